import { type ErrorCode, RapporteurError } from '../errors';
import { EXIT, exitCodeOf } from './exit-codes';
import { note } from './output';

/** Prints `error CODE: message` on standard error, as one line or a few; a fault of ours comes with its stack. Answers the exit code. */
export const reportError = (error: unknown): number => {
  if (error instanceof RapporteurError) {
    note(errorLine(error.code, error.message));
    return exitCodeOf(error.code);
  }
  const known = error instanceof Error ? error : new Error(String(error));
  note(errorLine('INTERNAL_SERVER_ERROR', `a fault of Rapporteur, please report it: ${known.stack ?? known.message}`));
  return EXIT.FAILED;
};

/** Control characters, which could rewrite a terminal, become spaces; lines stay. */
export const errorLine = (code: ErrorCode, message: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  `error ${code}: ${message.replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/g, ' ').trimEnd()}`;
