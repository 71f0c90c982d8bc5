import { digest } from '../../src/graph/check/digest';
import { verifyGraph } from '../../src/graph/check/verify-graph';
import type { Graph } from '../../src/graph/graph';
import { migrate } from '../../src/graph/migrate';
import { deleteArticle } from '../../src/graph/write/delete-article';
import { ingestArticles } from '../../src/ingest/ingest-articles';
import { openTestGraph, wipe } from '../helpers/database';
import { toyExtract } from './toy-extract';

/** A window on one endless story: neighbours are near-copies, distant windows are not. */
const window = (from: number): string =>
  Array.from({ length: 40 }, (_, at) => `Item ${from + at} of the long list is number ${(from + at) * 17}.`).join('\n');
const CHAIN = [0, 4, 8, 12, 16].map((from) => ({ text: window(from), source: `Paper ${from}` }));
const OTHER = { text: window(500), source: 'Paper 500' };
const now = new Date('2024-05-04T12:00:00Z');

let graph: Graph;
const into = async (articles: typeof CHAIN, batchSize = 100): Promise<string[]> =>
  (await ingestArticles(graph, articles, { now, extract: toyExtract, batchSize })).map(
    ({ articleId }) => articleId ?? '',
  );
const families = async (): Promise<string[][]> => {
  const rows = await graph.read<{ family: string; sources: string[] }>(
    'MATCH (a:Article) WITH a ORDER BY a.source RETURN a.family AS family, collect(a.source) AS sources ORDER BY sources',
  );
  return rows
    .map(({ sources }) => sources.map((source) => source.replace('Paper ', '')).sort((a, b) => +a - +b))
    .sort();
};

beforeAll(async () => {
  graph = await openTestGraph();
  await migrate(graph);
});
beforeEach(() => wipe(graph));
afterAll(() => graph.close());

test('near-copies are one family under its least id, in any order and any batches', async () => {
  const ids = await into([...CHAIN, OTHER]);
  expect(await families()).toEqual([['0', '4', '8', '12', '16'], ['500']]);
  const least = ids.slice(0, 5).sort()[0];
  expect(await graph.read('MATCH (a:Article {source: "Paper 8"}) RETURN a.family AS family')).toEqual([
    { family: least },
  ]);
  const expected = await digest(graph);
  // The middle of the chain comes last: it joins two families.
  for (const [order, batchSize] of [
    [[0, 4, 1, 3, 2], 1],
    [[4, 3, 1, 0, 2], 2],
    [[2, 0, 4, 3, 1], 3],
  ] as const) {
    await wipe(graph);
    await into([OTHER, ...order.map((at) => CHAIN[at] as (typeof CHAIN)[number])], batchSize);
    expect(await digest(graph)).toBe(expected);
  }
  expect((await verifyGraph(graph)).faults).toEqual([]);
});

test('a family falls apart when what held it together is deleted, and is one again afterwards', async () => {
  const ids = await into([...CHAIN, OTHER]);
  const expected = await digest(graph);
  expect(await deleteArticle(graph, ids[2] ?? '')).toBe(true);
  expect(await families()).toEqual([['0', '4'], ['12', '16'], ['500']]);
  expect((await verifyGraph(graph)).faults).toEqual([]);
  await into(CHAIN.slice(2, 3));
  expect(await digest(graph)).toBe(expected);
});

test('verify finds an article that is in the wrong family', async () => {
  const [id] = await into([OTHER]);
  await graph.write((transaction) => transaction.run('MATCH (a:Article) SET a.family = "article:nowhere"'));
  expect((await verifyGraph(graph)).faults).toEqual([
    { code: 'OUT_OF_STEP', id, message: 'is not of the family that its text puts it in' },
  ]);
});
