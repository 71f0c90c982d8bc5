import { parse, subscribe } from 'graphql';
import { RapporteurError } from '../../src/errors';
import type { Graph } from '../../src/graph/graph';
import { migrate } from '../../src/graph/migrate';
import { ingestArticles } from '../../src/ingest/ingest-articles';
import { createJobs, type Jobs } from '../../src/ingest/jobs';
import { openTestGraph, wipe } from '../helpers/database';
import { toyExtract } from '../ingest/toy-extract';
import { WIRE } from '../ingest/wire';
import { type Asked, openApi } from './ask';

let graph: Graph;
let api: Asked;
let jobs: Jobs;
const now = () => new Date('2024-05-04T12:00:00Z');
beforeAll(async () => {
  graph = await openTestGraph();
  await migrate(graph);
});
beforeEach(async () => {
  await wipe(graph);
  let last = 0;
  jobs = createJobs({
    graph,
    now,
    newId: () => `job-${++last}`,
    ingest: () => ({ extract: toyExtract, batchSize: 1, patienceMs: 20_000 }),
  });
  api = openApi(graph, {
    now,
    jobs: () => jobs,
    ingestArticles: (articles) => ingestArticles(graph, articles, { now: now(), extract: toyExtract }),
    fetchArticle: async (url) => {
      if (url.endsWith('/a')) return { text: WIRE.stays.text, url };
      throw new RapporteurError('SSRF_BLOCKED', 'private');
    },
  });
});
afterAll(() => graph.close());

const START =
  'mutation ($a: [ArticleInput!], $u: [String!]) { startIngest(articles: $a, urls: $u) { id state total done } }';
const texts = [WIRE.stays, WIRE.union, WIRE.plans].map(({ text }) => ({ text }));

/** Everything that a subscription tells. */
const told = async (id: string): Promise<Record<string, unknown>[]> => {
  const stream = await subscribe({
    schema: api.schema,
    document: parse(
      `subscription { ingestProgress(id: "${id}") { state of: done created rejected rejections { origin code } secondsLeft endedAt } }`,
    ),
    contextValue: api.createContext(),
  });
  const found = [];
  for await (const { data } of stream as AsyncIterable<{ data: { ingestProgress: Record<string, unknown> } }>)
    found.push(JSON.parse(JSON.stringify(data.ingestProgress)));
  return found;
};

test('a job is started, told of until it ends, and listed', async () => {
  expect(await api.ask(START, { a: [...texts, { text: ' ' }] })).toEqual({
    data: { startIngest: { id: 'job-1', state: 'RUNNING', total: 4, done: 0 } },
  });
  const steps = await told('job-1');
  expect(steps[0]).toMatchObject({ state: 'RUNNING', of: 0 });
  expect(steps.at(-1)).toEqual({
    state: 'DONE',
    of: 4,
    created: 3,
    rejected: 1,
    rejections: [{ origin: 'article 4', code: 'EMPTY_ARTICLE' }],
    secondsLeft: null,
    endedAt: '2024-05-04T12:00:00.000Z',
  });
  const done = steps.map((step) => Number(step.of));
  expect(done).toEqual([...done].sort((a, b) => a - b));
  await api.ask(START, { a: texts });
  await told('job-2');
  expect(
    await api.ask('{ ingestJobs { id created unchanged } ingestJob(id: "job-9") { id } stats { articles } }'),
  ).toEqual({
    data: {
      ingestJobs: [
        { id: 'job-2', created: 0, unchanged: 3 },
        { id: 'job-1', created: 3, unchanged: 0 },
      ],
      ingestJob: null,
      stats: { articles: 3 },
    },
  });
});

test('a cancelled job keeps what it has stored', async () => {
  const many = Array.from({ length: 60 }, (_, at) => ({ text: `${WIRE.union.text} ${at}` }));
  await api.ask(START, { a: many });
  await api.ask('mutation { cancelIngest(id: "job-1") { id } }');
  const last = (await told('job-1')).at(-1);
  expect(last?.state).toBe('CANCELLED');
  expect(Number(last?.of)).toBeLessThan(60);
});

test.each([
  ['nothing to do', START, {}, 'BAD_USER_INPUT'],
  ['a job that is none', 'mutation { cancelIngest(id: "job-7") { id } }', {}, 'NOT_FOUND'],
])('%s is an error', async (_, query, variables, code) => {
  expect((await api.ask(query, variables)).errors).toEqual([
    { message: expect.any(String), extensions: expect.objectContaining({ code }) },
  ]);
});

test('a job whose address cannot be had ends with that rejection', async () => {
  await api.ask(START, { u: ['http://127.0.0.1:1/feed'] });
  expect((await told('job-1')).at(-1)).toMatchObject({
    state: 'DONE',
    rejections: [{ origin: 'http://127.0.0.1:1/feed', code: 'SSRF_BLOCKED' }],
  });
});

test('ingestUrl stores the article of a page, or says why it cannot', async () => {
  const ask = (url: string) =>
    api.ask('mutation ($url: String!) { ingestUrl(url: $url) { status errorCode article { url } } }', { url });
  expect(await ask('https://example.org/a')).toEqual({
    data: { ingestUrl: { status: 'CREATED', errorCode: null, article: { url: 'https://example.org/a' } } },
  });
  expect(await ask('http://127.0.0.1/')).toEqual({
    data: { ingestUrl: { status: 'REJECTED', errorCode: 'SSRF_BLOCKED', article: null } },
  });
});
