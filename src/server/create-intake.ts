import { randomUUID } from 'node:crypto';
import type { Graph } from '../graph/graph';
import type * as poolModule from '../ingest/extraction-pool';
import type * as ingestModule from '../ingest/ingest-articles';
import type * as jobsModule from '../ingest/jobs';
import type * as previewModule from '../ingest/preview-article';
import type { FetchOptions } from '../ingest/web/fetch-page';
import type * as pageModule from '../ingest/web/read-page';
import type { Log } from '../log';
import type { Services } from '../resolvers/context';

const PATIENCE_MS = 300_000;

interface IntakeOptions {
  log: Log;
  now: () => Date;
  fetch?: FetchOptions | undefined;
  onIngested?: ((status: string) => void) | undefined;
}

/**
 * The road in as the API uses it: with threads, the clock and the log. Each part is loaded when it is first used:
 * lexicons, models and what reads web pages take a second, which a question need not wait for.
 */
export const createIntake = (
  graph: Graph,
  { log, now, fetch = {}, onIngested }: IntakeOptions,
): Pick<Services, 'ingestArticles' | 'previewArticle' | 'fetchArticle' | 'jobs'> => {
  const pool = once(() => (require('../ingest/extraction-pool') as typeof poolModule).openPool());
  const onFault = (err: unknown, { id }: { id: string }) => log.error({ err, article: id }, 'An article was rejected.');
  const jobs = once(() =>
    (require('../ingest/jobs') as typeof jobsModule).createJobs({
      graph,
      now,
      newId: randomUUID,
      onOutcome: onIngested,
      fetch,
      ingest: () => ({ prepare: pool().prepare, patienceMs: PATIENCE_MS, onFault }),
    }),
  );
  return {
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
    fetchArticle: (url) => (require('../ingest/web/read-page') as typeof pageModule).fetchArticle(url, fetch),
    jobs,
  };
};

const once = <T>(make: () => T): (() => T) => {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
};
