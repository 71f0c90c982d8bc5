import { setTimeout as sleep } from 'node:timers/promises';
import { RapporteurError } from '../errors';
import type { Graph, ReadOptions } from './graph';

/** How often a database that is away is looked for. */
const LOOK_MS = 250;
/** For how long after its return what clients ask has the database for itself. */
const SETTLE_MS = 10_000;
/** How long a read may take instead of its own limit while the database comes back. */
const PATIENCE_MS = 10_000;

export interface ReturnOptions {
  /** Ends the looking. */
  signal: AbortSignal;
  /** Run some seconds after the database answers again, before reads have their usual limits: plans what will be asked, say. */
  onReturn?: () => Promise<unknown>;
  /** How long after; 10,000 ms where left out. */
  settleMs?: number;
}

/**
 * The same graph, which notices that its database is away and looks for it until it answers again. One that has just been
 * started has everything to load and to plan anew: a read that was cancelled for that would be cancelled again, so reads
 * have more time then.
 */
export const returningGraph = (graph: Graph, { signal, onReturn, settleMs = SETTLE_MS }: ReturnOptions): Graph => {
  let isComingBack = false;
  const untilItAnswers = async (): Promise<void> => {
    while (!signal.aborted) {
      try {
        await graph.read('RETURN 1');
        return;
      } catch (error) {
        if (!isAway(error)) throw error;
        await pause(LOOK_MS);
      }
    }
  };
  const pause = (milliseconds: number): Promise<void> =>
    sleep(milliseconds, undefined, { signal, ref: false }).catch(() => {});
  const lookForIt = async (): Promise<void> => {
    await untilItAnswers();
    await pause(settleMs);
    if (!signal.aborted) await onReturn?.();
  };
  const noticing = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      if (isAway(error) && !isComingBack) {
        isComingBack = true;
        // Whatever else fails, clients are told of by their own reads.
        void lookForIt()
          .catch(() => {})
          .finally(() => {
            isComingBack = false;
          });
      }
      throw error;
    }
  };
  const patient = (options: ReadOptions | undefined): ReadOptions | undefined =>
    isComingBack && options?.timeoutMs !== undefined
      ? { ...options, timeoutMs: Math.max(options.timeoutMs, PATIENCE_MS) }
      : options;
  return {
    ...graph,
    read: (cypher, parameters, options) => noticing(() => graph.read(cypher, parameters, patient(options))),
    write: (work) => noticing(() => graph.write(work)),
  };
};

const isAway = (error: unknown): boolean => error instanceof RapporteurError && error.code === 'DB_UNAVAILABLE';
