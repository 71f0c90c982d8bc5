import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';
import { type RunningServer, serve } from '../../src/server/server';
import type { GraphqlApi } from '../../src/server/server-part';
import { collectLog } from './helpers/collect-log';
import { graphThat } from './helpers/graph-that';
import { tinyApi } from './helpers/tiny-api';

let server: RunningServer;
let origin: string;

const { log, events } = collectLog();
const SLOW = 'A client did not read its messages.';

beforeAll(async () => {
  const settings = { host: '127.0.0.1', port: 0 };
  const api = { ...tinyApi, createContext: (operation: object) => ({ ...operation, log }) };
  server = await serve(api as GraphqlApi, graphThat('answers'), { settings, log });
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

  const acknowledged = async (headers: Record<string, string> = {}) => {
    const socket = new WebSocket(server.url.replace('http:', 'ws:'), 'graphql-transport-ws', { headers });
    const [[answer]] = (await Promise.all([once(socket, 'upgrade'), once(socket, 'open')])) as [[IncomingMessage], []];
    socket.send(JSON.stringify({ type: 'connection_init' }));
    await once(socket, 'message');
    const ask = (id: string, query: string) =>
      socket.send(JSON.stringify({ id, type: 'subscribe', payload: { query } }));
    return { socket, answer, ask };
  };

  const flood = (socket: WebSocket, ask: (id: string, query: string) => void) => {
    const closed = once(socket, 'close') as Promise<[number, Buffer]>;
    socket.pause();
    // Each waits for its own messages to be taken, so that it takes many.
    for (let id = 0; id < 40; id += 1) ask(`${id}`, 'subscription { flood }');
    return closed;
  };

  test('one for which more than 4 MB wait unread for 5 s is dropped', async () => {
    const { socket, ask } = await acknowledged({ 'x-request-id': 'slow' });
    const closed = flood(socket, ask);
    const begun = performance.now();
    const isDropped = () => events.some(({ msg, requestId }) => msg === SLOW && requestId === 'slow');
    while (!isDropped() && performance.now() - begun < 20_000) await sleep(20);
    expect(isDropped()).toBe(true);
    expect(performance.now() - begun).toBeGreaterThan(5_000);
    socket.resume();
    // Broken off, not said goodbye to.
    expect((await closed)[0]).toBe(1006);
  });

  test('one that takes a pause of a second gets all, however much it is', async () => {
    const { socket, ask } = await acknowledged();
    let characters = 0;
    const whole = new Promise<void>((resolve) => {
      let complete = 0;
      socket.on('message', (data) => {
        const message = JSON.parse(String(data)) as { type: string; payload?: { data: { flood: string } } };
        characters += message.payload?.data.flood.length ?? 0;
        if (message.type === 'complete') complete += 1;
        if (complete === 40) resolve();
      });
    });
    void flood(socket, ask);
    await sleep(1_000);
    socket.resume();
    await whole;
    expect(characters).toBe(40 * 4 * 300_000);
    socket.terminate();
  });

  test('operations have ids behind the one of their connection, in the log and in errors', async () => {
    const { socket, answer, ask } = await acknowledged({ 'x-request-id': 'proxy-9' });
    expect(answer.headers['x-request-id']).toBe('proxy-9');
    const answers: { id?: string; payload?: unknown }[] = [];
    socket.on('message', (data) => answers.push(JSON.parse(String(data))));
    const queries = [
      '{ logged }',
      'subscription { logs }',
      'mutation { change }',
      `{${' a: hello'.repeat(31)} }`,
      '{ no }',
    ];
    for (const [at, query] of queries.entries()) ask(`client's ${at}`, query);
    const idsOf = (line: string) => events.filter(({ msg }) => msg === line).map(({ requestId }) => requestId);
    const isOurs = (id: unknown) => String(id).startsWith('proxy-9.');
    while (idsOf('An operation over WebSocket has ended.').filter(isOurs).length < 5) await sleep(5);
    while (answers.length < 8) await sleep(5);
    socket.terminate();
    expect(idsOf('A query logs.')).toEqual(['proxy-9.1']);
    expect(idsOf('A subscription logs.')).toEqual(['proxy-9.2', 'proxy-9.2']);
    expect(idsOf('A change.')).toEqual(['proxy-9.3']);
    expect(idsOf('An operation was refused.')).toEqual(['proxy-9.4']);
    const ended = idsOf('An operation over WebSocket has ended.').filter(isOurs).sort();
    expect(ended).toEqual([1, 2, 3, 4, 5].map((n) => `proxy-9.${n}`));
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
