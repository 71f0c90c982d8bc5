import { openTestGraph, wipe } from '../helpers/database';

test('the tests run on a Neo4j of their own, which needs its password', async () => {
  const graph = await openTestGraph();
  try {
    await wipe(graph);
    await graph.write((transaction) => transaction.run('CREATE (:Proof {of: $of})', { of: 'life' }));
    expect(await graph.read('MATCH (n) RETURN labels(n) AS labels, n.of AS of')).toEqual([
      { labels: ['Proof'], of: 'life' },
    ]);
    await wipe(graph);
  } finally {
    await graph.close();
  }
});
