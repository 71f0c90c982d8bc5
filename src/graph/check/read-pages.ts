import type { Graph } from '../graph';
import { loadCypher } from '../load-cypher';

const PAGE_SIZE = 200;

/**
 * All rows of a query that is paged by `$after` and `$limit` in the order of its `id` or `key`, read page by page,
 * so that memory stays bounded. `names` are put in for the query's placeholders; they come from the code alone.
 */
export async function* readPages<Row extends { id?: string; key?: string }>(
  graph: Graph,
  { query, names = {} }: { query: string; names?: Record<string, string> },
): AsyncGenerator<Row> {
  const cypher = Object.entries(names).reduce((text, [name, value]) => text.replaceAll(name, value), loadCypher(query));
  for (let after = ''; ; ) {
    const rows = await graph.read<Row>(cypher, { after, limit: PAGE_SIZE });
    yield* rows;
    const last = rows.at(-1);
    if (last === undefined || rows.length < PAGE_SIZE) return;
    after = last.id ?? last.key ?? '';
  }
}
