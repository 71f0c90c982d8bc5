import type { Graph } from '../graph/graph';
import { readMetadata } from '../graph/write/read-metadata';
import type { ArticleInput, ArticleText } from '../model/article';
import type { Extraction } from '../model/extraction';
import { type CheckedArticle, checkArticle } from './check-article';

/** What an article would bring, had it been stored. */
export interface ArticlePreview {
  article: CheckedArticle;
  /** True where the same source and text are stored already. */
  isStored: boolean;
  extraction: Extraction;
}

/**
 * Takes an article apart and stores nothing.
 *
 * @throws RapporteurError as `checkArticle` does
 */
export const previewArticle = async (
  graph: Graph,
  input: ArticleInput,
  { extract }: { extract: (article: ArticleText) => Extraction | Promise<Extraction> },
): Promise<ArticlePreview> => {
  const article = checkArticle(input);
  const [stored, extraction] = await Promise.all([readMetadata(graph, [article.id]), extract(article)]);
  return { article, isStored: stored.has(article.id), extraction };
};
