import { once } from 'node:events';
import { Agent, request as rawRequest } from 'node:http';
import { connect } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { ApolloServer } from '@apollo/server';
import { readTokens } from '../../../src/server/access/read-tokens';
import { createMetrics } from '../../../src/server/observe/metrics';
import { type RunningServer, serve } from '../../../src/server/server';
import type { ServerSettings } from '../../../src/server/server-part';
import { collectLog } from '../helpers/collect-log';
import { graphThat } from '../helpers/graph-that';
import { createWordsApi } from '../helpers/words-api';

const READER = 'reader-0123456789abcdef';
const WRITER = 'writer-0123456789abcdef';
const tokens = readTokens({ tokens: `desk:read:${READER},editor:write:${WRITER}` });
const viaApollo = jest.spyOn(ApolloServer.prototype, 'executeHTTPGraphQLRequest');
const api = createWordsApi();
const metrics = createMetrics();
const { log, events } = collectLog();
const agent = new Agent({ keepAlive: true });
const opened: RunningServer[] = [];

const start = async (settings: Partial<ServerSettings> = {}): Promise<RunningServer> => {
  const all = { host: '127.0.0.1', port: 0, ...settings };
  const server = await serve(api, graphThat('answers'), { settings: all, log, metrics });
  opened.push(server);
  return server;
};

let server: RunningServer;
beforeAll(async () => {
  server = await start();
});
afterAll(async () => {
  agent.destroy();
  await Promise.all(opened.map((one) => one.close()));
});
beforeEach(() => {
  viaApollo.mockClear();
  api.asked.length = 0;
});

interface Sent {
  to?: RunningServer;
  path?: string;
  headers?: Record<string, string>;
}

interface Answer {
  status: number;
  headers: string[];
  text: string;
}

const JSON_TYPE = { 'content-type': 'application/json' };
/** Errors carry it. */
const SAME_ID = { 'x-request-id': 'proxy-1' };
/** What differs between any two answers. */
const OF_ITS_OWN = ['date', 'x-request-id'];

const send = (body: string | Buffer, { to = server, path = '/graphql', headers = {} }: Sent = {}): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const length = { 'content-length': String(Buffer.byteLength(body)) };
    const options = { agent, method: 'POST', headers: { ...JSON_TYPE, ...SAME_ID, ...length, ...headers } };
    const sent = rawRequest(new URL(path, to.url), options, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () => {
        const { statusCode: status = 0, rawHeaders: raw } = answer;
        const lines = raw.flatMap((name, at) => (at % 2 === 0 ? [`${name}: ${raw[at + 1]}`] : []));
        const shown = lines.filter((line) => !OF_ITS_OWN.some((name) => line.toLowerCase().startsWith(`${name}:`)));
        resolve({ status, headers: shown, text: Buffer.concat(chunks).toString() });
      });
    });
    sent.on('error', reject);
    sent.end(body);
  });

const WORD = 'query Word($text: String!) { word(text: $text) }';
const PAGE = 'query ($first: Int!) { words(first: $first) { id } }';
const ask = (text: string, sent: Sent & { query?: string } = {}) =>
  send(JSON.stringify({ query: sent.query ?? WORD, variables: { text } }), sent);

/** Answers of both roads: an address with a "?" takes the one through Express and Apollo Server. */
const bothRoads = async (body: string | Buffer, sent: Sent = {}) => {
  const slow = await send(body, { ...sent, path: '/graphql?' });
  viaApollo.mockClear();
  const direct = await send(body, sent);
  return { slow, direct, isDirect: viaApollo.mock.calls.length === 0 };
};

describe('an operation that was answered before', () => {
  test('is answered without Apollo Server, in the same bytes', async () => {
    const { slow, direct, isDirect } = await bothRoads(JSON.stringify({ query: WORD, variables: { text: 'née' } }));
    expect(isDirect).toBe(true);
    expect(direct).toEqual(slow);
    expect(direct).toMatchObject({ status: 200, text: '{"data":{"word":"née"}}\n' });
  });

  test.each([
    ['without variables', { query: '{ one }' }],
    ['null for what is left out', { query: '{ one }', variables: null, operationName: null }],
    ['with a name', { query: 'query A { one } query B { two: one }', operationName: 'B' }],
  ])('%s', async (_, body) => {
    const { slow, direct, isDirect } = await bothRoads(JSON.stringify(body));
    expect(direct).toEqual(slow);
    expect(direct.status).toBe(200);
    expect(isDirect).toBe(true);
  });

  test.each([
    '*/*',
    'application/json',
    'application/json, multipart/mixed',
    'application/graphql-response+json',
    'application/graphql-response+json, application/json',
    'application/graphql-response+json,application/json;q=0.9',
    'application/graphql-response+json, application/graphql+json, application/json, text/event-stream, multipart/mixed',
  ])('to who accepts %s', async (accept) => {
    const { slow, direct, isDirect } = await bothRoads(JSON.stringify({ query: '{ one }' }), { headers: { accept } });
    expect(isDirect).toBe(true);
    expect(direct).toEqual(slow);
  });

  test('by another host name, with its own content security policy', async () => {
    for (const host of ['localhost:1', '127.0.0.1:2', 'localhost:1']) {
      const { slow, direct, isDirect } = await bothRoads('{"query":"{ one }"}', { headers: { host } });
      expect(isDirect).toBe(true);
      expect(direct).toEqual(slow);
      expect(direct.headers.join()).toContain(`ws://${host}`);
    }
  });
});

