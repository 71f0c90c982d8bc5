import type { Graph } from '../graph';
import { loadCypher } from '../load-cypher';

/** The metadata of a stored article that a later ingest may fill in. */
export interface ArticleMetadata {
  title: string | null;
  url: string | null;
  /** RFC 3339 date-time in UTC. */
  publishedAt: string | null;
}

/** The metadata of those of the articles that are stored, by id. Waits for a database that is away as long as a write does. */
export const readMetadata = async (graph: Graph, ids: readonly string[]): Promise<Map<string, ArticleMetadata>> => {
  if (ids.length === 0) return new Map();
  const rows = await graph.write((transaction) =>
    transaction.run<ArticleMetadata & { id: string }>(loadCypher('write/metadata'), { ids }),
  );
  return new Map(rows.map(({ id, title, url, publishedAt }) => [id, { title, url, publishedAt }]));
};
