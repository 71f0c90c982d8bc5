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
 * started has everything to load and to plan anew, and is the slower the more it is asked meanwhile. So one read goes
 * first, whose end the others wait for, and reads have more time: one that was cancelled would be cancelled again.
 */
export const returningGraph = (graph: Graph, { signal, onReturn, settleMs = SETTLE_MS }: ReturnOptions): Graph => {
  let state: 'there' | 'away' | 'back' = 'there';
  /** The read that goes first. */
  let first: Promise<unknown> | undefined;

  const pause = (milliseconds: number): Promise<void> =>
    sleep(milliseconds, undefined, { signal, ref: false }).catch(() => {});

  const lookForIt = async (): Promise<void> => {
    while (state === 'away' && !signal.aborted) {
      await inTurn(() => graph.read('RETURN 1', {}, { timeoutMs: PATIENCE_MS })).catch(() => {});
      if (state === 'away') await pause(LOOK_MS);
    }
    await pause(settleMs);
    if (!signal.aborted && state === 'back') await onReturn?.().catch(() => {});
    // It may have gone again meanwhile.
    if (state === 'back') state = 'there';
    else if (!signal.aborted) await lookForIt();
  };

  const noticing = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      const answer = await work();
      if (state === 'away') state = 'back';
      return answer;
    } catch (error) {
      if (!isAway(error)) throw error;
      const isNews = state === 'there';
      state = 'away';
      if (isNews) void lookForIt();
      throw error;
    }
  };

  const inTurn = async <T>(work: () => Promise<T>): Promise<T> => {
    if (state === 'away') {
      if (first !== undefined) {
        // Where it is still away, whoever waited fails as the first did, and at once.
        await first.catch((error: unknown) => {
          if (isAway(error)) throw error;
        });
      } else {
        const leading = noticing(work);
        first = leading;
        try {
          return await leading;
        } finally {
          first = undefined;
        }
      }
    }
    return noticing(work);
  };

  const patient = (options: ReadOptions | undefined): ReadOptions | undefined =>
    state !== 'there' && options?.timeoutMs !== undefined
      ? { ...options, timeoutMs: Math.max(options.timeoutMs, PATIENCE_MS) }
      : options;
  return {
    ...graph,
    read: (cypher, parameters, options) => inTurn(() => graph.read(cypher, parameters, patient(options))),
    write: (work) => noticing(() => graph.write(work)),
  };
};

const isAway = (error: unknown): boolean => error instanceof RapporteurError && error.code === 'DB_UNAVAILABLE';
