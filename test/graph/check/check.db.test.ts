import { digest } from '../../../src/graph/check/digest';
import { verifyGraph } from '../../../src/graph/check/verify-graph';
import type { Graph } from '../../../src/graph/graph';
import { isEmpty } from '../../../src/graph/is-empty';
import { migrate } from '../../../src/graph/migrate';
import { ingestArticles } from '../../../src/ingest/ingest-articles';
import { openTestGraph, wipe } from '../../helpers/database';
import { toyExtract } from '../../ingest/toy-extract';
import { ALL } from '../../ingest/wire';

describe('digest and verifyGraph', () => {
  let graph: Graph;
  const run = (cypher: string) => graph.write((transaction) => transaction.run(cypher));
  const ingest = (now: string) => ingestArticles(graph, ALL, { now: new Date(now), extract: toyExtract });

  beforeAll(async () => {
    graph = await openTestGraph();
    await migrate(graph);
  });
  beforeEach(async () => {
    await wipe(graph);
    await ingest('2024-05-04T12:00:00Z');
  });
  afterAll(() => graph.close());

  it('leaves out when articles came in, and what is not ours', async () => {
    const before = await digest(graph);
    expect(before).toMatch(/^[0-9a-f]{64}$/);
    await wipe(graph);
    expect(await isEmpty(graph)).toBe(true);
    expect(await digest(graph)).not.toBe(before);
    await ingest('2025-01-01T00:00:00Z');
    await run(`CREATE (:Note {text: 'mine'})`);
    expect(await isEmpty(graph)).toBe(false);
    expect(await digest(graph)).toBe(before);
  });

  it.each([
    ['a property', `MATCH (e:Person {id: 'person:ada-berg'}) SET e.name = 'Ada'`],
    ['a label', `MATCH (e:Person {id: 'person:ada-berg'}) SET e:Country`],
    ['a relationship', `MATCH (:Person)-[r:SAID]->() WITH r LIMIT 1 DELETE r`],
    ["a relationship's property", `MATCH (:Article)-[r:MENTIONS]->() WITH r LIMIT 1 SET r.count = 9`],
    ['a node', 'CREATE (:Event {id: "event:x"})'],
  ])('changes with %s', async (_, change) => {
    const before = await digest(graph);
    await run(change);
    expect(await digest(graph)).not.toBe(before);
  });

  it('finds no fault in what was ingested', async () => {
    expect(await verifyGraph(graph)).toEqual({ checked: expect.any(Number), faults: [] });
    expect((await verifyGraph(graph)).checked).toBeGreaterThan(50);
  });

  it.each([
    ['a statement with other words', `MATCH (s:Statement) WITH s LIMIT 1 SET s.text = 'Other'`, 'WRONG_PASSAGE'],
    [
      'a moved statement',
      'MATCH (s:Statement)-[r:REPORTED_IN]->() WITH r LIMIT 1 SET r.start = r.start + 1',
      'WRONG_PASSAGE',
    ],
    [
      'a speaker who does not stand there',
      `MATCH (s:Statement) WITH s LIMIT 1 SET s.speakerText = 'x'`,
      'WRONG_PASSAGE',
    ],
    ['a mention beyond the text', 'MATCH ()-[r:MENTIONS]->() WITH r LIMIT 1 SET r.ends = [99999]', 'WRONG_PASSAGE'],
    [
      'evidence in no article',
      `MATCH ()-[r:LEADS]->() WITH r LIMIT 1 SET r.evidence = ['article:0000000000000000:1-2']`,
      'WRONG_PASSAGE',
    ],
    ['evidence that is none', `MATCH ()-[r:LEADS]->() WITH r LIMIT 1 SET r.evidence = ['somewhere']`, 'WRONG_PASSAGE'],
    ['a fact without evidence', 'MATCH ()-[r:LEADS]->() WITH r LIMIT 1 SET r.evidence = []', 'UNSUPPORTED'],
    ['an entity that nobody mentions', `CREATE (:Entity:Actor:Person {id: 'person:x', name: 'X'})`, 'UNSUPPORTED'],
    ['an event that nobody reports', `CREATE (:Event {id: 'event:x'})`, 'UNSUPPORTED'],
    ['a name of nobody', `CREATE (:Name {key: 'x'})`, 'UNSUPPORTED'],
    [
      'an entity of which more is said than articles say',
      `MATCH (e:Person {id: 'person:ada-berg'}) SET e.tally = [9] + e.tally[1..]`,
      'OUT_OF_STEP',
    ],
    ['a lost entity', `MATCH (e:Person {id: 'person:ada-berg'}) DETACH DELETE e`, 'OUT_OF_STEP'],
    ['a changed article', `MATCH (a:Article) WITH a LIMIT 1 SET a.source = 'Forged'`, 'WRONG_IDENTITY'],
    ['a doubled relationship', 'MATCH (p)-[:SAID]->(s) WITH p, s LIMIT 1 CREATE (p)-[:SAID]->(s)', 'DOUBLE'],
  ])('finds %s', async (_, change, code) => {
    await run(change);
    const { faults } = await verifyGraph(graph);
    expect(faults.map((fault) => fault.code)).toContain(code);
  });
});
