import { createClient } from 'graphql-ws';
import WebSocket from 'ws';
import type { Graph } from '../../src/graph/graph';
import { migrate } from '../../src/graph/migrate';
import { EXAMPLE_QUERIES, SHORT_EXAMPLE } from '../../src/server/example-queries';
import type { RunningServer } from '../../src/server/server';
import { startServer } from '../../src/server/start-server';
import { openTestGraph, wipe } from '../helpers/database';
import { collectLog } from './helpers/collect-log';
import { loadSamples } from './helpers/load-samples';

/** Words that a good answer has, as the samples tell it. */
const EXPECTED: Record<string, RegExp[]> = {
  HollowayOnLibya: [/the place where Daesh goes to catch its breath/, /that road closes/],
  OnIslamicState: [/"aliases":\[[^\]]*"Daesh"/, /Margaret Holloway/, /Claire Dautremont/],
  WhoSaidTheseWords: [/Claire Dautremont/, /France/],
  QuotedOnRussia: [/2025-0[34]/],
  UnnamedSources: [/"noun":"diplomat"/, /"source":"Harbour Wire","unnamed":\d/, /Castellan Partners|diplomat/],
  ChangedWords: [/37 billion cubic metres/, /"kind":"NUMBER","before":"37 billion","after":null/],
  AnnouncedAndHappened: [/"status":"HAPPENED"/, /"status":"UNREPORTED"/, /place:Tunis/],
  HowWellSupported: [/"corroboration":\{"articles":\d/],
  WhatTheyHaveInCommon: [/"speaker":\{"name":"Margaret Holloway"\}/, /"kind":"INDIRECT"/],
  CompleteAName: [/Kerem Aydoğan/, /"reasons":\["/],
  PlannedMeetings: [/Tallinn/, /Finland/],
  AttacksAndVictims: [/Niger/, /Libya|Sabha/],
  WhoIsTammsalu: [/[Ff]oreign [Mm]inister/, /"name":"Estonia"/],
  HowAreTheyConnected: [/Kaarel Tammsalu.*Khalid Bourawi/],
  NamedTogether: [/United Nations/, /Khalid Bourawi/],
  AroundNato: [/"label":"NATO"/, /"edges":\[\{/],
  WhoSpeaksAboutWhom: [/Margaret Holloway/],
  StatementsPerWeek: [/2025-03-03/],
  WhatIsInTheGraph: [/"articles":14/, /European Union/],
  MarkedArticle: [/Finland says Baltic cable was cut on purpose/, /Aino Lehtovaara/, /Somebody went looking/],
};

/** A cold database on a busy machine takes its time over a question that it has not planned before. */
const PATIENCE_MS = 60_000;
jest.setTimeout(2 * PATIENCE_MS);

let graph: Graph;
let server: RunningServer;
const { log, events } = collectLog();

beforeAll(async () => {
  graph = await openTestGraph();
  await wipe(graph);
  await migrate(graph);
  expect(await loadSamples(graph)).toBe(14);
  server = await startServer({ graph, settings: { host: '127.0.0.1', port: 0 }, log, readTimeoutMs: PATIENCE_MS });
});
afterAll(async () => {
  await server?.close();
  await graph?.close();
});

const ask = async (query: string): Promise<string> => {
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(server.url, { method: 'POST', headers, body: JSON.stringify({ query }) });
  return answer.text();
};

const isOf = (kind: string) => (example: { query: string }) => new RegExp(`^${kind} `, 'm').test(example.query);
const queries = EXAMPLE_QUERIES.filter(isOf('query'));

test.each(queries.map(({ name, query }) => [name, query]))('%s has an answer', async (name, query) => {
  const text = await ask(query);
  expect(JSON.parse(text).errors).toBeUndefined();
  for (const words of EXPECTED[name] ?? [/never/]) expect(text).toMatch(words);
});

test('the short example has an answer', async () => {
  expect(await ask(SHORT_EXAMPLE.query)).toMatch(/catch its breath/);
});

test('the subscription tells of what the mutation adds', async () => {
  const [subscription] = EXAMPLE_QUERIES.filter(isOf('subscription'));
  const [mutation] = EXAMPLE_QUERIES.filter(isOf('mutation'));
  const client = createClient({ url: server.url.replace('http:', 'ws:'), webSocketImpl: WebSocket, retryAttempts: 0 });
  const notices = client.iterate({ query: subscription?.query ?? '' });
  const first = notices.next();
  // Only what is stored from the subscription on is told of.
  await new Promise((resolve) => setTimeout(resolve, 500));
  const added = await ask(mutation?.query ?? '');
  expect(added).toMatch(/"status":"CREATED"/);
  expect(JSON.stringify(await first)).toMatch(/statementMade.*Finland and Norway to share cable patrols/);
  await client.dispose();
  expect(await ask(mutation?.query ?? '')).toMatch(/"status":"UNCHANGED"/);
});

test('an unknown name is answered with suggestions', async () => {
  const { errors } = JSON.parse(await ask('{ whoSaidWhat(who: "Margret Hollowey") { totalCount } }'));
  expect(errors).toMatchObject([{ extensions: { code: 'ENTITY_NOT_FOUND' } }]);
  expect(JSON.stringify(errors)).toContain('Margaret Holloway');
});

test('nothing was logged as a fault', () => {
  expect(events.filter(({ level }) => Number(level) >= 50)).toEqual([]);
});
