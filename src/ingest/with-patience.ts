import { setTimeout as sleep } from 'node:timers/promises';
import { RapporteurError } from '../errors';

export interface PatienceOptions {
  /** How long a database that is away is waited for, in milliseconds. */
  patienceMs: number;
  signal?: AbortSignal | undefined;
  /** Is told that it waits, once for each time that the database is away. */
  onWait?: ((error: RapporteurError) => void) | undefined;
}

const FIRST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 5_000;

/**
 * Does the work, again and again with growing pauses while the database is away. The work must bear being done twice:
 * the answer to a commit may have been lost.
 *
 * @throws RapporteurError DB_UNAVAILABLE when patience ends; whatever else the work throws, at once
 */
export const withPatience = async <T>(
  work: () => Promise<T>,
  { patienceMs, signal, onWait }: PatienceOptions,
): Promise<T> => {
  const begun = performance.now();
  for (let pause = FIRST_PAUSE_MS; ; pause = Math.min(pause * 2, LONGEST_PAUSE_MS)) {
    try {
      return await work();
    } catch (error) {
      const isAway = error instanceof RapporteurError && error.code === 'DB_UNAVAILABLE';
      if (!isAway || signal?.aborted || performance.now() - begun + pause > patienceMs) throw error;
      if (pause === FIRST_PAUSE_MS) onWait?.(error);
      await sleep(pause, undefined, { signal }).catch(() => {});
    }
  }
};
