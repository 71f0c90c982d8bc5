import type { Graph } from '../graph/graph';
import { readMetadata } from '../graph/write/read-metadata';
import type { CheckedArticle } from './check-article';

/**
 * Parts articles into those that must be decomposed and stored, and those that the graph has already and that
 * bring nothing new. Articles that are the same are put together first; a stored one that lacks metadata which
 * now comes in is decomposed with what is stored and what is new, since dates and titles bear on its facts.
 */
export const fillFromStored = async (
  graph: Graph,
  articles: readonly CheckedArticle[],
): Promise<{ toStore: CheckedArticle[]; stored: string[] }> => {
  const together = new Map<string, CheckedArticle>();
  for (const article of articles) {
    const same = together.get(article.id);
    together.set(article.id, same === undefined ? article : withMissing(same, article));
  }
  const metadata = await readMetadata(graph, [...together.keys()]);
  const toStore: CheckedArticle[] = [];
  const stored: string[] = [];
  for (const article of together.values()) {
    const there = metadata.get(article.id);
    const full = there === undefined ? article : withMissing({ ...article, ...there }, article);
    const fuller =
      there !== undefined && (['title', 'url', 'publishedAt'] as const).some((key) => full[key] !== there[key]);
    if (there === undefined || fuller) toStore.push(full);
    else stored.push(article.id);
  }
  return { toStore, stored };
};

const withMissing = (
  article: CheckedArticle,
  other: Pick<CheckedArticle, 'title' | 'url' | 'publishedAt'>,
): CheckedArticle => ({
  ...article,
  title: article.title ?? other.title,
  url: article.url ?? other.url,
  publishedAt: article.publishedAt ?? other.publishedAt,
});
