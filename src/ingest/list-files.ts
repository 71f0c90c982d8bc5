import { readdir, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import picomatch from 'picomatch';
import { RapporteurError } from '../errors';

/** What a folder is searched for. A file that is named itself may have any name. */
const ENDINGS = /\.(?:txt|md|markdown|html?|xhtml|json|jsonl|ndjson|csv|tsv|rss|atom)(?:\.gz)?$/i;
/** Files about a folder, not articles in it. */
const ABOUT = /^(?:readme|licen[cs]e|changelog|contributing)\b/i;

/** Which files below a folder are wanted: patterns such as `2024/**` or `*.html`, relative to the folder. */
export interface FileChoice {
  /** All where left out. */
  include?: readonly string[] | undefined;
  exclude?: readonly string[] | undefined;
}

export interface ListedFile {
  path: string;
  error: RapporteurError | null;
}

/**
 * The files that a path stands for: itself, or everything readable below a folder, in the order of names, hidden
 * files, links to folders and README files left out. What cannot be looked at is listed with its error.
 */
export async function* listFiles(path: string, choice: FileChoice = {}): AsyncGenerator<ListedFile> {
  try {
    const found = await stat(path);
    if (found.isFile()) yield { path, error: null };
    else if (found.isDirectory()) yield* filesBelow(path, chooser(path, choice));
    else throw new RapporteurError('FILE_NOT_READABLE', `${path} is neither a file nor a folder.`);
  } catch (error) {
    yield { path, error: notReadable(path, error) };
  }
}

/** Whether a file below the folder is wanted. Without `/` a pattern is of names, as in .gitignore. */
const chooser = (folder: string, { include = [], exclude = [] }: FileChoice): ((path: string) => boolean) => {
  const matcher = (patterns: readonly string[]) =>
    picomatch(
      patterns.map((pattern) => (pattern.includes('/') ? pattern : `**/${pattern}`)),
      { dot: true },
    );
  const isIncluded = include.length === 0 ? () => true : matcher(include);
  const isExcluded = exclude.length === 0 ? () => false : matcher(exclude);
  return (path) => {
    const below = relative(folder, path).split(sep).join('/');
    return isIncluded(below) && !isExcluded(below);
  };
};

async function* filesBelow(folder: string, isWanted: (path: string) => boolean): AsyncGenerator<ListedFile> {
  const entries = await readdir(folder, { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith('.')) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* safely(path, filesBelow(path, isWanted));
    else if (ENDINGS.test(entry.name) && !ABOUT.test(entry.name) && isWanted(path)) {
      // A link may lead to a folder above it: only links to files are followed.
      if (entry.isFile() || (entry.isSymbolicLink() && (await isFile(path)))) yield { path, error: null };
    }
  }
}

/** The files of a folder that may not be readable. */
async function* safely(path: string, files: AsyncGenerator<ListedFile>): AsyncGenerator<ListedFile> {
  try {
    yield* files;
  } catch (error) {
    yield { path, error: notReadable(path, error) };
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
