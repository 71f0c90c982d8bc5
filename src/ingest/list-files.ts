import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { RapporteurError } from '../errors';

/** What a folder is searched for. A file that is named itself may have any name. */
const ENDINGS = /\.(?:txt|md|json|jsonl|ndjson|(?:txt|md|json|jsonl|ndjson)\.gz)$/i;
/** Files about a folder, not articles in it. */
const ABOUT = /^(?:readme|licen[cs]e|changelog|contributing)\b/i;

export interface ListedFile {
  path: string;
  error: RapporteurError | null;
}

/**
 * The files that a path stands for: itself, or everything readable below a folder, in the order of names, hidden
 * files, links to folders and README files left out. What cannot be looked at is listed with its error.
 */
export async function* listFiles(path: string): AsyncGenerator<ListedFile> {
  try {
    const found = await stat(path);
    if (found.isFile()) yield { path, error: null };
    else if (found.isDirectory()) yield* filesBelow(path);
    else throw new RapporteurError('FILE_NOT_READABLE', `${path} is neither a file nor a folder.`);
  } catch (error) {
    yield { path, error: notReadable(path, error) };
  }
}

async function* filesBelow(folder: string): AsyncGenerator<ListedFile> {
  const entries = await readdir(folder, { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith('.')) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* listFiles(path);
    else if (ENDINGS.test(entry.name) && !ABOUT.test(entry.name)) {
      // A link may lead to a folder above it: only links to files are followed.
      if (entry.isFile() || (entry.isSymbolicLink() && (await isFile(path)))) yield { path, error: null };
    }
  }
}

const isFile = async (path: string): Promise<boolean> => {
  const found = await stat(path).catch(() => null);
  return found?.isFile() ?? false;
};

const REASONS: Record<string, string> = {
  ENOENT: 'does not exist',
  EACCES: 'may not be read by this user',
  EPERM: 'may not be read by this user',
  ELOOP: 'is a link that leads in a circle',
};

/** The error of the file system as one that names the file and what is wrong with it. */
export const notReadable = (path: string, error: unknown): RapporteurError => {
  if (error instanceof RapporteurError) return error;
  const code = (error as NodeJS.ErrnoException).code ?? '';
  return new RapporteurError(
    'FILE_NOT_READABLE',
    `${path} ${REASONS[code] ?? `cannot be read (${code || String(error)})`}.`,
    {
      cause: error,
    },
  );
};
