import fc from 'fast-check';
import type { Graph } from '../../src/graph/graph';
import { migrate } from '../../src/graph/migrate';
import { createLog } from '../../src/log';
import { createApi } from '../../src/server/create-api';
import { type RunningServer, serve } from '../../src/server/server';
import { writeSmallGraph } from '../graph/read/small-graph';
import { openTestGraph } from '../helpers/database';
import { generateQuery } from './helpers/generate-query';

/** Bounded, so that it can run each time; the seed is fixed, so that a failure is one for everybody. */
const RUNS = 120;
const SEED = 20_160_202;
const PATIENCE_MS = 60_000;

let graph: Graph;
let server: RunningServer;
const log = createLog({ level: 'silent' });

beforeAll(async () => {
  graph = await openTestGraph();
  await migrate(graph);
  await writeSmallGraph(graph);
}, 60_000);
afterAll(async () => {
  await server.close();
  await graph.close();
});

test(
  `${RUNS} queries made up from the schema: each is answered, with codes that are known and nothing of our insides`,
  async () => {
    const api = createApi(graph, { log, readTimeoutMs: PATIENCE_MS });
    server = await serve(api, graph, { settings: { host: '127.0.0.1', port: 0 }, log });
    const seen = new Set<string>();
    let answered = 0;
    await fc.assert(
      fc.asyncProperty(fc.gen(), async (g) => {
        const query = generateQuery(api.schema, g);
        const answer = await fetch(server.url, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ query }),
        });
        const text = await answer.text();
        const { data, errors = [] } = JSON.parse(text) as {
          data?: unknown;
          errors?: { message: string; extensions: { code: string } }[];
        };
        for (const { extensions } of errors) seen.add(extensions.code);
        if (data) answered += 1;
        expect({
          query,
          unknown: errors.filter(({ extensions: { code } }) => code === 'INTERNAL_SERVER_ERROR' || !code),
        }).toEqual({ query, unknown: [] });
        expect(text).not.toMatch(/MATCH \(|node_modules|neo4j-driver|\.ts:\d/);
        expect(answer.status).toBeLessThan(500);
      }),
      { numRuns: RUNS, seed: SEED, endOnFailure: true },
    );
    // Neither all refused nor all harmless.
    expect(answered).toBeGreaterThan(RUNS / 10);
    expect(seen.size).toBeGreaterThan(2);
  },
  10 * PATIENCE_MS,
);
