import { digest } from '../../src/graph/check/digest';
import type { Graph } from '../../src/graph/graph';
import { migrate } from '../../src/graph/migrate';
import type { ArticleRead } from '../../src/ingest/article-read';
import { ingestArticles } from '../../src/ingest/ingest-articles';
import { ingestReads } from '../../src/ingest/ingest-reads';
import { openTestGraph, wipe } from '../helpers/database';
import { toyExtract } from './toy-extract';
import { ALL, WIRE } from './wire';

const now = new Date('2024-05-04T12:00:00Z');
let graph: Graph;
beforeAll(async () => {
  graph = await openTestGraph();
  await migrate(graph);
});
beforeEach(() => wipe(graph));
afterAll(() => graph.close());

const BAD: ArticleRead = {
  origin: { path: 'a', line: 9 },
  id: null,
  article: null,
  error: { code: 'BAD_RECORD', message: 'bad' },
};
async function* source(...articles: (ArticleRead['article'] | null)[]): AsyncGenerator<ArticleRead> {
  for (const [at, article] of articles.entries())
    yield article ? { origin: { path: 'a', line: at + 1 }, id: null, article, error: null } : BAD;
}
const outcomes = async (reads: AsyncIterable<ArticleRead>, batchSize: number) => {
  const found: string[] = [];
  for await (const group of ingestReads(graph, reads, { now, extract: toyExtract, batchSize }))
    for (const { read, outcome } of group) found.push(`${read.origin.line} ${outcome.error?.code ?? outcome.status}`);
  return found;
};

test('many batches in flight give the graph that one gives, with every outcome in its order', async () => {
  await ingestArticles(graph, ALL, { now, extract: toyExtract });
  const expected = await digest(graph);
  await wipe(graph);
  const reads = source(...ALL.slice(0, 3), null, ...ALL.slice(3), WIRE.stays);
  expect(await outcomes(reads, 1)).toEqual([
    '1 CREATED',
    '2 CREATED',
    '3 CREATED',
    '9 BAD_RECORD',
    '5 CREATED',
    '6 CREATED',
    '7 CREATED',
    '8 UNCHANGED',
  ]);
  expect(await digest(graph)).toBe(expected);
});

test('metadata that follow in the next batch are filled in as if they had come together', async () => {
  const { publishedAt: _, ...bare } = WIRE.onlyLund;
  await ingestArticles(graph, [{ ...WIRE.onlyLund, title: 'Lund leads' }], { now, extract: toyExtract });
  const expected = await digest(graph);
  await wipe(graph);
  await outcomes(source({ ...bare, title: 'Lund leads' }, WIRE.onlyLund), 1);
  expect(await digest(graph)).toBe(expected);
});

test('whoever stops early finds whole batches stored and nothing running', async () => {
  for await (const _ of ingestReads(graph, source(...ALL), { now, extract: toyExtract, batchSize: 1 })) break;
  const count = async () => (await graph.read<{ n: number }>('MATCH (a:Article) RETURN count(a) AS n'))[0]?.n ?? 0;
  const stored = await count();
  expect(stored).toBeGreaterThanOrEqual(1);
  expect(stored).toBeLessThan(ALL.length);
  expect(await count()).toBe(stored);
});
