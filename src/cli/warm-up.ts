import type { Graph } from '../graph/graph';
import type { Log } from '../log';
import { createApi } from '../server/create-api';
import { EXAMPLE_QUERIES } from '../server/example-queries';
import { askApi } from './ask-api';

const PATIENCE_MS = 120_000;

/**
 * Asks a freshly started database, or one that has come back, the questions that the playground opens with, so that it has planned them, and others like
 * them, when a person asks: planning a statement for the first time takes longer than answering it. Nothing depends on it.
 */
export const warmUp = async (graph: Graph, { log, signal }: { log: Log; signal: AbortSignal }): Promise<void> => {
  const api = createApi(graph, { log, readTimeoutMs: PATIENCE_MS });
  for (const { query, tab } of EXAMPLE_QUERIES) {
    if (!tab || !/^query /m.test(query)) continue;
    if (signal.aborted) return;
    // An example may name what this graph does not have, or the server may close meanwhile.
    await askApi(api, query, { signal }).catch((error: unknown) =>
      log.debug({ err: error }, 'A warming question failed.'),
    );
  }
};
