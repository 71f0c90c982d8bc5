import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import type { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { RapporteurError } from '../errors';
import { type ArticleRead, LONGEST_ARTICLE_BYTES } from './article-read';
import { decodeText } from './decode-text';
import { readFrontMatter } from './front-matter';
import { listFiles, notReadable } from './list-files';
import { readLines } from './read-lines';
import { parseJson, readRecord } from './read-record';

/**
 * Reads articles from text and Markdown files (metadata in front matter), JSON and JSON Lines, gzip of these, and
 * folders of them; `-` is standard input, JSON Lines where it begins with "{", else one text. Records are read one
 * at a time; what cannot be read comes as an error in its place, and the rest goes on.
 */
export async function* readArticles(
  paths: readonly string[],
  { stdin = process.stdin }: { stdin?: AsyncIterable<Uint8Array> } = {},
): AsyncGenerator<ArticleRead> {
  for (const path of paths) {
    if (path === '-') yield* readStream('-', { stream: stdin, form: 'UNKNOWN' });
    else
      for await (const file of listFiles(path)) {
        if (file.error) yield failed(file.path, file.error);
        else yield* readFile(file.path);
      }
  }
}

/** How articles stand in a stream: one text, one a line, one JSON value, or whichever it looks like. */
type Form = 'TEXT' | 'LINES' | 'JSON' | 'UNKNOWN';

const formOf = (path: string): Form => {
  const ending = /\.(\w+)(?:\.gz)?$/i.exec(path)?.[1]?.toLowerCase();
  if (ending === 'jsonl' || ending === 'ndjson') return 'LINES';
  return ending === 'json' ? 'JSON' : 'TEXT';
};

async function* readFile(path: string): AsyncGenerator<ArticleRead> {
  const file = createReadStream(path);
  const stream: Readable = /\.gz$/i.test(path) ? file.pipe(createGunzip()) : file;
  // A pipe does not hand errors on.
  if (stream !== file) file.once('error', (error) => stream.destroy(error));
  try {
    yield* readStream(path, { stream, form: formOf(path) });
  } finally {
    file.destroy();
    stream.destroy();
  }
}

async function* readStream(
  path: string,
  { stream, form }: { stream: AsyncIterable<Uint8Array>; form: Form },
): AsyncGenerator<ArticleRead> {
  try {
    const chunks = stream[Symbol.asyncIterator]();
    const first = await chunks.next();
    const rest = startingWith(first.done ? [] : [first.value], chunks);
    const looksLikeJson =
      !first.done && /^\uFEFF?\s*\{/.test(Buffer.from(first.value.subarray(0, 200)).toString('utf8'));
    if (form === 'LINES' || (form === 'UNKNOWN' && looksLikeJson)) yield* readJsonLines(path, rest);
    else yield* readWhole(path, { stream: rest, form });
  } catch (error) {
    yield failed(path, notReadable(path, error));
  }
}

async function* readJsonLines(path: string, stream: AsyncIterable<Uint8Array>): AsyncGenerator<ArticleRead> {
  // JSON writes a character in up to six bytes ("\u0041").
  for await (const { number, bytes, tooLong } of readLines(stream, { longest: 3 * LONGEST_ARTICLE_BYTES })) {
    const read = attempt(path, number, () => {
      if (tooLong) throw tooLarge();
      return readRecord(parseJson(decodeText(bytes)));
    });
    yield read.article || tooLong ? read : { ...read, record: bytes.toString('utf8') };
  }
}

async function* readWhole(
  path: string,
  { stream, form }: { stream: AsyncIterable<Uint8Array>; form: Form },
): AsyncGenerator<ArticleRead> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > LONGEST_ARTICLE_BYTES) break;
  }
  const text = () => {
    if (length > LONGEST_ARTICLE_BYTES) throw tooLarge();
    return decodeText(Buffer.concat(chunks));
  };
  const id = path === '-' ? null : basename(path).replace(/\.\w+(?:\.gz)?$/i, '');
  if (form !== 'JSON') {
    yield attempt(path, null, () => ({ id, article: readFrontMatter(text()) }));
    return;
  }
  const parsed = attemptValue(() => parseJson(text()));
  if (parsed.error) yield failed(path, parsed.error);
  else for (const record of [parsed.value].flat()) yield attempt(path, null, () => readRecord(record));
}

async function* startingWith(first: Uint8Array[], rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield* first;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}

const attempt = (path: string, line: number | null, read: () => ReturnType<typeof readRecord>): ArticleRead => {
  const { value, error } = attemptValue(read);
  if (error) return failed(path, error, { line });
  return { origin: { path, line }, id: value.id, article: value.article, error: null };
};

const attemptValue = <T>(work: () => T): { value: T; error: null } | { value: null; error: RapporteurError } => {
  try {
    return { value: work(), error: null };
  } catch (error) {
    if (error instanceof RapporteurError) return { value: null, error };
    throw error;
  }
};

const failed = (
  path: string,
  { code, message }: RapporteurError,
  { line = null }: { line?: number | null } = {},
): ArticleRead => ({ origin: { path, line }, id: null, article: null, error: { code, message } });

const tooLarge = (): RapporteurError =>
  new RapporteurError(
    'PAYLOAD_TOO_LARGE',
    `It is larger than one article may be (${LONGEST_ARTICLE_BYTES / 1024 / 1024} MB): divide it, or use JSON Lines, one article a line.`,
  );
