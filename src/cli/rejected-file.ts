import { type FileHandle, open } from 'node:fs/promises';
import { RapporteurError } from '../errors';
import type { ArticleRead } from '../ingest/article-read';
import { type DeadLetter, deadLetterOf } from '../ingest/dead-letter';

/** The file of what was rejected: JSON Lines, one `DeadLetter` a line. */
export interface RejectedFile {
  path: string;
  add(read: ArticleRead, error: DeadLetter['error']): Promise<void>;
  close(): Promise<void>;
}

/** `rapporteur-rejected-20240504T120000Z.jsonl`, where the command is run. */
export const rejectedName = (now: Date): string =>
  `rapporteur-rejected-${now.toISOString().replace(/[-:]|\.\d+/g, '')}.jsonl`;

/**
 * A file for what is rejected, which is made when there is something to put in; what it has already stays.
 *
 * @param now when it is rejected
 * @throws RapporteurError FILE_NOT_WRITABLE, when the first one is added
 */
export const openRejectedFile = (path: string, now: () => Date): RejectedFile => {
  let file: FileHandle | undefined;
  return {
    path,
    add: async (read, error) => {
      try {
        file ??= await open(path, 'a');
        await file.appendFile(`${JSON.stringify(deadLetterOf(read, { error, at: now() }))}\n`);
      } catch (cause) {
        throw new RapporteurError(
          'FILE_NOT_WRITABLE',
          `What is rejected cannot be written to ${path}: name another file with --rejected.`,
          { cause },
        );
      }
    },
    close: async () => file?.close(),
  };
};
