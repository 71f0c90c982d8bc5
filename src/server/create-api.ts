import type { Graph } from '../graph/graph';
import { ingestArticles } from '../ingest/ingest-articles';
import { knownFacts } from '../ingest/known-facts';
import type { Log } from '../log';
import { createContextFactory } from '../resolvers/context';
import { buildSchema } from './build-schema';
import { createFormatError } from './format-error';
import type { GraphqlApi } from './server-part';

/** A read that takes longer is cancelled in Neo4j too, and answered with QUERY_TIMEOUT. */
const READ_TIMEOUT_MS = 4_000;

/** Our API over a graph: the schema, its contexts with the built-in extractor and the clock, and its errors. */
export const createApi = (graph: Graph, { log }: { log: Log }): GraphqlApi => {
  const now = () => new Date();
  return {
    schema: buildSchema(),
    createContext: createContextFactory({
      graph,
      now,
      readTimeoutMs: READ_TIMEOUT_MS,
      ingestArticles: (articles) => ingestArticles(graph, articles, { now: now(), known: knownFacts }),
    }),
    formatError: createFormatError({ log }),
  };
};
