import type { Graph } from '../graph/graph';
import type { FetchOptions } from '../ingest/web/fetch-page';
import type { Log } from '../log';
import { createContextFactory } from '../resolvers/context';
import { buildSchema } from './build-schema';
import { createIntake } from './create-intake';
import { createFormatError } from './format-error';
import type { GraphqlApi } from './server-part';

const READ_TIMEOUT_MS = 4_000;

export interface ApiOptions {
  log: Log;
  /** A read that takes longer is cancelled in Neo4j too, and answered with QUERY_TIMEOUT; 4,000 ms where left out. */
  readTimeoutMs?: number;
  /** How pages and feeds are fetched; as for strangers where left out. */
  fetch?: FetchOptions;
  /** Told what became of each article that came in. */
  onIngested?: (status: string) => void;
}

/** Our API over a graph: the schema, its contexts with the built-in extractor and the clock, and its errors. */
export const createApi = (
  graph: Graph,
  { log, readTimeoutMs = READ_TIMEOUT_MS, fetch, onIngested }: ApiOptions,
): GraphqlApi => {
  const now = () => new Date();
  return {
    schema: buildSchema(),
    createContext: createContextFactory({
      graph,
      now,
      readTimeoutMs,
      ...createIntake(graph, { log, now, fetch, onIngested }),
    }),
    formatError: createFormatError({ log }),
  };
};
