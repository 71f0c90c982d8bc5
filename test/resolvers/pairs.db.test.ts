import { smallApi } from './small-api';

// Each pair is asked for in many shapes, and Neo4j plans each of them once.
jest.setTimeout(120_000);

const small = smallApi();

describe('one speaker and one topic', () => {
  const FOUND = 'totalCount nodes { id } pageInfo { hasNextPage endCursor }';
  const found = async (where: string, rest = '') => {
    const { data, errors } = await small.api.ask(`{ statements(where: {${where}}${rest}) { ${FOUND} } }`);
    expect(errors).toBeUndefined();
    return (data as { statements: { totalCount: number; nodes: unknown[]; pageInfo: { endCursor: string } } })
      .statements;
  };

  test('give what lists of names give, whichever of them has fewer statements', async () => {
    const pairs = await small.graph.read<{ speaker: string; topic: string; ends: string }>(`
      MATCH (p:Actor)-[:SAID]->(), (t:Entity)<-[:ABOUT]-()
      WITH DISTINCT p, t, COUNT { (p)-[:SAID]->() } AS said, COUNT { (t)<-[:ABOUT]-() } AS about
      RETURN p.id AS speaker, t.id AS topic, CASE WHEN said <= about THEN 'speaker' ELSE 'topic' END AS ends`);
    expect(new Set(pairs.map(({ ends }) => ends)).size).toBe(2);
    let statements = 0;
    for (const { speaker, topic } of pairs) {
      const both = (names: number) =>
        `speaker: [${Array(names).fill(`"${speaker}"`)}], about: [${Array(names).fill(`"${topic}"`)}]`;
      for (const further of ['', ', minConfidence: 0.5', ', text: "libya"']) {
        const listed = await found(both(2) + further);
        expect(await found(both(1) + further)).toEqual(listed);
        statements += listed.totalCount;
      }
      const first = await found(both(1), ', first: 1');
      if (first.nodes.length === 0) continue;
      const after = `, after: "${first.pageInfo.endCursor}"`;
      expect((await found(both(1), after)).nodes).toEqual((await found(both(2), after)).nodes);
    }
    expect(statements).toBeGreaterThan(3);
  });
});
