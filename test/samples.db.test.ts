import path from 'node:path';
import { digest } from '../src/graph/check/digest';
import { verifyGraph } from '../src/graph/check/verify-graph';
import type { Graph } from '../src/graph/graph';
import { migrate } from '../src/graph/migrate';
import { deleteArticle } from '../src/graph/write/delete-article';
import { ingestArticles } from '../src/ingest/ingest-articles';
import { prepareArticle } from '../src/ingest/prepare-article';
import { readArticles } from '../src/ingest/read-articles';
import type { ArticleInput } from '../src/model/article';
import { openTestGraph, wipe } from './helpers/database';

const now = new Date('2025-05-04T12:00:00Z');
let graph: Graph;
const articles: ArticleInput[] = [];
/** Each is taken apart once. */
const made = new Map<string, ReturnType<typeof prepareArticle>>();
const into = (some: readonly ArticleInput[], batchSize = 100) =>
  ingestArticles(graph, some, {
    now,
    batchSize,
    prepare: async (article) => {
      const record = made.get(article.id) ?? prepareArticle(article);
      made.set(article.id, record);
      return record;
    },
  });

beforeAll(async () => {
  graph = await openTestGraph();
  await migrate(graph);
  await wipe(graph);
  for await (const { article } of readArticles([path.join(__dirname, '..', 'samples')]))
    if (article) articles.push(article);
}, 60_000);
afterAll(() => graph.close());

test('over the samples every fact has its passage, also after deleting and taking in again', async () => {
  const outcomes = await into(articles);
  expect(outcomes.filter(({ status }) => status !== 'CREATED')).toEqual([]);
  const { checked, faults } = await verifyGraph(graph);
  expect(faults).toEqual([]);
  expect(checked).toBeGreaterThan(1_000);
  const whole = await digest(graph);

  const some = outcomes.flatMap(({ articleId }, at) => (at % 5 === 0 && articleId ? [{ articleId, at }] : []));
  for (const { articleId } of some) await deleteArticle(graph, articleId);
  await into(some.map(({ at }) => articles[at] as ArticleInput));
  expect(await digest(graph)).toBe(whole);
}, 120_000);
