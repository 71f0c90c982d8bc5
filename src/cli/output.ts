import { once } from 'node:events';

/**
 * Lets whoever reads our output stop reading (`rapporteur extract big.jsonl | head`): a closed pipe ends the
 * process quietly instead of with a stack trace.
 */
export const surviveClosedPipes = (): void => {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit(0);
      throw error;
    });
  }
};

/** Writes one line to standard output and waits where the reader is slower than we are. */
export const print = async (line = ''): Promise<void> => {
  if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain');
};

/** Writes one line to standard error: for what is not the answer. */
export const note = (line: string): void => {
  process.stderr.write(`${line}\n`);
};
