import { digest } from '../../../src/graph/check/digest';
import { verifyGraph } from '../../../src/graph/check/verify-graph';
import { mergeEntities } from '../../../src/graph/curation/merge-entities';
import { splitEntity } from '../../../src/graph/curation/split-entity';
import type { Graph } from '../../../src/graph/graph';
import { migrate } from '../../../src/graph/migrate';
import { deleteArticle } from '../../../src/graph/write/delete-article';
import { ingestArticles } from '../../../src/ingest/ingest-articles';
import type { ArticleInput } from '../../../src/model/article';
import { openTestGraph, wipe } from '../../helpers/database';
import { toyExtract } from '../../ingest/toy-extract';
import { ALL, WIRE } from '../../ingest/wire';

const now = new Date('2024-05-04T12:00:00Z');
const ADA = 'person:ada-berg';
const BERGH = 'person:a-berg';

describe('curation', () => {
  let graph: Graph;
  const ingest = (articles: ArticleInput[]) => ingestArticles(graph, articles, { now, extract: toyExtract });
  const merge = (keep: string, ...others: string[]) => mergeEntities(graph, { keep, merge: others, now });
  const split = (id: string, alias: string) => splitEntity(graph, { id, alias, now });
  const entity = async (id: string) =>
    (
      await graph.read<{ name: string; aliases: string[]; said: string[]; articles: number }>(
        `MATCH (e:Entity {id: $id})
        RETURN e.name AS name, e.aliases AS aliases, COLLECT { MATCH (e)-[:SAID]->(s) RETURN s.text ORDER BY s.text } AS said,
          COUNT { (e)<-[:MENTIONS]-(:Article) } AS articles`,
        { id },
      )
    )[0];
  const soundDigest = async () => {
    expect((await verifyGraph(graph)).faults).toEqual([]);
    return digest(graph);
  };

  beforeAll(async () => {
    graph = await openTestGraph();
    await migrate(graph);
  });
  beforeEach(async () => {
    await wipe(graph);
    await ingest(ALL);
  });
  afterAll(() => graph.close());

  it('gives the kept entity every name and link of the merged one', async () => {
    expect(await merge(ADA, BERGH)).toBe(ADA);
    expect(await entity(ADA)).toEqual({
      name: 'Ada Berg',
      aliases: ['A. Bergh', 'Berg', 'Bergh'],
      said: ['I doubt it,', 'Never,', 'No,', 'We will stay,'],
      articles: 5,
    });
    expect(await entity(BERGH)).toBeUndefined();
    const names = await graph.read('MATCH (n:Name)-[:NAMES]->({id: $ADA}) RETURN n.key AS key ORDER BY key', { ADA });
    expect(names).toEqual(['a. bergh', 'ada berg', 'berg', 'bergh', 'person:a-berg'].map((key) => ({ key })));
    await soundDigest();
  });

  it.each(['A. Bergh', 'BERGH', 'person:a-berg'])('undoes a merge by "%s", to the same digest', async (name) => {
    const before = await soundDigest();
    await merge(ADA, BERGH);
    expect(await soundDigest()).not.toBe(before);
    expect(await split(ADA, name)).toBe(BERGH);
    expect(await soundDigest()).toBe(before);
  });

  it('makes an entity of an alias that was never merged, and merges it back to the same digest', async () => {
    const before = await soundDigest();
    const made = await split(ADA, 'berg');
    expect(made).toBe('person:berg~ada-berg');
    expect(await entity(made)).toEqual({ name: 'Berg', aliases: [], said: ['No,'], articles: 2 });
    expect(await entity(ADA)).toEqual({ name: 'Ada Berg', aliases: [], said: ['We will stay,'], articles: 4 });
    await soundDigest();
    expect(await merge(ADA, made)).toBe(ADA);
    expect(await soundDigest()).toBe(before);
  });

  it('holds for articles that come later, in whatever order', async () => {
    await merge(ADA, BERGH);
    await split('person:jo-lund', 'Lund');
    const expected = await soundDigest();
    const outcomes = await ingest(ALL);
    for (const { articleId } of outcomes) await deleteArticle(graph, articleId ?? '');
    await ingest([...ALL].reverse());
    expect(await soundDigest()).toBe(expected);
  });

  it('follows chains of merges, and undoes them link by link', async () => {
    const before = await soundDigest();
    await merge(ADA, BERGH);
    const first = await soundDigest();
    expect(await merge('person:jo-lund', BERGH)).toBe('person:jo-lund');
    expect(await entity(ADA)).toBeUndefined();
    const both = await soundDigest();
    expect(await split('person:jo-lund', 'A. Bergh')).toBe(BERGH);
    expect((await entity(BERGH))?.name).toBe('A. Bergh');
    await merge(ADA, BERGH);
    expect(await soundDigest()).not.toBe(before);
    expect(await split('person:jo-lund', 'A. Bergh')).toBe(BERGH);
    await merge('person:jo-lund', BERGH);
    await split('person:jo-lund', BERGH);
    expect(await split('person:jo-lund', 'Ada Berg')).toBe(ADA);
    expect(await soundDigest()).toBe(before);
    expect(both).not.toBe(first);
  });

  it('merges two speakers of one statement, and both sides of a fact, without doubles', async () => {
    const before = await soundDigest();
    await merge('person:noor-haddad', 'person:jo-lund');
    await merge('organization:harbour-union', 'organization:port-workers');
    expect(
      await graph.read(
        `MATCH ({id: 'person:noor-haddad'})-[r:LEADS]->(o) RETURN o.id AS id, size(r.evidence) AS evidence`,
      ),
    ).toEqual([{ id: 'organization:harbour-union', evidence: 3 }]);
    expect(
      await graph.read(`MATCH (e)-[r:SAID]->(s) WHERE s.text STARTS WITH 'Together' RETURN e.id AS id, r.rank AS rank`),
    ).toEqual([{ id: 'person:noor-haddad', rank: null }]);
    await soundDigest();
    await split('organization:harbour-union', 'Port Workers');
    await split('person:noor-haddad', 'Jo Lund');
    expect(await soundDigest()).toBe(before);
  });

  it('keeps merged countries of places together', async () => {
    const before = await soundDigest();
    await merge('country:it', 'country:no');
    expect(
      await graph.read(`MATCH (p:Place)-[:LOCATED_IN]->(c) RETURN p.id AS place, c.id AS country ORDER BY place`),
    ).toEqual([
      { place: 'place:bergen-no', country: 'country:it' },
      { place: 'place:rome-it', country: 'country:it' },
    ]);
    await split('country:it', 'Norway');
    expect(await soundDigest()).toBe(before);
  });

  it('changes nothing when the same is merged again', async () => {
    await merge(ADA, BERGH);
    const merged = await soundDigest();
    expect(await merge(ADA, BERGH, ADA)).toBe(ADA);
    expect(await soundDigest()).toBe(merged);
  });

  it('refuses what cannot be, and changes nothing', async () => {
    const before = await soundDigest();
    const refusals = await Promise.all(
      [
        merge(ADA, 'person:nobody'),
        merge('person:nobody', ADA),
        merge(ADA, BERGH, 'place:rome-it'),
        split(ADA, 'Ada Berg'),
        split(ADA, 'Caesar'),
      ].map((done) => done.catch(({ code, message }) => ({ code, message }))),
    );
    expect(refusals).toEqual([
      { code: 'ENTITY_NOT_FOUND', message: expect.stringContaining('"person:nobody"') },
      { code: 'ENTITY_NOT_FOUND', message: expect.stringContaining('"person:nobody"') },
      { code: 'BAD_USER_INPUT', message: expect.stringContaining('a place does not speak') },
      {
        code: 'BAD_USER_INPUT',
        message: '"Ada Berg" cannot be split from Ada Berg: expected one of its aliases (Berg).',
      },
      {
        code: 'BAD_USER_INPUT',
        message: '"Caesar" cannot be split from Ada Berg: expected one of its aliases (Berg).',
      },
    ]);
    expect(await soundDigest()).toBe(before);
  });

  it('forgets a merge with its articles, but not the rule', async () => {
    await merge(ADA, BERGH);
    const full = await soundDigest();
    const texts = [WIRE.both, WIRE.short];
    for (const { articleId } of await ingest(texts)) await deleteArticle(graph, articleId ?? '');
    expect((await entity(ADA))?.aliases).toEqual(['Berg']);
    await ingest(texts);
    expect(await soundDigest()).toBe(full);
  });
});
