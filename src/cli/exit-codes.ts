import type { ErrorCode } from '../errors';

/** What the command ends with, as `--help` says. */
export const EXIT = {
  OK: 0,
  /** Anything that went wrong as a whole, a wrong option included. */
  FAILED: 1,
  /** The work is done, but some of what came in was rejected. */
  SOME_REJECTED: 2,
  /** The database cannot be reached, or was lost. */
  DATABASE_UNAVAILABLE: 3,
  /** Ended by Ctrl-C (128 + SIGINT), as shells expect. */
  INTERRUPTED: 130,
} as const;

/** The exit code for an error's code. */
export const exitCodeOf = (code: ErrorCode): number =>
  code === 'DB_UNAVAILABLE' ? EXIT.DATABASE_UNAVAILABLE : EXIT.FAILED;
