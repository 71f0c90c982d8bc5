import { once } from 'node:events';
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';
import { type RunningServer, serve } from '../../src/server/server';
import { collectLog } from './helpers/collect-log';
import { graphThat } from './helpers/graph-that';
import { tinyApi } from './helpers/tiny-api';

let server: RunningServer;
let origin: string;

beforeAll(async () => {
  const settings = { host: '127.0.0.1', port: 0 };
  server = await serve(tinyApi, graphThat('answers'), { settings, log: collectLog().log });
  origin = new URL(server.url).origin;
});
afterAll(() => server.close());

describe('GraphQL over WebSocket', () => {
  const open = (url = server.url.replace('http:', 'ws:')) =>
    createClient({ url, webSocketImpl: WebSocket, retryAttempts: 0, lazy: true });

  const collect = async (query: string, count: number, client = open()) => {
    const results: unknown[] = [];
    try {
      for await (const result of client.iterate({ query })) {
        results.push(result);
        if (results.length >= count) break;
      }
      return results;
    } finally {
      await client.dispose();
    }
  };

  test('a subscription delivers', async () => {
    expect(await collect('subscription { ticks }', 2)).toEqual([{ data: { ticks: 1 } }, { data: { ticks: 2 } }]);
  });

  test('queries work too, with the same masked errors', async () => {
    expect(await collect('{ hello(name: "Ada") broken }', 1)).toEqual([
      {
        data: { hello: 'Hello, Ada', broken: null },
        errors: [{ message: 'masked', extensions: { code: 'INTERNAL_SERVER_ERROR' } }],
      },
    ]);
  });

  test.each([
    ['too many tokens', `{${' hello'.repeat(1_000)} }`, 'GRAPHQL_PARSE_FAILED'],
    ['an unknown field', '{ nothing }', 'GRAPHQL_VALIDATION_FAILED'],
  ])('%s: refused', async (_name, query, code) => {
    await expect(collect(query, 1)).rejects.toMatchObject([{ extensions: { code } }]);
  });

  test.each<[string, string, Record<string, string>, string]>([
    ['a page of another origin', '/graphql', { origin: 'https://evil.example' }, '403'],
    ['a foreign host name', '/graphql', { host: 'evil.example' }, '421'],
    ['another address', '/elsewhere', {}, '404'],
  ])('%s is refused', async (_name, path, headers, status) => {
    const socket = new WebSocket(`${origin.replace('http:', 'ws:')}${path}`, 'graphql-transport-ws', { headers });
    const error = await new Promise<Error>((resolve) => socket.once('error', resolve));
    expect(error.message).toContain(status);
  });

  test('more operations at a time than one client may have close its connection', async () => {
    const socket = new WebSocket(server.url.replace('http:', 'ws:'), 'graphql-transport-ws');
    await once(socket, 'open');
    socket.send(JSON.stringify({ type: 'connection_init' }));
    await once(socket, 'message');
    const closed = once(socket, 'close');
    for (let id = 0; id < 60; id += 1) {
      socket.send(JSON.stringify({ id: `${id}`, type: 'subscribe', payload: { query: 'subscription { news }' } }));
    }
    expect((await closed)[0]).toBe(4429);
  });

  test('more connections than one client may have are refused until some are closed', async () => {
    const open = () =>
      new Promise<[WebSocket, string]>((resolve) => {
        const socket = new WebSocket(server.url.replace('http:', 'ws:'), 'graphql-transport-ws');
        socket.once('open', () => resolve([socket, 'open']));
        socket.once('error', (error) => resolve([socket, error.message]));
      });
    const sockets = await Promise.all(Array.from({ length: 110 }, open));
    const refused = sockets.filter(([, how]) => how !== 'open');
    expect(refused.length).toBe(10);
    expect(refused[0]?.[1]).toContain('503');
    await Promise.all(
      sockets.map(async ([socket]) => {
        if (socket.readyState !== WebSocket.OPEN) return;
        socket.terminate();
        await once(socket, 'close');
      }),
    );
    let [again, how] = await open();
    // The server hears of the closed ones a moment later.
    for (; how !== 'open'; [again, how] = await open());
    again.terminate();
  });

  test('its own page is let in', async () => {
    const socket = new WebSocket(server.url.replace('http:', 'ws:'), 'graphql-transport-ws', { headers: { origin } });
    await new Promise((resolve) => socket.once('open', resolve));
    socket.terminate();
    expect(socket.protocol).toBe('graphql-transport-ws');
  });

  test('ending a subscription that waits for news ends it at once', async () => {
    const client = open();
    const waiting = client.iterate({ query: 'subscription { news }' });
    const next = waiting.next();
    await tinyApi.started();
    const gone = tinyApi.gone();
    await waiting.return?.();
    await expect(gone).resolves.toBe('gone');
    await next;
    await client.dispose();
  });
});
