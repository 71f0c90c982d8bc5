import { createClient } from 'graphql-ws';
import WebSocket from 'ws';
import { readConfig } from '../../../src/config';
import { readTokens } from '../../../src/server/access/read-tokens';
import { type RunningServer, serve } from '../../../src/server/server';
import { serverSettings } from '../../../src/server/server-settings';
import { collectLog } from '../helpers/collect-log';
import { graphThat } from '../helpers/graph-that';
import { tinyApi } from '../helpers/tiny-api';

const READER = 'reader-0123456789abcdef';
const WRITER = 'writer-0123456789abcdef';
const tokens = readTokens({ tokens: `desk:read:${READER},editor:write:${WRITER}` });
const { log, events } = collectLog();
let server: RunningServer;

const start = (settings: object) =>
  serve(tinyApi, graphThat('answers'), { settings: { host: '127.0.0.1', port: 0, ...settings }, log });

beforeAll(async () => {
  server = await start({ tokens, corsOrigins: ['https://desk.example.org'] });
});
afterAll(() => server.close());

interface Asked {
  authorization?: string;
  to?: RunningServer;
  headers?: Record<string, string>;
}

const ask = async (query: string, { authorization, to = server, headers = {} }: Asked = {}) => {
  const answer = await fetch(to.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers, ...(authorization ? { authorization } : {}) },
    body: JSON.stringify({ query }),
  });
  const body = (await answer.json()) as { errors?: { extensions: { code: string } }[] };
  return { status: answer.status, code: body.errors?.[0]?.extensions.code, headers: answer.headers };
};

describe('over HTTP', () => {
  test.each([
    ['{ hello }', `Bearer ${READER}`, 200, undefined],
    ['{ hello }', `bearer ${WRITER}`, 200, undefined],
    ['mutation { change }', `Bearer ${WRITER}`, 200, undefined],
    ['mutation { change }', `Bearer ${READER}`, 403, 'FORBIDDEN'],
    ['{ hello }', undefined, 401, 'UNAUTHENTICATED'],
    ['{ hello }', 'Bearer ', 401, 'UNAUTHENTICATED'],
    ['{ hello }', `Basic ${READER}`, 401, 'UNAUTHENTICATED'],
    ['{ hello }', `Bearer ${READER}x`, 401, 'UNAUTHENTICATED'],
    ['{ hello }', `Bearer ${'x'.repeat(5_000)}`, 401, 'UNAUTHENTICATED'],
    ['not a query', undefined, 401, 'UNAUTHENTICATED'],
  ])('%s with %s', async (query, authorization, status, code) => {
    expect(await ask(query, { ...(authorization ? { authorization } : {}) })).toMatchObject({ status, code });
  });

  test('a refusal says which way to sign in', async () => {
    expect((await ask('{ hello }')).headers.get('www-authenticate')).toMatch(/^Bearer/);
  });

  test('a monitor needs no token', async () => {
    expect((await fetch(new URL('/health/live', server.url))).status).toBe(200);
  });

  test('pages of allowed origins are let in, of others not', async () => {
    const authorization = `Bearer ${READER}`;
    const from = async (origin: string) =>
      (await ask('{ hello }', { authorization, headers: { origin } })).headers.get('access-control-allow-origin');
    expect(await from('https://desk.example.org')).toBe('https://desk.example.org');
    expect(await from('https://evil.example')).toBeNull();
    const preflight = await fetch(server.url, {
      method: 'OPTIONS',
      headers: { origin: 'https://desk.example.org', 'access-control-request-method': 'POST' },
    });
    expect([preflight.status, preflight.headers.get('access-control-allow-headers')]).toEqual([
      204,
      'authorization,content-type,apollo-require-preflight',
    ]);
  });

  test('no secret is logged', () => {
    expect(JSON.stringify(events)).not.toMatch(/0123456789abcdef/);
  });
});

describe('over WebSocket', () => {
  const iterate = async (query: string, connectionParams?: Record<string, unknown>) => {
    const url = server.url.replace('http:', 'ws:');
    const client = createClient({ url, webSocketImpl: WebSocket, retryAttempts: 0, connectionParams });
    try {
      return (await client.iterate({ query }).next()).value;
    } catch (problem) {
      const close = problem as { code?: number };
      return close.code ?? problem;
    } finally {
      await client.dispose();
    }
  };

  test.each<[string, Record<string, unknown> | undefined, unknown]>([
    ['{ hello }', { authorization: `Bearer ${READER}` }, { data: { hello: 'Hello' } }],
    ['subscription { ticks }', { Authorization: `Bearer ${READER}` }, { data: { ticks: 1 } }],
    ['subscription { ticks }', undefined, 4403],
    ['{ hello }', { authorization: 'Bearer nobody' }, 4403],
    ['{ hello }', { authorization: 7 }, 4403],
    [
      'mutation { change }',
      { authorization: `Bearer ${READER}` },
      [expect.objectContaining({ extensions: { code: 'FORBIDDEN' } })],
    ],
    ['mutation { change }', { authorization: `Bearer ${WRITER}` }, { data: { change: null } }],
  ])('%s with %j', async (query, parameters, result) => {
    expect(await iterate(query, parameters)).toEqual(result);
  });
});

test('a client that asks too often is told when to come back', async () => {
  const limited = await start({ requestsPerMinute: 3 });
  const results = [];
  for (let n = 0; n < 4; n += 1) results.push(await ask('{ hello }', { to: limited }));
  await limited.close();
  expect(results.map(({ status }) => status)).toEqual([200, 200, 200, 429]);
  expect(results[3]).toMatchObject({ code: 'RATE_LIMITED' });
  expect(Number(results[3]?.headers.get('retry-after'))).toBeGreaterThan(0);
});

test.each(['0.0.0.0', '::', '192.168.1.2', 'news.example.org'])(
  '%s is refused without tokens, and says how to make them',
  (host) => {
    const refused = () => serverSettings(readConfig({ HOST: host }));
    expect(refused).toThrow(expect.objectContaining({ code: 'CONFIG_INVALID' }));
    expect(refused).toThrow('RAPPORTEUR_TOKENS=desk:read:SECRET,editor:write:SECRET');
    expect(serverSettings(readConfig({ HOST: host, RAPPORTEUR_TOKENS: `a:read:${READER}` }))).toMatchObject({
      requestsPerMinute: 1_200,
      tokens: [{ name: 'a', scope: 'read' }],
    });
  },
);

test.each(['127.0.0.1', 'localhost', '::1'])('%s is open', (host) => {
  expect(serverSettings(readConfig({ HOST: host }))).toMatchObject({ tokens: [], requestsPerMinute: 0 });
});
