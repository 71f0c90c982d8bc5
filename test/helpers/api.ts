import { askApi } from '../../src/cli/ask-api';
import type { Graph } from '../../src/graph/graph';
import { migrate } from '../../src/graph/migrate';
import { createLog } from '../../src/log';
import { createApi } from '../../src/server/create-api';
import { openTestGraph, wipe } from './database';

/** The whole API over an empty test database, asked in this process. */
export interface TestApi {
  graph: Graph;
  /** The data of an operation; throws the first error. */
  query<Answer>(source: string, variables?: Record<string, unknown>): Promise<Answer>;
  close(): Promise<void>;
}

/** Opens the API over the tests' database, emptied and with its constraints. */
export const openTestApi = async (): Promise<TestApi> => {
  const graph = await openTestGraph();
  await wipe(graph);
  await migrate(graph);
  const api = createApi(graph, { log: createLog({ level: 'silent' }) });
  return {
    graph,
    query: (source, variables) => askApi(api, source, { variables }),
    close: () => graph.close(),
  };
};
