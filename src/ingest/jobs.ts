import { RapporteurError } from '../errors';
import type { Graph } from '../graph/graph';
import type { ArticleInput } from '../model/article';
import type { ArticleRead } from './article-read';
import { type IngestReadsOptions, ingestReads } from './ingest-reads';
import type { FetchOptions } from './web/fetch-page';
import { readUrl } from './web/read-url';

/** Something that was to be taken in and was not. */
export interface Rejection {
  /** Address, or the number of the article in what was sent, from 1. */
  origin: string;
  code: string;
  message: string;
}

/** How far a job is. */
export interface IngestJob {
  id: string;
  state: 'RUNNING' | 'DONE' | 'CANCELLED' | 'FAILED';
  /** RFC 3339. */
  startedAt: string;
  endedAt: string | null;
  /** How many are to come; null while that cannot be known (feeds). */
  total: number | null;
  done: number;
  created: number;
  unchanged: number;
  rejected: number;
  /** The first hundred. */
  rejections: Rejection[];
  /** Articles a second, over the whole run. */
  rate: number;
  secondsLeft: number | null;
  /** Why it failed. */
  error: string | null;
}

export interface JobInput {
  articles: readonly ArticleInput[];
  /** Pages and feeds. */
  urls: readonly string[];
}

export interface JobsOptions {
  graph: Graph;
  /** How each job ingests; its clock and its signal are the job's own. */
  ingest: () => Omit<IngestReadsOptions, 'now' | 'signal'>;
  now: () => Date;
  newId: () => string;
  fetch?: FetchOptions;
  /** Is told what became of each article. */
  onOutcome?: ((status: string) => void) | undefined;
}

export interface Jobs {
  /** @throws RapporteurError TOO_BUSY, BAD_USER_INPUT where there is nothing to do */
  start(input: JobInput): IngestJob;
  /** Stops a job after the transaction that runs. @throws RapporteurError NOT_FOUND */
  cancel(id: string): IngestJob;
  /** Those that run and the last hundred that ended, the newest first. */
  list(): IngestJob[];
  find(id: string): IngestJob | null;
  /** A job now, at every step, and when it has ended. @throws RapporteurError NOT_FOUND */
  watch(id: string, signal?: AbortSignal): AsyncGenerator<IngestJob, void, void>;
}

const MOST_RUNNING = 4;
const MOST_KEPT = 100;
const MOST_REJECTIONS = 100;

interface Running {
  job: IngestJob;
  stop: AbortController;
  waiting: Set<() => void>;
}

/** The jobs of one server. They live in its memory: what they stored stays, and the same again does the rest. */
export const createJobs = (options: JobsOptions): Jobs => {
  const { now, newId } = options;
  const jobs = new Map<string, Running>();
  const at = (id: string): Running => {
    const found = jobs.get(id);
    if (found === undefined) throw new RapporteurError('NOT_FOUND', `There is no job "${id}" on this server.`);
    return found;
  };
  return {
    start: (input) => {
      const running = [...jobs.values()].filter(({ job }) => job.state === 'RUNNING').length;
      if (running >= MOST_RUNNING) {
        throw new RapporteurError('TOO_BUSY', `${running} jobs run already: wait for one to end, or cancel one.`);
      }
      const { articles, urls } = input;
      if (articles.length + urls.length === 0) {
        throw new RapporteurError('BAD_USER_INPUT', 'There is nothing to take in: expected articles or urls.');
      }
      const job: IngestJob = {
        id: newId(),
        state: 'RUNNING',
        startedAt: now().toISOString(),
        endedAt: null,
        total: urls.length === 0 ? articles.length : null,
        done: 0,
        created: 0,
        unchanged: 0,
        rejected: 0,
        rejections: [],
        rate: 0,
        secondsLeft: null,
        error: null,
      };
      const made: Running = { job, stop: new AbortController(), waiting: new Set() };
      jobs.set(job.id, made);
      for (const [id, other] of jobs) if (jobs.size > MOST_KEPT && other.job.state !== 'RUNNING') jobs.delete(id);
      void runJob(made, input, options);
      return { ...job };
    },
    cancel: (id) => {
      const { job, stop } = at(id);
      stop.abort();
      return { ...job };
    },
    list: () => [...jobs.values()].reverse().map(({ job }) => ({ ...job })),
    find: (id) => {
      const found = jobs.get(id);
      return found ? { ...found.job } : null;
    },
    watch: (id, signal) => watchJob(at(id), signal),
  };
};

async function* watchJob(running: Running, signal?: AbortSignal): AsyncGenerator<IngestJob, void, void> {
  for (;;) {
    const job = { ...running.job };
    yield job;
    if (job.state !== 'RUNNING' || signal?.aborted) return;
    if (job.done === running.job.done && running.job.state === 'RUNNING') await step(running, signal);
    if (signal?.aborted) return;
  }
}

/** Waits for the next step of a job, or for the signal. */
const step = ({ waiting }: Running, signal?: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const done = () => {
      waiting.delete(done);
      signal?.removeEventListener('abort', done);
      resolve();
    };
    waiting.add(done);
    signal?.addEventListener('abort', done, { once: true });
  });

const runJob = async (
  running: Running,
  input: JobInput,
  { graph, ingest, now, fetch, onOutcome }: JobsOptions,
): Promise<void> => {
  const { job, stop, waiting } = running;
  const begun = now().getTime();
  const tell = (): void => {
    const seconds = (now().getTime() - begun) / 1000;
    job.rate = job.done / Math.max(seconds, 0.001);
    job.secondsLeft = job.total === null || job.done === 0 ? null : (job.total - job.done) / job.rate;
    for (const resolve of [...waiting]) resolve();
  };
  try {
    const reads = readInput(input, { ...fetch, signal: stop.signal });
    for await (const ingested of ingestReads(graph, reads, { ...ingest(), now: now(), signal: stop.signal })) {
      for (const { read, outcome } of ingested) {
        job.done += 1;
        onOutcome?.(outcome.status);
        if (outcome.status === 'CREATED') job.created += 1;
        else if (outcome.status === 'UNCHANGED') job.unchanged += 1;
        else job.rejected += 1;
        if (outcome.error && job.rejections.length < MOST_REJECTIONS) {
          job.rejections.push({ origin: originOf(read), ...outcome.error });
        }
      }
      tell();
      if (stop.signal.aborted) break;
    }
    job.state = stop.signal.aborted ? 'CANCELLED' : 'DONE';
  } catch (error) {
    job.state = 'FAILED';
    job.error = error instanceof RapporteurError ? error.message : 'A fault of ours: what was done so far is stored.';
    if (!(error instanceof RapporteurError)) ingest().onFault?.(error, { id: job.id });
  }
  job.endedAt = now().toISOString();
  tell();
  job.secondsLeft = null;
};

const originOf = ({ origin: { path, line } }: ArticleRead): string => (path === '' ? `article ${line}` : path);

async function* readInput({ articles, urls }: JobInput, fetch: FetchOptions): AsyncGenerator<ArticleRead> {
  for (const [at, article] of articles.entries()) {
    yield { origin: { path: '', line: at + 1 }, id: null, article, error: null };
  }
  for (const url of urls) yield* readUrl(url, { fetch });
}
