import type { Graph } from '../graph/graph';
import { countArticles } from '../ingest/count-articles';
import { ingestReads } from '../ingest/ingest-reads';
import { knownFacts } from '../ingest/known-facts';
import { readArticles } from '../ingest/read-articles';
import { addOutcome, type IngestSummary } from './ingest-summary';
import { note } from './output';
import { showProgress } from './progress';
import { describeOrigin, describeRejection } from './rejection';

/**
 * Stores what the paths hold, with progress, rejections and warnings on standard error. `signal` stops it between two
 * transactions.
 * @throws RapporteurError where the database fails; how much is stored by then is said first
 */
export const ingestPaths = async (
  graph: Graph,
  paths: readonly string[],
  { signal }: { signal?: AbortSignal } = {},
): Promise<IngestSummary> => {
  const begun = Date.now();
  const summary: IngestSummary = { created: 0, unchanged: 0, rejected: [], seconds: 0 };
  const total = await countArticles(paths);
  const progress = showProgress(process.stderr);
  let done = 0;
  try {
    for await (const reads of ingestReads(graph, readArticles(paths), { now: new Date(), known: knownFacts })) {
      for (const read of reads) {
        addOutcome(summary, read);
        const { error, warnings } = read.outcome;
        if (error || warnings.length > 0) progress.finish();
        if (error) note(describeRejection(read.origin, error));
        for (const warning of warnings) note(`warning: ${describeOrigin(read.origin)}: ${warning}`);
      }
      done += reads.length;
      progress.update({ done, total, rejected: summary.rejected.length });
      if (signal?.aborted) break;
    }
  } catch (error) {
    progress.finish();
    if (done > 0)
      note(`${summary.created + summary.unchanged} articles are stored; the same command again does the rest.`);
    throw error;
  }
  progress.finish();
  summary.seconds = (Date.now() - begun) / 1000;
  return summary;
};
