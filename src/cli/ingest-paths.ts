import type { RapporteurError } from '../errors';
import type { Graph } from '../graph/graph';
import type { ArticleRead } from '../ingest/article-read';
import { countArticles } from '../ingest/count-articles';
import { openPool, type PoolOptions } from '../ingest/extraction-pool';
import type { IngestOptions } from '../ingest/ingest-articles';
import { ingestReads } from '../ingest/ingest-reads';
import { type ReadOptions, readArticles } from '../ingest/read-articles';
import type { Log } from '../log';
import { addOutcome, type IngestSummary } from './ingest-summary';
import { note } from './output';
import { showProgress } from './progress';
import type { RejectedFile } from './rejected-file';
import { describeOrigin, describeRejection } from './rejection';

export interface IngestRunOptions extends PoolOptions {
  log: Log;
  /** Stops between two transactions. */
  signal?: AbortSignal;
  /** How long a database that is away is waited for, in milliseconds. */
  patienceMs?: number;
  /** How many are to come, where that is known. */
  total?: number | undefined;
  /** Where what is rejected goes. */
  rejectedFile?: RejectedFile;
  /** What takes an article apart; threads of the built-in extractor where left out. */
  prepare?: IngestOptions['prepare'];
}

/** Stores what the paths hold. */
export const ingestPaths = async (
  graph: Graph,
  paths: readonly string[],
  { reading = {}, ...options }: IngestRunOptions & { reading?: ReadOptions },
): Promise<IngestSummary> =>
  runIngest(graph, readArticles(paths, reading), { ...options, total: await countArticles(paths, reading) });

/**
 * Stores articles as they are read, with progress, rejections and warnings on standard error.
 * @throws RapporteurError where the database fails; how much is stored by then is said first
 */
export const runIngest = async (
  graph: Graph,
  reads: AsyncIterable<ArticleRead>,
  { log, signal, patienceMs, total, rejectedFile, prepare, ...poolOptions }: IngestRunOptions,
): Promise<IngestSummary> => {
  const begun = performance.now();
  const summary: IngestSummary = { created: 0, unchanged: 0, rejected: [], seconds: 0 };
  const progress = showProgress(process.stderr);
  const pool = openPool(poolOptions);
  let done = 0;
  try {
    for await (const ingested of ingestReads(graph, reads, {
      now: new Date(),
      prepare: prepare ?? pool.prepare,
      signal,
      patienceMs,
      onFault: (err, { id }) => log.error({ err, article: id }, 'A fault of ours: please report it.'),
      onWait: ({ message }: RapporteurError) => note(`Waiting for the database: ${message}`),
    })) {
      for (const one of ingested) {
        addOutcome(summary, one);
        const { error, warnings } = one.outcome;
        if (error || warnings.length > 0) progress.finish();
        if (error) {
          note(describeRejection(one.read.origin, error));
          await rejectedFile?.add(one.read, error);
        }
        for (const warning of warnings) note(`warning: ${describeOrigin(one.read.origin)}: ${warning}`);
      }
      done += ingested.length;
      progress.update({ done, total, rejected: summary.rejected.length });
      if (signal?.aborted) break;
    }
  } catch (error) {
    progress.finish();
    if (done > 0)
      note(`${summary.created + summary.unchanged} articles are stored; the same command again does the rest.`);
    throw error;
  } finally {
    await pool.close();
  }
  progress.finish();
  summary.seconds = (performance.now() - begun) / 1000;
  return summary;
};
