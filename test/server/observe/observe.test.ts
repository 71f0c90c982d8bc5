import { readTokens } from '../../../src/server/access/read-tokens';
import { createMetrics } from '../../../src/server/observe/metrics';
import { observedGraph } from '../../../src/server/observe/observed-graph';
import { type RunningServer, serve } from '../../../src/server/server';
import { collectLog } from '../helpers/collect-log';
import { graphThat } from '../helpers/graph-that';
import { tinyApi } from '../helpers/tiny-api';

const SECRET = 'editor-0123456789abcdef';
const authorization = `Bearer ${SECRET}`;
const { log, events } = collectLog();
let server: RunningServer;

beforeAll(async () => {
  const settings = { host: '127.0.0.1', port: 0, tokens: readTokens({ tokens: `editor:write:${SECRET}` }) };
  server = await serve(tinyApi, graphThat('answers'), { settings, log });
});
afterAll(() => server.close());

const post = (query: string, headers: Record<string, string> = {}) =>
  fetch(server.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization, ...headers },
    body: JSON.stringify({ query }),
  });
const metricsText = async () => (await fetch(new URL('/metrics', server.url), { headers: { authorization } })).text();

test('operations, requests and refusals are counted; no name that a client chooses is a label', async () => {
  await post('query Mine { other: hello }');
  await post('{ broken }');
  await post(`{ ${Array.from({ length: 31 }, (_, n) => `a${n}: hello`).join(' ')} }`);
  await fetch(new URL('/no/such/page', server.url));
  const text = await metricsText();
  expect(text).toContain('rapporteur_operations_total{type="query",field="hello",code="ok"} 1');
  expect(text).toContain('rapporteur_operations_total{type="query",field="broken",code="INTERNAL_SERVER_ERROR"} 1');
  expect(text).toContain('rapporteur_operation_seconds_count{type="query",field="hello"} 1');
  expect(text).toContain('rapporteur_refused_total{code="QUERY_TOO_COMPLEX"} 1');
  expect(text).toContain('rapporteur_http_requests_total{path="/graphql",status="200"} 2');
  expect(text).toContain('rapporteur_http_requests_total{path="other",status="404"} 1');
  expect(text).not.toMatch(/Mine|a30/);
});

test('metrics are for those who have a token', async () => {
  expect((await fetch(new URL('/metrics', server.url))).status).toBe(401);
});

test('a request has an id, its own or one of ours, that stands in every line of the log for it', async () => {
  const given = await post('{ hello }', { 'x-request-id': 'proxy-7' });
  expect(given.headers.get('x-request-id')).toBe('proxy-7');
  const made = await post('{ hello }', { 'x-request-id': 'not an id' });
  expect(made.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  expect(events).toContainEqual(expect.objectContaining({ requestId: 'proxy-7', path: '/graphql', status: 200 }));
});

test('who changes what is written down, with the request that it came with', async () => {
  await post('mutation { other: change ...More } fragment More on Mutation { change }', { 'x-request-id': 'proxy-8' });
  const [audited] = events.filter((event) => event.audit);
  expect(audited).toMatchObject({
    requestId: 'proxy-8',
    audit: {
      who: 'editor',
      address: expect.stringContaining('127.0.0.1'),
      changes: [{ field: 'change' }, { field: 'change' }],
      outcome: 'ok',
    },
  });
  expect(JSON.stringify(events)).not.toContain(SECRET);
});

test('reads and writes of the database are timed, and their failures counted by code', async () => {
  const metrics = createMetrics();
  const graph = observedGraph(graphThat('is away'), metrics);
  await expect(graph.read('RETURN 1')).rejects.toMatchObject({ code: 'DB_UNAVAILABLE' });
  const text = await metrics.registry.metrics();
  expect(text).toContain('rapporteur_neo4j_errors_total{mode="read",code="DB_UNAVAILABLE"} 1');
  expect(text).toContain('rapporteur_neo4j_seconds_count{mode="read"} 1');
  expect(text).toContain('rapporteur_neo4j_in_use{mode="read"} 0');
});
