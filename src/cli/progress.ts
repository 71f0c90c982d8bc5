import { clearLine, cursorTo } from 'node:readline';

export interface ProgressState {
  done: number;
  /** Unknown for standard input: then there is no bar, only a count. */
  total?: number;
  rejected: number;
}

export interface Progress {
  update(state: ProgressState): void;
  /** Takes the bar off the terminal, so that what follows stands alone. */
  finish(): void;
}

const BAR_WIDTH = 24;
const TERMINAL_MS = 100;
const LINES_MS = 5_000;

/**
 * Shows how far a run is: a bar that is redrawn on a terminal, a plain line every five seconds elsewhere. `now` is
 * in milliseconds.
 */
export const showProgress = (stream: NodeJS.WriteStream, now: () => number = Date.now): Progress => {
  const begun = now();
  let shown = stream.isTTY ? Number.NEGATIVE_INFINITY : begun;
  return {
    update(state) {
      const isLast = state.done === state.total;
      if (now() - shown < (stream.isTTY ? TERMINAL_MS : LINES_MS) && !(stream.isTTY && isLast)) return;
      shown = now();
      if (!stream.isTTY) {
        stream.write(`${progressText(state, shown - begun)}\n`);
        return;
      }
      cursorTo(stream, 0);
      stream.write(progressLine(state, shown - begun).slice(0, (stream.columns || 80) - 1));
      clearLine(stream, 1);
    },
    finish() {
      if (!stream.isTTY) return;
      cursorTo(stream, 0);
      clearLine(stream, 0);
    },
  };
};

/** "[######------]  120 of 400 articles, 31.2/s, 0:09 left, 2 rejected". */
export const progressLine = (state: ProgressState, elapsedMs: number): string => {
  const { done, total } = state;
  const bar = total === undefined || total === 0 ? '' : `${barOf(done / total)}  `;
  return `${bar}${progressText(state, elapsedMs)}`;
};

/** The same without the bar. */
const progressText = ({ done, total, rejected }: ProgressState, elapsedMs: number): string => {
  const rate = done / Math.max(elapsedMs / 1000, 0.001);
  const parts = [
    total === undefined ? `${done} articles` : `${done} of ${total} articles`,
    `${rate.toFixed(rate < 100 ? 1 : 0)}/s`,
    ...(total !== undefined && done > 0 && done < total ? [`${clock((total - done) / rate)} left`] : []),
    ...(rejected > 0 ? [`${rejected} rejected`] : []),
  ];
  return parts.join(', ');
};

const barOf = (share: number): string => {
  const filled = Math.round(BAR_WIDTH * Math.min(share, 1));
  return `[${'#'.repeat(filled)}${'-'.repeat(BAR_WIDTH - filled)}]`;
};

const clock = (seconds: number): string => {
  const whole = Math.ceil(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
};
