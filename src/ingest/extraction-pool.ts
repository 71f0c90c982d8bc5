import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { type ErrorCode, RapporteurError } from '../errors';
import type * as extractModule from '../extraction/extract';
import type { ArticleRecord } from '../graph/write/article-record';
import type { ArticleText } from '../model/article';
import type { Extraction } from '../model/extraction';
import type { CheckedArticle } from './check-article';
import type * as prepareModule from './prepare-article';

/** What a thread is asked: everything that storing an article needs, or its extraction alone. */
export type ExtractionTask =
  | { task: 'PREPARE'; article: CheckedArticle }
  | { task: 'EXTRACT'; article: ArticleText; id?: string };

export type ExtractionRequest = { number: number } & ExtractionTask;

export interface ExtractionAnswer {
  number: number;
  value?: ArticleRecord | Extraction;
  error?: { code: ErrorCode; message: string };
  /** A fault of ours, with its stack. */
  fault?: string;
}

/** Takes articles apart, beside this thread where that is possible. */
export interface ExtractionPool {
  /** As `prepareArticle`. */
  prepare(article: CheckedArticle): Promise<ArticleRecord>;
  /** As `extract`. */
  extract(article: ArticleText, options?: { id?: string }): Promise<Extraction>;
  /** Ends the threads; what they still worked on is rejected. */
  close(): Promise<void>;
}

export interface PoolOptions {
  /** How many; one less than the machine has cores where left out, since the database needs one, but at most 8. */
  threads?: number;
  /** The compiled program of a thread. */
  file?: string;
}

const PROGRAM = path.join(__dirname, 'extraction-worker.js');

/** Opens a pool. Threads start with the first article, and do not keep the process alive. */
export const openPool = ({
  threads = Math.min(8, Math.max(1, availableParallelism() - 1)),
  file = PROGRAM,
}: PoolOptions = {}): ExtractionPool => (existsSync(file) ? threadedPool({ threads, file }) : ownThread());

/** Where the sources run uncompiled, as in unit tests, a thread has no program to start. */
const ownThread = (): ExtractionPool => ({
  prepare: async (article) => {
    const { prepareArticle } = require('./prepare-article') as typeof prepareModule;
    // Others on this thread must have their turn.
    await new Promise((resolve) => setImmediate(resolve));
    return prepareArticle(article);
  },
  extract: async (article, options) =>
    (require('../extraction/extract') as typeof extractModule).extract(article, options),
  close: async () => {},
});

interface Job {
  request: ExtractionRequest;
  settle: (answer: Omit<ExtractionAnswer, 'number'>) => void;
}

interface Thread {
  worker: Worker;
  /** Handed over, in order: the first is being worked on, the second spares the thread the wait for more. */
  jobs: Job[];
}

const JOBS_A_THREAD = 2;

/**
 * What a thread may hold, in MB. The longest article that is read needs a third of it; V8 lets a heap of this limit grow in smaller steps, so
 * that a thread takes about 100 MB less over newswire, at the same speed (docs/accuracy.md).
 */
const MEMORY = { maxOldGenerationSizeMb: 1024, maxYoungGenerationSizeMb: 12 };

const threadedPool = ({ threads: most, file }: Required<PoolOptions>): ExtractionPool => {
  const waiting: Job[] = [];
  const threads = new Set<Thread>();
  let numbers = 0;
  let closed = false;

  const start = (): Thread => {
    const thread: Thread = { worker: new Worker(file, { resourceLimits: MEMORY }), jobs: [] };
    thread.worker.unref();
    threads.add(thread);
    thread.worker.on('message', ({ number, ...answer }: ExtractionAnswer) => {
      const at = thread.jobs.findIndex(({ request }) => request.number === number);
      const [job] = thread.jobs.splice(at, 1);
      job?.settle(answer);
      hand();
    });
    // A thread that dies, out of memory say, takes the article that it worked on with it, and no other.
    const died = (reason: string) => {
      if (!threads.delete(thread)) return;
      const [first, ...others] = thread.jobs;
      first?.settle({ fault: reason });
      if (closed) for (const job of others) job.settle({ fault: reason });
      else {
        waiting.unshift(...others);
        hand();
      }
    };
    thread.worker.on('error', (error: Error) => died(error.stack ?? String(error)));
    thread.worker.on('exit', (code) => died(`The thread ended with ${code}.`));
    return thread;
  };

  const hand = (): void => {
    while (waiting.length > 0) {
      const idle = [...threads].sort((a, b) => a.jobs.length - b.jobs.length)[0];
      const free = idle && idle.jobs.length === 0 ? idle : threads.size < most ? start() : idle;
      if (free === undefined || free.jobs.length >= JOBS_A_THREAD) break;
      const job = waiting.shift() as Job;
      free.jobs.push(job);
      free.worker.postMessage(job.request);
    }
    // A thread that has work keeps the process alive, like any open request.
    for (const { worker, jobs } of threads) {
      if (jobs.length > 0) worker.ref();
      else worker.unref();
    }
  };

  const ask = <T>(request: ExtractionTask): Promise<T> =>
    new Promise((resolve, reject) => {
      if (closed) throw new Error('The pool is closed.');
      numbers += 1;
      waiting.push({
        request: { number: numbers, ...request },
        settle: ({ value, error, fault }) => {
          if (value !== undefined) resolve(value as T);
          else reject(error ? new RapporteurError(error.code, error.message) : new Error(fault));
        },
      });
      hand();
    });

  return {
    prepare: (article) => ask({ task: 'PREPARE', article }),
    extract: (article, options) => ask({ task: 'EXTRACT', article, ...options }),
    close: async () => {
      closed = true;
      for (const job of waiting.splice(0)) job.settle({ fault: 'The pool is closed.' });
      await Promise.all([...threads].map(({ worker }) => worker.terminate()));
    },
  };
};
