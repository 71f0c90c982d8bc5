import { createServer, request as rawRequest } from 'node:http';
import { connect } from 'node:net';
import { serverAudits } from 'graphql-http';
import WebSocket from 'ws';
import { EXAMPLE_QUERIES } from '../../src/server/example-queries';
import { type RunningServer, serve } from '../../src/server/server';
import { build } from '../helpers/build';
import { collectLog } from './helpers/collect-log';
import { graphThat } from './helpers/graph-that';
import { releaseSlow, tinyApi } from './helpers/tiny-api';

const settings = { host: '127.0.0.1', port: 0 };
let server: RunningServer;
let origin: string;

beforeAll(async () => {
  build('buildPlayground');
  build('buildDashboard');
  server = await serve(tinyApi, graphThat('answers'), { settings, log: collectLog().log });
  origin = new URL(server.url).origin;
}, 60_000);
afterAll(() => server.close());

interface Sent {
  method?: string;
  headers?: Record<string, string>;
  body?: string | Buffer;
}

/** Plain node:http, since fetch sets headers of its own. */
const send = (path: string, { method = 'GET', headers = {}, body }: Sent = {}) =>
  new Promise<{ status: number; headers: Record<string, unknown>; text: string }>((resolve, reject) => {
    const sent = rawRequest(`${origin}${path}`, { method, headers }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () =>
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text: Buffer.concat(chunks).toString() }),
      );
    });
    sent.on('error', reject);
    sent.end(body);
  });

const JSON_TYPE = { 'content-type': 'application/json' };
const post = (body: unknown, headers: Record<string, string> = JSON_TYPE) =>
  send('/graphql', { method: 'POST', headers, body: typeof body === 'string' ? body : JSON.stringify(body) });
const codeOf = (text: string): unknown => JSON.parse(text).errors[0].extensions.code;

/**
 * Recommendations ("SHOULD") that Apollo Server does not follow: where the client accepts application/json alone, it
 * answers a document that cannot be parsed or validated, or variables that do not fit, with 400 instead of 200.
 */
const APOLLO_ANSWERS_400 = ['572B', 'FDE2', '7B9B'];

