import { parse, subscribe } from 'graphql';
import type { Graph } from '../../src/graph/graph';
import { migrate } from '../../src/graph/migrate';
import { ingestArticles } from '../../src/ingest/ingest-articles';
import type { ArticleText } from '../../src/model/article';
import type { Extraction } from '../../src/model/extraction';
import { openTestGraph, wipe } from '../helpers/database';
import { type Asked, openApi } from './ask';

jest.setTimeout(120_000);

/** Each article is one statement by nobody, of its whole text. */
const extract = ({ text }: ArticleText): Extraction => ({
  id: '',
  dateline: null,
  entities: [],
  statements: [
    {
      start: 0,
      end: text.length,
      text,
      kind: 'DIRECT',
      verb: 'said',
      cue: null,
      speaker: null,
      speakerMention: null,
      about: [],
      addressedTo: [],
      saidOn: null,
      confidence: 1,
    },
  ],
  events: [],
  relations: [],
  byline: [],
});

let graph: Graph;
let others: Graph[];
let api: Asked;
const now = new Date('2016-02-10T12:00:00Z');

beforeAll(async () => {
  graph = await openTestGraph();
  others = [await openTestGraph(), await openTestGraph(), await openTestGraph()];
  await migrate(graph);
});
beforeEach(async () => {
  await wipe(graph);
  api = openApi(graph);
});
afterAll(() => Promise.all([graph, ...others].map((one) => one.close())));

const write = (to: Graph, ...days: [text: string, day: string | null][]) =>
  ingestArticles(
    to,
    days.map(([text, day]) => ({ text, publishedAt: day === null ? null : `2016-${day}T08:00:00Z` })),
    { now, extract },
  );

interface Page {
  statements: { nodes: { text: string }[]; pageInfo: { startCursor: string | null; endCursor: string | null } };
}

describe.each([
  ['forward', 'first: 2', 'after'],
  ['backward', 'last: 2', 'before'],
] as const)('pages %s', (direction, size, argument) => {
  test('stay right while articles come in before, between and behind', async () => {
    const old = ['02-01', '02-03', '02-05', '02-07', '02-09', '02-11'].map((day): [string, string] => [day, day]);
    await write(graph, ...old, ['undated', null]);
    const seen: string[] = [];
    const late: [string, string | null][] = [
      ['new first', '02-28'],
      ['new between', '02-04'],
      ['new last', '01-01'],
      ['new undated', null],
    ];
    for (let cursor: string | null = null; ; ) {
      const at: string = cursor === null ? '' : `, ${argument}: "${cursor}"`;
      const { data, errors } = await api.ask(
        `{ statements(${size}${at}) { nodes { text } pageInfo { startCursor endCursor } } }`,
      );
      expect(errors).toBeUndefined();
      const { nodes, pageInfo } = (data as Page).statements;
      if (nodes.length === 0) break;
      const texts = nodes.map(({ text }) => text);
      if (direction === 'forward') seen.push(...texts);
      else seen.unshift(...texts);
      cursor = direction === 'forward' ? pageInfo.endCursor : pageInfo.startCursor;
      const next = late.shift();
      if (next) await write(graph, next);
    }
    const [first, ...rest] = old.map(([text]) => text).reverse();
    // Whatever was there stands once and in order; of the new ones those that lie ahead.
    expect(seen.filter((text) => !text.startsWith('new'))).toEqual([first, ...rest, 'undated']);
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.filter((text) => text.startsWith('new'))).toEqual(
      direction === 'forward' ? ['new between', 'new last', 'new undated'] : ['new first'],
    );
  });
});

test('a subscriber who comes and goes hears of every statement of several writers once, in order', async () => {
  const texts = others.map((_, writer) => Array.from({ length: 8 }, (_, at) => `writer ${writer} article ${at}`));
  const wanted = texts.flat().length;
  const open = async (after: string | null) => {
    const at = after === null ? '' : `(after: "${after}")`;
    const source = `subscription { statementMade${at} { cursor missed statement { text } } }`;
    const started = await subscribe({ schema: api.schema, document: parse(source), contextValue: api.createContext() });
    if (!(Symbol.asyncIterator in started)) throw new Error(JSON.stringify(started));
    return started as AsyncGenerator<{ data: { statementMade: Notice } }>;
  };
  interface Notice {
    cursor: string;
    missed: number;
    statement: { text: string };
  }
  const heard: Notice[] = [];
  let notices = await open(null);
  const first = notices.next();
  const writing = others.map(async (other, writer) => {
    for (const text of texts[writer] ?? []) await write(other, [text, null]);
  });
  for (let pending = first; heard.length < wanted; pending = notices.next()) {
    const { value } = await pending;
    heard.push(value.data.statementMade);
    if (heard.length % 5 === 0 && heard.length < wanted) {
      await notices.return(undefined);
      notices = await open(heard.at(-1)?.cursor ?? null);
    }
  }
  await notices.return(undefined);
  await Promise.all(writing);
  const said = heard.map(({ statement }) => statement.text);
  expect([...said].sort()).toEqual(texts.flat().sort());
  for (const ofOne of texts) expect(said.filter((text) => ofOne.includes(text))).toEqual(ofOne);
  expect(heard.every(({ missed }) => missed === 0)).toBe(true);
});