describe('what is refused or fails gives the errors of Apollo Server, and nothing runs twice', () => {
  test.each<[string, string, object, number, string]>([
    ['a known error', WORD, { text: 'unknown' }, 200, 'ENTITY_NOT_FOUND'],
    ['an unknown error', WORD, { text: 'broken' }, 200, 'INTERNAL_SERVER_ERROR'],
    ['a value that does not fit', WORD, { text: 'unfit' }, 200, 'INTERNAL_SERVER_ERROR'],
    ['too long a string', WORD, { text: 'x'.repeat(2_001) }, 400, 'BAD_USER_INPUT'],
    ['a control character', WORD, { text: 'a\u0001' }, 400, 'BAD_USER_INPUT'],
    ['a variable of another type', WORD, { text: 7 }, 400, 'BAD_USER_INPUT'],
    ['a variable that is missing', WORD, {}, 400, 'BAD_USER_INPUT'],
    ['more than the budget', PAGE, { first: 1_000_000 }, 400, 'QUERY_TOO_COMPLEX'],
  ])('%s', async (_, query, variables, status, code) => {
    await send(JSON.stringify({ query, variables: query === WORD ? { text: 'a' } : { first: 2 } }));
    api.asked.length = 0;
    const before = await counts();
    const direct = await send(JSON.stringify({ query, variables }));
    const between = await counts();
    const runs = api.asked.length;
    const slow = await send(JSON.stringify({ query, variables }), { path: '/graphql?' });
    const masked = ({ text }: Answer) => text.replaceAll(/[0-9a-f-]{36}/g, 'ID');
    expect(masked(direct)).toBe(masked(slow));
    expect([direct.status, direct.headers]).toEqual([slow.status, slow.headers]);
    expect([direct.status, JSON.parse(direct.text).errors[0].extensions.code]).toEqual([status, code]);
    expect(runs).toBe(api.asked.length - runs);
    expect(differences(before, between)).toEqual(differences(between, await counts()));
  });

  test.each<[string, string | Buffer, Sent]>([
    ['a foreign host name', '{"query":"{ one }"}', { headers: { host: 'evil.example' } }],
    ['a body that is no JSON', '{"query":"{ one }"', {}],
    ['a body that is not UTF-8', Buffer.from('{"query":"{ one }\xff"}', 'latin1'), {}],
    ['a batch', '[{"query":"{ one }"}]', {}],
    ['variables in a string', '{"query":"{ one }","variables":"{}"}', {}],
    ['variables in a list', '{"query":"{ one }","variables":[]}', {}],
    ['a name that is a number', '{"query":"{ one }","operationName":1}', {}],
    ['a name that is nobody’s', '{"query":"{ one }","operationName":"two"}', {}],
    ['extensions', '{"query":"{ one }","extensions":{"persistedQuery":{"version":1,"sha256Hash":"a"}}}', {}],
    ['a document with a mistake', '{"query":"{ nothing }"}', {}],
    ['a subscription', '{"query":"subscription { ticks }"}', {}],
    ['a compressed body', '{"query":"{ one }"}', { headers: { 'content-encoding': 'gzip' } }],
    ['another encoding', '{"query":"{ one }"}', { headers: { 'content-type': 'application/json; charset=utf-16' } }],
    ['plain text (CSRF)', '{"query":"{ one }"}', { headers: { 'content-type': 'text/plain' } }],
    ['an answer that nobody wants', '{"query":"{ one }"}', { headers: { accept: 'image/png' } }],
  ])('%s', async (_, body, sent) => {
    await send('{"query":"{ one }"}');
    const { slow, direct } = await bothRoads(body, sent);
    expect(direct).toEqual(slow);
    expect(direct.text).toContain('"errors"');
  });
});