describe('GraphQL over HTTP', () => {
  for (const audit of serverAudits({ url: () => server.url })) {
    test(`audit ${audit.id}: ${audit.name}`, async () => {
      const result = await audit.fn();
      const isFine = result.status === 'ok' || result.status === 'notice' || APOLLO_ANSWERS_400.includes(audit.id);
      const problem = isFine ? null : result.reason;
      if (result.status !== 'ok') await result.response.body?.cancel();
      expect(problem).toBeNull();
    });
  }

  test('a query is answered', async () => {
    const { status, text } = await post({ query: '{ hello(name: "Ada") }' });
    expect([status, JSON.parse(text)]).toEqual([200, { data: { hello: 'Hello, Ada' } }]);
  });

  test.each<[string, () => ReturnType<typeof send>, number, string]>([
    ['broken JSON', () => post('{'), 400, 'BAD_REQUEST'],
    ['no JSON object', () => post('"x"'), 400, 'BAD_REQUEST'],
    [
      'invalid UTF-8',
      () => send('/graphql', { method: 'POST', headers: JSON_TYPE, body: Buffer.from([0x22, 0xff, 0x22]) }),
      400,
      'BAD_REQUEST',
    ],
    ['a batch', () => post([{ query: '{ hello }' }, { query: '{ hello }' }]), 400, 'BAD_REQUEST'],
    ['plain text (CSRF)', () => post('{"query":"{ hello }"}', { 'content-type': 'text/plain' }), 400, 'BAD_REQUEST'],
    ['a GET that a link could send (CSRF)', () => send('/graphql?query=%7Bhello%7D'), 400, 'BAD_REQUEST'],
    [
      'another encoding',
      () => post('{}', { 'content-type': 'application/json; charset=utf-16' }),
      415,
      'UNSUPPORTED_MEDIA_TYPE',
    ],
    [
      'a compressed body',
      () => post('{}', { ...JSON_TYPE, 'content-encoding': 'gzip' }),
      415,
      'UNSUPPORTED_MEDIA_TYPE',
    ],
    ['more than 1 MB', () => post({ query: ' '.repeat(2 ** 20) }), 413, 'PAYLOAD_TOO_LARGE'],
    [
      'more than 1 MB, in chunks',
      () => post(' '.repeat(2 ** 20 + 1), { ...JSON_TYPE, 'transfer-encoding': 'chunked' }),
      413,
      'PAYLOAD_TOO_LARGE',
    ],
    [
      'a document of too many tokens',
      () => post({ query: `{${' hello'.repeat(1_000)} }` }),
      400,
      'GRAPHQL_PARSE_FAILED',
    ],
    ['brackets nested deep', () => post({ query: '['.repeat(3_000) }), 400, 'GRAPHQL_PARSE_FAILED'],
    [
      'a persisted query',
      () => post({ extensions: { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } } }),
      200,
      'PERSISTED_QUERY_NOT_SUPPORTED',
    ],
    ['an unknown field', () => post({ query: '{ nothing }' }), 400, 'GRAPHQL_VALIDATION_FAILED'],
    ['a subscription', () => post({ query: 'subscription { ticks }' }), 400, 'BAD_REQUEST'],
    [
      'a foreign host name',
      () => post({ query: '{ hello }' }, { ...JSON_TYPE, host: 'evil.example' }),
      421,
      'HOST_NOT_ALLOWED',
    ],
    ['an unknown address', () => send('/package.json'), 404, 'NOT_FOUND'],
    ['an address that cannot be read', () => send('/playground/%c0%ae'), 404, 'NOT_FOUND'],
    ['a file outside the playground', () => send('/playground/%2e%2e/package.json'), 404, 'NOT_FOUND'],
  ])('%s is refused', async (_name, ask, status, code) => {
    const answer = await ask();
    expect([answer.status, codeOf(answer.text)]).toEqual([status, code]);
  });

  test.each(['PUT', 'DELETE', 'PATCH'])('%s is not allowed', async (method) => {
    expect((await send('/graphql', { method, headers: JSON_TYPE })).status).toBe(405);
  });

  test('many mistakes give few errors', async () => {
    const { text } = await post({ query: `{ ${Array.from({ length: 400 }, (_, n) => `field${n}`).join(' ')} }` });
    expect(JSON.parse(text).errors.length).toBeLessThanOrEqual(21);
  });

  test('an unknown error is masked, without a stack', async () => {
    const { text } = await post({ query: '{ broken }' });
    expect(JSON.parse(text).errors).toEqual([{ message: 'masked', extensions: { code: 'INTERNAL_SERVER_ERROR' } }]);
  });

  test('no other origin is let in', async () => {
    const { headers } = await post({ query: '{ hello }' }, { ...JSON_TYPE, origin: 'https://evil.example' });
    expect(headers['access-control-allow-origin']).toBeUndefined();
  });

  test.each(EXAMPLE_QUERIES.map(({ name, query }) => [name, query]))(
    'the example %s is short enough',
    async (_name, query) => {
      expect(codeOf((await post({ query })).text)).toBe('GRAPHQL_VALIDATION_FAILED');
    },
  );

  test('a request whose client has gone is told so', async () => {
    const socket = connect(Number(new URL(origin).port), '127.0.0.1');
    const body = JSON.stringify({ query: '{ whenGone }' });
    socket.write(
      `POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}`,
    );
    await tinyApi.started();
    socket.destroy();
    await expect(tinyApi.gone()).resolves.toBe('gone');
  });
});

