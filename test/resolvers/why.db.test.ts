import type { Graph } from '../../src/graph/graph';
import { migrate } from '../../src/graph/migrate';
import { deleteArticle } from '../../src/graph/write/delete-article';
import { ingestArticles } from '../../src/ingest/ingest-articles';
import { openTestGraph, wipe } from '../helpers/database';
import { type Asked, openApi } from './ask';

const ARTICLES = [
  'Italian Foreign Minister Paolo Ferri met Margaret Holloway in Rome. “We agree,” he said.',
  'Paolo Ferri, the Italian foreign minister, went home on Friday.\nMr Ferri said that Italy would stay.',
].map((text) => ({ text, source: 'Wire' }));

let graph: Graph;
let api: Asked;
let ids: (string | null)[];
beforeAll(async () => {
  graph = await openTestGraph();
  await migrate(graph);
  await wipe(graph);
  api = openApi(graph);
  const outcomes = await ingestArticles(graph, ARTICLES, { now: new Date('2016-02-10T12:00:00Z') });
  ids = outcomes.map(({ articleId }) => articleId);
}, 60_000);
afterAll(() => graph.close());

const ask = async <T>(query: string): Promise<T> => {
  const { data, errors } = await api.ask(query);
  expect(errors).toBeUndefined();
  return data as T;
};

interface Reasons {
  entity: Record<'mentions' | 'relations', { nodes: { text?: string; type?: string; why: string[] }[] }>;
}

const ofItaly = () =>
  ask<Reasons>('{ entity(name: "Italy") { mentions { nodes { text why } } relations { nodes { type why } } } }');

test('every mention, relation and statement tells why', async () => {
  const { entity } = await ofItaly();
  expect(entity.mentions.nodes).toEqual(
    expect.arrayContaining([
      { text: 'Italian', why: ['country:adjective'] },
      { text: 'Italy', why: ['country:name'] },
    ]),
  );
  expect(entity.mentions.nodes.filter(({ why }) => why.length === 0)).toEqual([]);
  const offices = entity.relations.nodes.filter(({ type }) => type === 'HOLDS_OFFICE');
  expect(offices.length).toBeGreaterThan(0);
  for (const { why } of offices) expect(why).toEqual(expect.arrayContaining([expect.stringMatching(/^pattern:/)]));
  const { statements } = await ask<{ statements: { nodes: { why: string[] }[] } }>('{ statements { nodes { why } } }');
  expect(statements.nodes.map(({ why }) => why[0])).toEqual(['cue:say', 'cue:say']);
});

test('a mention asked for from its article tells the same', async () => {
  const { articles } = await ask<{ articles: { nodes: { mentions: { nodes: { why: string[] }[] } }[] } }>(
    '{ articles { nodes { mentions { nodes { why } } } } }',
  );
  const reasons = articles.nodes.flatMap(({ mentions }) => mentions.nodes.map(({ why }) => why.length));
  expect(reasons.length).toBeGreaterThan(4);
  expect(reasons).not.toContain(0);
});

test('the reasons of one article go with it, those of the other stay', async () => {
  const reasons = async () =>
    (
      await graph.read<{ evidence: string[]; why: string[] }>(
        'MATCH (:Person)-[r:HOLDS_OFFICE]->(:Country) RETURN r.evidence AS evidence, r.why AS why',
        {},
      )
    ).flatMap(({ evidence, why }) =>
      why.map((line) => ({ line, isSupported: evidence.some((one) => line.startsWith(`${one} `)) })),
    );
  const before = await reasons();
  expect(before.every(({ isSupported }) => isSupported)).toBe(true);
  await deleteArticle(graph, ids[0] as string);
  expect(await reasons()).toEqual(before.filter(({ line }) => !line.startsWith(`${ids[0]}:`)));
});
