import { smallApi } from './small-api';

// Each pair of entities is asked for twice.
jest.setTimeout(120_000);

const small = smallApi();

const PATH = `entities { id }
  steps { from { id } to { id } kind evidence { text article { id } } }`;

interface Path {
  entities: { id: string }[];
  steps: { kind: string }[];
}

const paths = async (from: string, to: string, first: number): Promise<Path[]> => {
  const { data, errors } = await small.api.ask(`{ paths(from: "${from}", to: "${to}", first: ${first}) { ${PATH} } }`);
  expect(errors).toBeUndefined();
  return (data as { paths: Path[] }).paths;
};

test('one path is a shortest one of all that there are, with the same steps', async () => {
  // Ways of two hops that differ: by two relations, by a statement, by an event; and two relations between the same two.
  await small.graph.write((transaction) =>
    transaction.run(`
      MATCH (kerry:Entity {id: 'person:john-kerry'}), (italy:Entity {id: 'country:it'}), (peter:Entity {id: 'person:peter-smith'}),
            (group:Entity {id: 'organization:emigre-group'}), (rome:Event {id: 'event:meeting-2016-02-02-rome-it'})
      CREATE (group)-[:SUPPORTS {evidence: ['article:00000000000000a3:0-5']}]->(italy),
             (peter)-[:LEADS {evidence: ['article:00000000000000a3:0-5']}]->(group),
             (peter)-[:MEMBER_OF {evidence: ['article:00000000000000a3:6-11']}]->(group),
             (peter)-[:TOOK_PART_IN {role: 'PARTICIPANT'}]->(rome)-[:LOCATED_IN]->(italy),
             (peter)-[:SAID]->(:Statement {id: 'statement:00000000000000a3-9', text: 'No', kind: 'DIRECT'})-[:ABOUT]->(italy),
             (peter)-[:ALLIED_WITH {evidence: []}]->(kerry)`),
  );
  const rows = await small.graph.read<{ id: string }>('MATCH (e:Entity) RETURN e.id AS id ORDER BY id');
  const kinds = new Set<string>();
  for (const { id: from } of rows) {
    for (const { id: to } of rows) {
      if (from === to) continue;
      const all = await paths(from, to, 100);
      const [one, ...others] = await paths(from, to, 1);
      expect(others).toEqual([]);
      if (all.length === 0) {
        expect(one).toBeUndefined();
        continue;
      }
      expect(all).toContainEqual(one);
      expect(one?.entities).toHaveLength(all[0]?.entities.length ?? 0);
      for (const { kind } of one?.steps ?? []) kinds.add(kind);
    }
  }
  expect([...kinds]).toEqual(expect.arrayContaining(['CO_MENTION', 'EVENT', 'LEADS', 'STATEMENT']));
});
