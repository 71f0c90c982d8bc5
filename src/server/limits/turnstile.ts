import { RapporteurError } from '../../errors';

/** Lets some in at a time; the others wait their turn, in the order in which they came. */
export interface Turnstile {
  /**
   * Waits for a place and answers with what gives it back; calling that twice is the same as once.
   * @throws RapporteurError TOO_BUSY where too many wait or the wait is too long; the signal's reason where it is aborted first
   */
  enter(signal?: AbortSignal): Promise<() => void>;
}

export interface TurnstileOptions {
  /** How many may be inside. */
  atOnce: number;
  /** How many may wait. */
  waiting: number;
  /** How long one waits at most. */
  patienceMs: number;
}

/** Makes a turnstile. */
export const createTurnstile = ({ atOnce, waiting, patienceMs }: TurnstileOptions): Turnstile => {
  const queue: (() => void)[] = [];
  let inside = 0;

  const place = (): (() => void) => {
    inside += 1;
    let isGiven = true;
    return () => {
      if (!isGiven) return;
      isGiven = false;
      inside -= 1;
      queue.shift()?.();
    };
  };

  const wait = (signal: AbortSignal | undefined): Promise<() => void> =>
    new Promise((resolve, reject) => {
      const settle = (end: () => void) => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', leave);
        const at = queue.indexOf(turn);
        if (at >= 0) queue.splice(at, 1);
        end();
      };
      const turn = () => settle(() => resolve(place()));
      const leave = () => settle(() => reject(signal?.reason));
      const timer = setTimeout(() => settle(() => reject(tooBusy())), patienceMs);
      signal?.addEventListener('abort', leave);
      queue.push(turn);
    });

  return {
    enter: async (signal) => {
      signal?.throwIfAborted();
      if (inside < atOnce) return place();
      if (queue.length >= waiting) throw tooBusy();
      return wait(signal);
    },
  };
};

const tooBusy = (): RapporteurError =>
  new RapporteurError('TOO_BUSY', 'Too many expensive queries run already: try again in a few seconds.');
