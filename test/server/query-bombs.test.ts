import { readFileSync } from 'node:fs';
import path from 'node:path';
import { getIntrospectionQuery } from 'graphql';
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';
import { createApi } from '../../src/server/create-api';
import { EXAMPLE_QUERIES } from '../../src/server/example-queries';
import { type RunningServer, serve } from '../../src/server/server';
import { BOMB_VARIABLES, BOMBS } from './helpers/bombs';
import { collectLog } from './helpers/collect-log';
import { graphThat } from './helpers/graph-that';

let server: RunningServer;
const refusedAtOnce = /^(QUERY_TOO|GRAPHQL_|BAD_USER_INPUT)/;

beforeAll(async () => {
  const graph = graphThat('is away');
  const { log } = collectLog();
  server = await serve(createApi(graph, { log }), graph, { settings: { host: '127.0.0.1', port: 0 }, log });
});
afterAll(() => server.close());

const variablesOf = (query: string) =>
  Object.fromEntries(Object.entries(BOMB_VARIABLES).filter(([name]) => query.includes(`$${name}`)));

/** The codes of the answer's errors, and the first one's cost; over both ways the same. */
const overHttp = async (query: string, variables = variablesOf(query)) => {
  const answer = await fetch(server.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const { errors = [] } = (await answer.json()) as { errors?: { extensions: { code: string; cost?: number } }[] };
  return {
    status: answer.status,
    codes: errors.map(({ extensions }) => extensions.code),
    cost: errors[0]?.extensions.cost,
  };
};

const overSocket = async (query: string, variables = variablesOf(query)) => {
  const client = createClient({ url: server.url.replace('http:', 'ws:'), webSocketImpl: WebSocket, retryAttempts: 0 });
  try {
    const { value } = await client.iterate({ query, variables }).next();
    return { codes: (value.errors ?? []).map((error: { extensions: { code: string } }) => error.extensions.code) };
  } catch (errors) {
    return { codes: (errors as { extensions: { code: string } }[]).map(({ extensions }) => extensions.code) };
  } finally {
    await client.dispose();
  }
};

describe('a bomb is refused before anything of it runs', () => {
  test.each(BOMBS)('%s', async (_name, query, code) => {
    const { status, codes } = await overHttp(query);
    expect([status, codes[0]]).toEqual([400, code]);
    expect((await overSocket(query)).codes[0]).toBe(code);
  });

  test('and its cost is told', async () => {
    const { cost } = await overHttp('{ articles(first: 1000) { nodes { entities(first: 1000) { nodes { id } } } } }');
    expect(cost).toBe(1 + 1_000 * (1 + 1 + 1_000));
  });
});

const QUESTIONS = path.join(__dirname, '..', '..', '..', 'shared', 'questions.graphql');
const questions = (): [string, string][] => {
  try {
    const operations = readFileSync(QUESTIONS, 'utf8')
      .split(/^(?=query )/m)
      .slice(1);
    return operations.map((query) => [/^query (\w+)/.exec(query)?.[1] ?? '', query]);
  } catch {
    console.warn('skipped: the questions of the benchmark are not here (only the makers have them)');
    return [];
  }
};

describe('an honest operation passes', () => {
  /** The graph is away, which is what an operation that may run finds out. */
  test.each<readonly [string, string]>([
    ...EXAMPLE_QUERIES.filter(({ query }) => !/^subscription/m.test(query)).map(
      ({ name, query }) => [name, query] as const,
    ),
    [
      'a page of 1,000',
      '{ statements(first: 1000) { nodes { id text kind saidOn speaker { name } about { ... on Entity { id } } article { id title source } evidence { start end sentence } } } }',
    ],
    [
      'a path of Relay',
      '{ entity(name: "NATO") { articles { edges { node { mentions(first: 5) { edges { node { entity { articles(first: 3) { edges { node { title } } } } } } } } } } } }',
    ],
    ['a large matrix', '{ statementMatrix(speakers: 200, topics: 200) { statements } }'],
    [
      'a large neighbourhood',
      '{ neighbourhood(of: ["NATO"], depth: 3, limit: 1000) { nodes { id label } edges { source target } } }',
    ],
  ])('%s', async (_name, query) => {
    const { codes } = await overHttp(query);
    expect(codes.filter((code) => refusedAtOnce.test(code))).toEqual([]);
    expect((await overSocket(query)).codes.filter((code: string) => refusedAtOnce.test(code))).toEqual([]);
  });

  test('introspection, once', async () => {
    expect(
      await overHttp(
        getIntrospectionQuery({ descriptions: true, inputValueDeprecation: true, specifiedByUrl: true, oneOf: true }),
      ),
    ).toEqual({ status: 200, codes: [] });
  });

  const asked = {
    x: 'person:a',
    y: 'b',
    id: 'person:a',
    c: 'Rome',
    from: '2016-01-01',
    to: '2016-12-31',
    q: 'NATO',
    after: 'x',
  };
  for (const [name, query] of questions()) {
    test(`question ${name}`, async () => {
      const used = Object.fromEntries(Object.entries(asked).filter(([key]) => query.includes(`$${key}:`)));
      const variables = { ...used, ...(query.includes('$from: String') ? { from: 'a', to: 'b' } : {}) };
      const { codes } = await overHttp(query, variables);
      expect(codes.filter((code) => refusedAtOnce.test(code))).toEqual([]);
    });
  }
});
