import { verifyGraph } from '../../src/graph/check/verify-graph';
import type { Graph } from '../../src/graph/graph';
import { migrate } from '../../src/graph/migrate';
import { reindex } from '../../src/graph/reindex';
import { deleteArticle } from '../../src/graph/write/delete-article';
import { ingestArticles } from '../../src/ingest/ingest-articles';
import { openTestGraph, wipe } from '../helpers/database';
import { toyExtract } from '../ingest/toy-extract';
import { WIRE } from '../ingest/wire';

/** A graph as somebody else may load it by docs/graph-model.md. */
const LOADED = `
  CREATE (a:Article {id: 'article:0000000000000000', text: 'Ada Berg, Rome.'})
  CREATE (p:Entity:Actor:Person {id: 'person:ada-berg', name: 'Ádá Berg', aliases: ['Adda']})
  CREATE (c:Entity:Place {id: 'place:rome-it', name: 'Rome', aliases: [], kind: 'CITY', latitude: 41.9, longitude: 12.5})
  CREATE (v:Event:Meeting {id: 'event:meeting-2024-04-30-place:rome-it', type: 'MEETING', title: 'Talks', status: 'PLANNED',
    startDate: date('2024-04-29'), endDate: date('2024-05-05'), datePrecision: 'WEEK', dateText: 'this week'})
  CREATE (a)-[:MENTIONS {count: 1, starts: [0], ends: [8]}]->(p), (a)-[:MENTIONS {count: 1, starts: [10], ends: [14]}]->(c),
    (v)-[:REPORTED_IN {start: 0, end: 8}]->(a)`;

describe('reindex', () => {
  let graph: Graph;
  const nodes = () =>
    graph.read(
      `MATCH (n:Entity|Event) RETURN n {.id, .name, .aliases, .title, .status, .startDate, .endDate, .kind, .latitude, .searchText} AS n ORDER BY n.id`,
    );

  beforeAll(async () => {
    graph = await openTestGraph();
    await migrate(graph);
  });
  beforeEach(async () => {
    await wipe(graph);
    await graph.write((transaction) => transaction.run(LOADED));
  });
  afterAll(() => graph.close());

  it('makes a loaded graph ready, leaves what it says, and does nothing the second time', async () => {
    expect(await reindex(graph)).toBe(3);
    expect(await nodes()).toMatchObject([
      { n: { title: 'Talks', status: 'PLANNED', startDate: '2024-04-29', endDate: '2024-05-05', searchText: 'talks' } },
      { n: { name: 'Ádá Berg', aliases: ['Adda'], searchText: 'ada berg adda' } },
      { n: { name: 'Rome', kind: 'CITY', latitude: 41.9, searchText: 'rome' } },
    ]);
    expect(await graph.read('MATCH (n:Name)-[:NAMES]->(e) RETURN n.key AS key, e.id AS id ORDER BY key')).toEqual([
      { key: 'ada berg', id: 'person:ada-berg' },
      { key: 'adda', id: 'person:ada-berg' },
      { key: 'rome', id: 'place:rome-it' },
    ]);
    expect(await reindex(graph)).toBe(0);
  });

  it('gets along with an index that the loader made for itself', async () => {
    const change = (statement: string) => graph.write((transaction) => transaction.run(statement));
    await change('DROP CONSTRAINT rapporteur_event_id');
    await change('CREATE INDEX loader_event_id FOR (n:Event) ON (n.id)');
    try {
      await migrate(graph);
      expect(await reindex(graph)).toBe(3);
    } finally {
      await change('DROP INDEX loader_event_id');
      await migrate(graph);
    }
    const names = await graph.read<{ name: string }>('SHOW CONSTRAINTS YIELD name');
    expect(names.map(({ name }) => name)).toContain('rapporteur_event_id');
  });

  it.each([
    ['rapporteur_entity_text', 'Entity', 'n.searchText', 'adda'],
    ['rapporteur_article_text', 'Article', 'n.title, n.text', 'berg'],
  ])('makes %s beside a full-text index that the loader made on the same', async (ours, label, properties, word) => {
    const change = (statement: string) => graph.write((transaction) => transaction.run(statement));
    await change(`DROP INDEX ${ours}`);
    await change(`CREATE FULLTEXT INDEX loader_text FOR (n:${label}) ON EACH [${properties}]`);
    try {
      await migrate(graph);
      await reindex(graph);
      await graph.read('CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()');
      expect(
        await graph.read(`CALL db.index.fulltext.queryNodes('${ours}', $word) YIELD node RETURN node.id AS id`, {
          word,
        }),
      ).toHaveLength(1);
      await migrate(graph);
    } finally {
      await change('DROP INDEX loader_text');
      await change(`DROP INDEX ${ours} IF EXISTS`);
      await migrate(graph);
    }
  });

  it('is not needed for loaded nodes to survive what is ingested and deleted beside them', async () => {
    const [outcome] = await ingestArticles(graph, [WIRE.stays], { now: new Date(0), extract: toyExtract });
    expect(await nodes()).toMatchObject([
      { n: { id: 'country:it' } },
      { n: { title: 'Ada Berg met Jo Lund', status: 'PAST' } },
      { n: { name: 'Ada Berg', aliases: ['Adda', 'Ádá Berg'] } },
      { n: { id: 'person:jo-lund' } },
      { n: { name: 'Rome' } },
    ]);
    expect(
      await graph.read(`MATCH (n:Name)-[:NAMES]->({id: 'person:ada-berg'}) RETURN n.key AS key ORDER BY key`),
    ).toEqual([{ key: 'ada berg' }, { key: 'adda' }]);
    expect((await verifyGraph(graph)).faults.map(({ id }) => id)).toEqual(['article:0000000000000000']);
    await deleteArticle(graph, outcome?.articleId ?? '');
    expect(await nodes()).toMatchObject([
      { n: { title: 'Talks', status: 'PLANNED', startDate: '2024-04-29' } },
      { n: { name: 'Ádá Berg', aliases: ['Adda'] } },
      { n: { name: 'Rome' } },
    ]);
  });
});
