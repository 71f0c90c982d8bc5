import type { Graph, GraphSettings } from '../../src/graph/graph';
import { openGraph } from '../../src/graph/open-graph';

/** How to reach the Neo4j of the database tests: the one that jest's global setup started, or the one that TEST_NEO4J_URI names. */
export function testSettings(): GraphSettings {
  const uri = process.env.TEST_NEO4J_URI;
  if (!uri) throw new Error('No test database: name the file *.db.test.ts, so that jest starts one.');
  return { uri, user: process.env.TEST_NEO4J_USER || 'neo4j', password: process.env.TEST_NEO4J_PASSWORD ?? '' };
}

/** Opens the tests' database; the caller closes it. */
export async function openTestGraph(): Promise<Graph> {
  const graph = openGraph(testSettings());
  await graph.verify();
  return graph;
}

/** Removes all nodes and relationships; constraints and indexes stay. */
export async function wipe(graph: Graph): Promise<void> {
  await graph.write((transaction) => transaction.run('MATCH (n) DETACH DELETE n'));
}