describe('whatever else comes takes the road of Apollo Server', () => {
  test('a body in pieces is read from its beginning', async () => {
    await ask('a');
    viaApollo.mockClear();
    const body = JSON.stringify({ query: WORD, variables: { text: 'in pieces' } });
    const socket = connect(Number(new URL(server.url).port), '127.0.0.1');
    const answer = once(socket, 'data');
    socket.write(
      `POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body.slice(0, 9)}`,
    );
    await setTimeout(30);
    socket.write(body.slice(9));
    expect(String((await answer)[0])).toContain('{"data":{"word":"in pieces"}}');
    socket.destroy();
    expect(viaApollo).toHaveBeenCalledTimes(1);
  });

  test('an alias that no plain object can have', async () => {
    const { slow, direct, isDirect } = await bothRoads('{"query":"{ __proto__: one }"}');
    expect(direct).toEqual(slow);
    expect([direct.text, isDirect]).toEqual(['{"data":{"__proto__":1}}\n', false]);
  });

  test('a mutation, each time', async () => {
    const change = JSON.stringify({ query: 'mutation { change }' });
    await send(change);
    await send(change);
    expect(viaApollo).toHaveBeenCalledTimes(2);
  });

  test('a host name that no policy can name', async () => {
    const open = await start({ host: '0.0.0.0', tokens });
    const to = { ...open, url: open.url.replace('0.0.0.0', '127.0.0.1') };
    const authorization = `Bearer ${READER}`;
    await ask('a', { to, headers: { authorization } });
    const sent = { to, headers: { authorization, host: 'desk;example' } };
    const { slow, direct } = await bothRoads('{"query":"{ one }"}', sent);
    expect(direct).toEqual(slow);
    expect(direct.status).toBe(400);
    expect(JSON.parse(direct.text)).toEqual({
      errors: [
        {
          message: 'The Host header is "desk;example", which is no host name: send the name or address of this server.',
          extensions: { code: 'BAD_REQUEST' },
        },
      ],
    });
  });

  test('everything where pages of other origins are let in', async () => {
    const open = await start({ corsOrigins: ['https://desk.example.org'] });
    const sent = { to: open, headers: { origin: 'https://desk.example.org' } };
    await ask('a', sent);
    const { headers } = await ask('a', sent);
    expect(headers).toContain('Access-Control-Allow-Origin: https://desk.example.org');
    expect(viaApollo).toHaveBeenCalledTimes(2);
  });
});

describe('the guards', () => {
  test('a token is asked for, and says who it is', async () => {
    const closed = await start({ tokens });
    const authorization = `Bearer ${READER}`;
    await ask('a', { to: closed, headers: { authorization } });
    const { slow, direct, isDirect } = await bothRoads(JSON.stringify({ query: WORD, variables: { text: 'a' } }), {
      to: closed,
      headers: { authorization },
    });
    expect(isDirect).toBe(true);
    expect(direct).toEqual(slow);
    for (const headers of [JSON_TYPE, { authorization: `Bearer ${READER}x` }]) {
      const refused = await bothRoads('{"query":"{ one }"}', { to: closed, headers });
      expect(refused.direct).toEqual(refused.slow);
      expect(refused.direct.status).toBe(401);
    }
  });

  test('each request is counted once, whichever way it takes', async () => {
    const limited = await start({ requestsPerMinute: 6 });
    const statuses: number[] = [];
    for (const text of ['a', 'a', 'unknown', 'unknown', 'a', 'a', 'a', 'a']) {
      statuses.push((await ask(text, { to: limited })).status);
    }
    expect(statuses).toEqual([200, 200, 200, 200, 200, 200, 429, 429]);
    const { headers } = await ask('a', { to: limited });
    expect(headers.join()).toMatch(/retry-after: \d+/);
  });

  test('ids, lines of the log and metrics are the same', async () => {
    await ask('a');
    const before = await counts();
    await ask('a', { headers: { 'x-request-id': 'proxy-9' } });
    const between = await counts();
    await ask('a', { headers: { 'x-request-id': 'proxy-10' }, path: '/graphql?' });
    expect(differences(before, between)).toEqual(differences(between, await counts()));
    const lineOf = (requestId: string) => events.find((event) => event.requestId === requestId);
    expect(lineOf('proxy-9')).toMatchObject({ method: 'POST', path: '/graphql', status: 200 });
    expect(Object.keys(lineOf('proxy-9') ?? {})).toEqual(Object.keys(lineOf('proxy-10') ?? {}));
  });

  test('work is given up when the client goes', async () => {
    await ask('a');
    const body = JSON.stringify({ query: WORD, variables: { text: 'slow' } });
    const headers = { ...JSON_TYPE, 'content-length': body.length };
    const sent = rawRequest(server.url, { method: 'POST', headers });
    sent.on('error', () => {});
    sent.end(body);
    await api.started();
    sent.destroy();
    expect(await api.gone()).toBe('CANCELLED');
  });

  test('a server that closes lets what runs finish', async () => {
    const closing = await start();
    await ask('a', { to: closing });
    const asked = ask('soon', { to: closing });
    await api.started();
    const closed = closing.close();
    expect((await asked).text).toBe('{"data":{"word":"soon"}}\n');
    await closed;
    await expect(ask('a', { to: closing })).rejects.toThrow();
  });
});

/** What is counted, by name and labels; times aside. */
const counts = async (): Promise<Map<string, number>> => {
  // Requests are counted when their connection is done with them.
  await setTimeout(20);
  const lines = (await metrics.registry.metrics()).split('\n').filter((line) => /_(total|count)\b/.test(line));
  return new Map(lines.map((line) => [line.slice(0, line.lastIndexOf(' ')), Number(line.split(' ').at(-1))]));
};

const differences = (before: Map<string, number>, after: Map<string, number>) =>
  Object.fromEntries(
    [...after]
      .map(([name, value]) => [name, value - (before.get(name) ?? 0)] as const)
      .filter(([, more]) => more !== 0),
  );
