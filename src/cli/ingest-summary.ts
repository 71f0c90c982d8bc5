import type { ArticleRead } from '../ingest/article-read';
import type { IngestedRead } from '../ingest/ingest-reads';
import { describeOrigin } from './rejection';

/** What a run of `ingest` came to. */
export interface IngestSummary {
  created: number;
  unchanged: number;
  rejected: { origin: string; code: string; message: string }[];
  seconds: number;
}

/** Counts one more outcome. */
export const addOutcome = (summary: IngestSummary, { read, outcome }: IngestedRead): void => {
  if (outcome.status === 'CREATED') summary.created += 1;
  else if (outcome.status === 'UNCHANGED') summary.unchanged += 1;
  else summary.rejected.push({ origin: describeOrigin(read.origin), ...reason(outcome) });
};

const reason = ({ error }: IngestedRead['outcome']): NonNullable<ArticleRead['error']> =>
  error ?? { code: 'INTERNAL_SERVER_ERROR', message: 'It was rejected without a reason.' };

/** "14 articles in 1.2 s (11.7/s): 12 new, 1 unchanged, 1 rejected." */
export const summaryLine = ({ created, unchanged, rejected, seconds }: IngestSummary): string => {
  const all = created + unchanged + rejected.length;
  const rate = all / Math.max(seconds, 0.001);
  const counts = `${created} new, ${unchanged} unchanged, ${rejected.length} rejected`;
  return `${all} ${all === 1 ? 'article' : 'articles'} in ${seconds.toFixed(1)} s (${rate.toFixed(1)}/s): ${counts}.`;
};
