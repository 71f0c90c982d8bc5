import { createReadStream } from 'node:fs';
import type { ErrorCode } from '../errors';
import { RapporteurError } from '../errors';
import type { ArticleInput } from '../model/article';
import { type ArticleRead, LONGEST_ARTICLE_BYTES } from './article-read';
import { decodeText } from './decode-text';
import { readLines } from './read-lines';
import { parseJson, readRecord } from './read-record';

/** What was rejected, with all that is needed to try again. */
export interface DeadLetter {
  /** As in `ArticleRead`: a file, an address, or `-` for standard input. */
  path: string;
  line: number | null;
  error: { code: ErrorCode; message: string };
  /** RFC 3339. */
  rejectedAt: string;
  /** The article, where there was one. */
  article?: ArticleInput;
  /** The record as it was read, where it is none: repaired here, it is taken from here. */
  record?: string;
}

/** What was read and rejected, for the file. */
export const deadLetterOf = (
  { origin, article, record }: ArticleRead,
  { error, at }: { error: DeadLetter['error']; at: Date },
): DeadLetter => ({
  ...origin,
  error,
  rejectedAt: at.toISOString(),
  ...(article ? { article } : {}),
  ...(record === undefined ? {} : { record }),
});

/**
 * Reads what an earlier run rejected: the article or record that stands in the file, repaired or not; else its source anew.
 * @param readSource reads a path that stands without an article
 */
export async function* readDeadLetters(
  path: string,
  { readSource }: { readSource: (path: string) => AsyncIterable<ArticleRead> },
): AsyncGenerator<ArticleRead> {
  const stream = createReadStream(path);
  const again = new Set<string>();
  // JSON in JSON: every character may take two escapes.
  for await (const { number, bytes } of readLines(stream, { longest: 8 * LONGEST_ARTICLE_BYTES })) {
    const letter = letterAt(path, { number, bytes });
    const origin = 'path' in letter ? { path: letter.path, line: letter.line ?? null } : letter.origin;
    if ('origin' in letter) yield letter;
    else if (letter.article || letter.record !== undefined) yield fromLetter(letter, origin);
    else if (letter.path !== '-' && !again.has(letter.path)) {
      again.add(letter.path);
      yield* readSource(letter.path);
    }
  }
}

const fromLetter = ({ article, record = '' }: DeadLetter, origin: ArticleRead['origin']): ArticleRead => {
  try {
    return { origin, error: null, ...readRecord(article ?? parseJson(record)) };
  } catch (error) {
    if (!(error instanceof RapporteurError)) throw error;
    const { code, message } = error;
    return { origin, id: null, article: null, record, error: { code, message } };
  }
};

const letterAt = (
  path: string,
  { number, bytes }: { number: number; bytes: Uint8Array },
): DeadLetter | (ArticleRead & { article: null }) => {
  try {
    const letter = parseJson(decodeText(bytes)) as DeadLetter;
    if (typeof letter?.path === 'string') return letter;
    throw new RapporteurError('BAD_RECORD', 'It is no entry of a file of rejected articles: "path" is missing.');
  } catch (error) {
    if (!(error instanceof RapporteurError)) throw error;
    const { code, message } = error;
    return { origin: { path, line: number }, id: null, article: null, error: { code, message } };
  }
};
