import { digest } from '../../src/graph/check/digest';
import { verifyGraph } from '../../src/graph/check/verify-graph';
import type { Graph } from '../../src/graph/graph';
import { migrate } from '../../src/graph/migrate';
import { openGraph } from '../../src/graph/open-graph';
import { deleteArticle } from '../../src/graph/write/delete-article';
import { ingestArticles } from '../../src/ingest/ingest-articles';
import type { ArticleInput } from '../../src/model/article';
import { openTestGraph, testSettings, wipe } from '../helpers/database';
import { toyExtract } from './toy-extract';
import { ALL, WIRE } from './wire';

const now = new Date('2024-05-04T12:00:00Z');
const into = (graph: Graph, articles: ArticleInput[], batchSize = 100) =>
  ingestArticles(graph, articles, { now, extract: toyExtract, batchSize });
const statuses = (outcomes: { status: string }[]) => outcomes.map(({ status }) => status);

describe('ingestArticles', () => {
  let graph: Graph;
  const rows = (cypher: string) => graph.read<Record<string, unknown>>(cypher);
  const sizes = () => rows('MATCH (n) RETURN labels(n)[0] AS label, count(*) AS nodes ORDER BY label');

  beforeAll(async () => {
    graph = await openTestGraph();
    await migrate(graph);
  });
  beforeEach(() => wipe(graph));
  afterAll(() => graph.close());

  it('stores an article with everything that it says', async () => {
    expect(await into(graph, [WIRE.stays])).toEqual([
      { status: 'CREATED', articleId: 'article:8112bb51f919ac18', error: null, warnings: [] },
    ]);
    expect(
      await rows('MATCH (a:Article) RETURN a.title AS title, a.publishedAt AS at, a.ingestedAt AS ingested'),
    ).toEqual([{ title: 'Berg stays', at: '2024-05-01T01:30:00Z', ingested: '2024-05-04T12:00:00Z' }]);
    expect(await rows('MATCH (s:Statement) RETURN properties(s) AS s')).toEqual([
      {
        s: {
          id: 'statement:8112bb51f919ac18:12-25',
          kind: 'DIRECT',
          text: 'We will stay,',
          verb: 'said',
          start: 12,
          end: 25,
          cueStart: 27,
          cueEnd: 31,
          speakerText: 'Ada Berg',
          speakerStart: 32,
          speakerEnd: 40,
          saidOn: '2024-05-01',
          confidence: 0.9,
          why: ['cue:said'],
        },
      },
    ]);
    const links = await rows(
      'MATCH (a)-[r]->(b) WHERE NOT a:Name RETURN type(r) AS type, a.id AS from, b.id AS to, properties(r) AS r ORDER BY type, from, to',
    );
    const article = 'article:8112bb51f919ac18';
    const statement = 'statement:8112bb51f919ac18:12-25';
    const event = 'event:meeting-2024-04-30-place:rome-it';
    const mention = (to: string, name: string, starts: number[], ends: number[]) => ({
      type: 'MENTIONS',
      from: article,
      to,
      r: { name, aliases: [], count: starts.length, starts, ends, why: starts.map(() => 'known') },
    });
    expect(links).toEqual([
      { type: 'ABOUT', from: statement, to: 'country:it', r: { start: 58, end: 63 } },
      { type: 'ADDRESSED_TO', from: statement, to: 'person:jo-lund', r: {} },
      { type: 'LOCATED_IN', from: event, to: 'place:rome-it', r: { articles: 1 } },
      { type: 'LOCATED_IN', from: 'place:rome-it', to: 'country:it', r: { evidence: [], why: [], gazetteer: 1 } },
      mention('country:it', 'Italy', [58], [63]),
      mention('person:ada-berg', 'Ada Berg', [32, 65], [40, 73]),
      mention('person:jo-lund', 'Jo Lund', [3, 44, 78], [10, 51, 85]),
      mention('place:rome-it', 'Rome', [89], [93]),
      { type: 'REPORTED_IN', from: event, to: article, r: { start: 65, end: 108, status: 'PAST' } },
      { type: 'REPORTED_IN', from: statement, to: article, r: { start: 12, end: 25 } },
      { type: 'SAID', from: 'person:ada-berg', to: statement, r: {} },
      { type: 'TOOK_PART_IN', from: 'person:ada-berg', to: event, r: { role: 'PARTICIPANT', articles: 1 } },
      { type: 'TOOK_PART_IN', from: 'person:jo-lund', to: event, r: { role: 'PARTICIPANT', articles: 1 } },
      { type: 'WROTE', from: 'person:jo-lund', to: article, r: { role: 'AUTHOR', start: 3, end: 10 } },
    ]);
  });

  it('changes nothing when the same comes again', async () => {
    await into(graph, ALL);
    const before = { sizes: await sizes(), digest: await digest(graph) };
    expect(statuses(await into(graph, [...ALL, WIRE.stays]))).toEqual(Array(ALL.length + 1).fill('UNCHANGED'));
    expect({ sizes: await sizes(), digest: await digest(graph) }).toEqual(before);
    expect((await verifyGraph(graph)).faults).toEqual([]);
  });

  it('knows an article that stands twice in one batch', async () => {
    expect(statuses(await into(graph, [WIRE.union, WIRE.union, { ...WIRE.union, source: 'Other' }]))).toEqual([
      'CREATED',
      'UNCHANGED',
      'CREATED',
    ]);
  });

  it('makes one node of what articles share, of all that they say', async () => {
    await into(graph, [WIRE.stays, WIRE.union, WIRE.plans]);
    expect(
      await rows(`MATCH (e:Entity {id: 'person:ada-berg'})
        RETURN e.name AS name, e.aliases AS aliases, e.searchText AS search, COUNT { (e)<-[:MENTIONS]-() } AS articles`),
    ).toEqual([{ name: 'Ada Berg', aliases: ['Berg'], search: 'ada berg berg', articles: 3 }]);
    expect(
      await rows(`MATCH (v:Event)-[:LOCATED_IN]->(p) RETURN v.title AS title, v.status AS status, v.startDate AS day,
        p.id AS place, COUNT { (v)-[:REPORTED_IN]->() } AS passages`),
    ).toEqual([
      { title: 'Ada Berg will meet Jo Lund', status: 'PAST', day: '2024-04-30', place: 'place:rome-it', passages: 2 },
    ]);
    expect(
      await rows('MATCH ()-[r:HOLDS_OFFICE]->(c) RETURN r.title AS title, c.id AS of, size(r.evidence) AS evidence'),
    ).toEqual([{ title: 'minister', of: 'country:no', evidence: 2 }]);
  });

  it('finds an entity by each of its names, folded', async () => {
    await into(graph, ALL);
    const found = await rows(
      'MATCH (n:Name)-[:NAMES]->(e) WITH n, e.id AS id ORDER BY id RETURN n.key AS key, collect(id) AS ids ORDER BY key',
    );
    expect(Object.fromEntries(found.map(({ key, ids }) => [key, ids]))).toMatchObject({
      'noor haddad': ['person:noor-haddad'],
      berg: ['person:ada-berg'],
      'the union': ['organization:harbour-union'],
    });
  });

  it('gives the same graph in any order and any batches', async () => {
    await into(graph, ALL);
    const expected = await digest(graph);
    for (const [order, batchSize] of [
      [[...ALL].reverse(), 1],
      [[...ALL.slice(3), ...ALL.slice(0, 3)], 2],
      [[3, 0, 5, 1, 4, 2].map((index) => ALL[index] as ArticleInput), 4],
    ] as const) {
      await wipe(graph);
      await into(graph, [...order], batchSize);
      expect(await digest(graph)).toBe(expected);
    }
  });

  it('takes away what only a deleted article supported, and gets it back', async () => {
    await into(graph, ALL);
    const full = await digest(graph);
    for (const article of ALL) {
      const [{ articleId } = { articleId: null }] = await into(graph, [article]);
      expect(await deleteArticle(graph, articleId ?? '')).toBe(true);
      expect((await verifyGraph(graph)).faults).toEqual([]);
      await into(graph, [article]);
      expect(await digest(graph)).toBe(full);
    }
  });

  it('leaves nothing behind once every article is deleted', async () => {
    const outcomes = await into(graph, ALL);
    for (const { articleId } of outcomes) expect(await deleteArticle(graph, articleId ?? '')).toBe(true);
    expect(await sizes()).toEqual([{ label: 'Counter', nodes: 1 }]);
    expect(await deleteArticle(graph, outcomes[0]?.articleId ?? '')).toBe(false);
  });

  it('fills in missing metadata, and the dates that follow from it, in either order', async () => {
    const { publishedAt: _, ...bare } = WIRE.onlyLund;
    await into(graph, [{ ...WIRE.onlyLund, title: 'Lund leads' }]);
    const expected = await digest(graph);
    await wipe(graph);
    expect(statuses(await into(graph, [bare]))).toEqual(['CREATED']);
    expect(statuses(await into(graph, [{ ...bare, title: 'Lund leads' }, WIRE.onlyLund]))).toEqual([
      'UNCHANGED',
      'UNCHANGED',
    ]);
    expect(await digest(graph)).toBe(expected);
    expect(await rows('MATCH (s:Statement) RETURN s.saidOn AS saidOn')).toEqual([{ saidOn: '2024-05-03' }]);
    expect(statuses(await into(graph, [{ ...bare, title: 'Another' }]))).toEqual(['UNCHANGED']);
    expect(await digest(graph)).toBe(expected);
  });

  it('rejects what is no article and stores the rest', async () => {
    const outcomes = await into(graph, [
      { text: ' \n\u200b ' },
      { text: 'a\0b' },
      { text: 'Lund leads the union.', url: 'javascript:alert(1)' },
      { text: 'Lund leads the union. \ud800', title: '<script>alert(1)</script>', publishedAt: '2024-02-30T00:00:00Z' },
      WIRE.stays,
    ]);
    expect(outcomes.map(({ status, error, warnings }) => [status, error?.code ?? warnings])).toEqual([
      ['REJECTED', 'EMPTY_ARTICLE'],
      ['REJECTED', 'NOT_TEXT'],
      ['REJECTED', 'BAD_USER_INPUT'],
      [
        'CREATED',
        [
          'The text has unpaired surrogates: they are replaced by U+FFFD.',
          'The date "2024-02-30T00:00:00Z" is left out: expected RFC 3339, such as 2016-02-02T10:30:00Z.',
        ],
      ],
      ['CREATED', []],
    ]);
    expect((await verifyGraph(graph)).faults).toEqual([]);
  });

  it('loses only the article whose extraction is at fault', async () => {
    const faulty = (article: Parameters<typeof toyExtract>[0]) => {
      const extraction = toyExtract(article);
      if (article.text === WIRE.union.text) for (const one of extraction.statements) one.speaker = 'person:nobody';
      if (article.text === WIRE.short.text) throw new Error('broken');
      return extraction;
    };
    const outcomes = await ingestArticles(graph, ALL, { now, extract: faulty });
    expect(outcomes.map(({ status, error }) => error?.code ?? status)).toEqual([
      'CREATED',
      'INTERNAL_SERVER_ERROR',
      'CREATED',
      'CREATED',
      'INTERNAL_SERVER_ERROR',
      'CREATED',
    ]);
  });

  it('stores hostile names and ids as what they are', async () => {
    const name = 'x\'}) DETACH DELETE n // ` "\\';
    const id = `person:${name}`;
    const text = `${name} was here.`;
    const extract = () => ({
      ...toyExtract({ text }),
      entities: [
        { id, kind: 'PERSON' as const, name, aliases: [], mentions: [{ start: 0, end: name.length, text: name }] },
      ],
    });
    expect(statuses(await ingestArticles(graph, [{ text }], { now, extract }))).toEqual(['CREATED']);
    expect(await rows('MATCH (e:Entity) RETURN e.id AS id, e.name AS name')).toEqual([{ id, name }]);
  });

  it('bears eight clients that ingest the same at once', async () => {
    await into(graph, ALL);
    const expected = await digest(graph);
    await wipe(graph);
    const clients = Array.from({ length: 8 }, () => openGraph(testSettings()));
    const outcomes = await Promise.all(
      clients.map((client, turn) =>
        into(client, [...ALL.slice(turn % ALL.length), ...ALL.slice(0, turn % ALL.length)], 2),
      ),
    );
    await Promise.all(clients.map((client) => client.close()));
    expect(statuses(outcomes.flat()).filter((status) => status === 'CREATED')).toHaveLength(ALL.length);
    expect(await digest(graph)).toBe(expected);
    expect((await verifyGraph(graph)).faults).toEqual([]);
  });
});
