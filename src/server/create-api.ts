import type * as extractModule from '../extraction/extract';
import type { Graph } from '../graph/graph';
import type * as ingestModule from '../ingest/ingest-articles';
import type * as factsModule from '../ingest/known-facts';
import type * as previewModule from '../ingest/preview-article';
import type { Log } from '../log';
import { createContextFactory } from '../resolvers/context';
import { buildSchema } from './build-schema';
import { createFormatError } from './format-error';
import type { GraphqlApi } from './server-part';

const READ_TIMEOUT_MS = 4_000;

export interface ApiOptions {
  log: Log;
  /** A read that takes longer is cancelled in Neo4j too, and answered with QUERY_TIMEOUT; 4,000 ms where left out. */
  readTimeoutMs?: number;
}

/** Our API over a graph: the schema, its contexts with the built-in extractor and the clock, and its errors. */
export const createApi = (graph: Graph, { log, readTimeoutMs = READ_TIMEOUT_MS }: ApiOptions): GraphqlApi => {
  const now = () => new Date();
  return {
    schema: buildSchema(),
    createContext: createContextFactory({
      graph,
      now,
      readTimeoutMs,
      ingestArticles: (articles) => {
        // Loaded when first needed: the lexicons and models take half a second, which a question need not wait for.
        const { ingestArticles } = require('../ingest/ingest-articles') as typeof ingestModule;
        const { knownFacts } = require('../ingest/known-facts') as typeof factsModule;
        return ingestArticles(graph, articles, { now: now(), known: knownFacts });
      },
      previewArticle: (article) => {
        const { extract } = require('../extraction/extract') as typeof extractModule;
        const { previewArticle } = require('../ingest/preview-article') as typeof previewModule;
        return previewArticle(graph, article, { extract });
      },
    }),
    formatError: createFormatError({ log }),
  };
};