describe('pages', () => {
  test.each([
    ['/', '<title>Rapporteur</title>'],
    ['/matrix', '<title>Rapporteur</title>'],
    ['/entity/country%3Aly', '<title>Rapporteur</title>'],
    ['/playground/', 'Playground – Rapporteur'],
  ])('%s allows nothing from elsewhere', async (path, words) => {
    const { status, headers, text } = await send(path, { headers: { accept: 'text/html' } });
    expect(status).toBe(200);
    expect(text).toContain(words);
    expect(text).not.toMatch(/(src|href)="(https?:)?\/\//);
    expect(headers['content-security-policy']).toMatch(/default-src 'none';.*frame-ancestors 'none'/);
    expect(headers['content-security-policy']).not.toContain('https:');
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['x-powered-by']).toBeUndefined();
  });

  test('scripts of the dashboard are sent compressed, and kept for good', async () => {
    const { text } = await send('/');
    const script = /src="(\/assets\/[^"]+\.js)"/.exec(text)?.[1] ?? '';
    const { headers } = await send(script, { headers: { 'accept-encoding': 'gzip' } });
    expect(headers['content-encoding']).toBe('gzip');
    expect(headers['cache-control']).toMatch(/max-age=31536000, immutable/);
  });

  test('the endpoint, opened in a browser, leads to the playground', async () => {
    const { status, headers } = await send('/graphql', { headers: { accept: 'text/html,*/*' } });
    expect([status, headers.location]).toEqual([303, '/playground/']);
  });

  test('health tells the process from the database', async () => {
    const away = await serve(tinyApi, graphThat('is away'), { settings, log: collectLog().log });
    const ask = async (url: string) => {
      const answer = await fetch(url);
      return [answer.status, await answer.json()];
    };
    try {
      expect(await ask(`${origin}/health/ready`)).toEqual([200, { status: 'ready' }]);
      const elsewhere = new URL(away.url).origin;
      expect(await ask(`${elsewhere}/health/live`)).toEqual([200, { status: 'live' }]);
      expect(await ask(`${elsewhere}/health/ready`)).toEqual([503, { status: 'unavailable', code: 'DB_UNAVAILABLE' }]);
    } finally {
      await away.close();
    }
  });
});

describe('starting and stopping', () => {
  test('a taken port is named', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as { port: number };
    try {
      await expect(
        serve(tinyApi, graphThat('answers'), { settings: { host: '127.0.0.1', port }, log: collectLog().log }),
      ).rejects.toMatchObject({ code: 'PORT_IN_USE', message: expect.stringContaining(String(port)) });
    } finally {
      other.close();
    }
  });

  test('closing lets a running request finish, ends subscriptions with 1001 and refuses new ones', async () => {
    const closing = await serve(tinyApi, graphThat('answers'), { settings, log: collectLog().log });
    const socket = new WebSocket(closing.url.replace('http:', 'ws:'), 'graphql-transport-ws');
    await new Promise((resolve) => socket.once('open', resolve));
    const goodbye = new Promise<number>((resolve) => socket.once('close', resolve));
    const running = fetch(closing.url, {
      method: 'POST',
      headers: JSON_TYPE,
      body: JSON.stringify({ query: '{ slow }' }),
    });
    await tinyApi.started();
    const closed = closing.close();
    expect(await goodbye).toBe(1001);
    await expect(fetch(closing.url)).rejects.toThrow();
    releaseSlow();
    expect(await (await running).json()).toEqual({ data: { slow: 'done' } });
    await closed;
    await expect(closing.close()).resolves.toBeUndefined();
  });

  test('a request that never ends does not hold the server up', async () => {
    const closing = await serve(tinyApi, graphThat('answers'), {
      settings: { ...settings, closeWithinMs: 300 },
      log: collectLog().log,
    });
    const running = fetch(closing.url, {
      method: 'POST',
      headers: JSON_TYPE,
      body: JSON.stringify({ query: '{ slow }' }),
    });
    running.catch(() => undefined);
    await tinyApi.started();
    const before = Date.now();
    await closing.close();
    expect(Date.now() - before).toBeLessThan(3_000);
    await expect(running).rejects.toThrow();
    releaseSlow();
  });
});
