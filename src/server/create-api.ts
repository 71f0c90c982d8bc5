import type { Graph } from '../graph/graph';
import type * as poolModule from '../ingest/extraction-pool';
import type * as ingestModule from '../ingest/ingest-articles';
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
  /** Told what became of each article that came in. */
  onIngested?: (status: string) => void;
}

/** Our API over a graph: the schema, its contexts with the built-in extractor and the clock, and its errors. */
export const createApi = (
  graph: Graph,
  { log, readTimeoutMs = READ_TIMEOUT_MS, onIngested }: ApiOptions,
): GraphqlApi => {
  const now = () => new Date();
  // Opened when first needed: its threads load lexicons and models, which a question need not wait for.
  let opened: poolModule.ExtractionPool | undefined;
  const pool = () => {
    opened ??= (require('../ingest/extraction-pool') as typeof poolModule).openPool();
    return opened;
  };
  const onFault = (err: unknown, { id }: { id: string }) => log.error({ err, article: id }, 'An article was rejected.');
  return {
    schema: buildSchema(),
    createContext: createContextFactory({
      graph,
      now,
      readTimeoutMs,
      ingestArticles: async (articles) => {
        const { ingestArticles } = require('../ingest/ingest-articles') as typeof ingestModule;
        const outcomes = await ingestArticles(graph, articles, { now: now(), prepare: pool().prepare, onFault });
        for (const { status } of outcomes) onIngested?.(status);
        return outcomes;
      },
      previewArticle: (article) => {
        const { previewArticle } = require('../ingest/preview-article') as typeof previewModule;
        return previewArticle(graph, article, { extract: pool().extract });
      },
    }),
    formatError: createFormatError({ log }),
  };
};
