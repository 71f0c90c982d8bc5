import type { Transaction } from '../graph';
import { loadCypher } from '../load-cypher';
import { type ArticleProperties, type ArticleRecord, unpackFacts } from './article-record';

/** The records of stored articles, in no order; an id without an article is left out. */
export const readRecords = async (transaction: Transaction, ids: readonly string[]): Promise<ArticleRecord[]> => {
  const rows = await transaction.run<{ article: ArticleProperties; facts: Int8Array }>(loadCypher('write/records'), {
    ids,
  });
  return rows.map(({ article, facts }) => ({ article: complete(article), ...unpackFacts(facts, article.text) }));
};

/** The entities that a record refers to. */
export const entityIds = ({ extraction }: ArticleRecord): string[] =>
  extraction.entities.flatMap(({ id, country }) => (country === undefined ? [id] : [id, country]));

/** A node has no property where the article has null. */
const complete = (article: ArticleProperties): ArticleProperties => ({
  ...article,
  title: article.title ?? null,
  url: article.url ?? null,
  source: article.source ?? null,
  publishedAt: article.publishedAt ?? null,
});
