import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import type { ArticleRead } from './article-read';
import { formOfName, formOfStart } from './form-of';
import { type FileChoice, listFiles, notReadable } from './list-files';
import { failed, type RecordOptions, readStream } from './read-stream';
import { isUrl, readUrl } from './web/read-url';

export interface ReadOptions extends RecordOptions, FileChoice {
  stdin?: AsyncIterable<Uint8Array>;
  /** Who published articles that do not say it themselves. */
  source?: string | undefined;
}

/**
 * Reads articles from text and Markdown files (metadata in front matter), web pages, JSON, JSON Lines, CSV, RSS and Atom
 * feeds, gzip of these, folders of them, and addresses on the web; `-` is standard input, whose form is told by how it
 * begins. Records are read one at a time; what cannot be read comes as an error in its place, and the rest goes on.
 */
export async function* readArticles(inputs: readonly string[], options: ReadOptions = {}): AsyncGenerator<ArticleRead> {
  const { source } = options;
  for (const input of inputs) {
    for await (const read of readInput(input, options)) {
      if (read.article && source !== undefined && !read.article.source)
        yield { ...read, article: { ...read.article, source } };
      else yield read;
    }
  }
}

async function* readInput(
  input: string,
  { stdin = process.stdin, ...options }: ReadOptions,
): AsyncGenerator<ArticleRead> {
  if (input === '-') yield* readUnnamed('-', { stream: stdin, ...options });
  else if (isUrl(input)) yield* readUrl(input, options);
  else
    for await (const file of listFiles(input, options)) {
      if (file.error) yield failed(file.path, file.error);
      else yield* readFile(file.path, options);
    }
}

/** Reads one file by the form that its name tells. */
export async function* readFile(path: string, options: RecordOptions): AsyncGenerator<ArticleRead> {
  const file = createReadStream(path);
  const stream: Readable = /\.gz$/i.test(path) ? file.pipe(createGunzip()) : file;
  // A pipe does not hand errors on.
  if (stream !== file) file.once('error', (error) => stream.destroy(error));
  try {
    yield* readStream(path, { ...options, stream, form: formOfName(path) });
  } catch (error) {
    yield failed(path, notReadable(path, error));
  } finally {
    file.destroy();
    stream.destroy();
  }
}

async function* readUnnamed(
  path: string,
  { stream, ...options }: RecordOptions & { stream: AsyncIterable<Uint8Array> },
): AsyncGenerator<ArticleRead> {
  try {
    const chunks = stream[Symbol.asyncIterator]();
    const first = await chunks.next();
    const start = first.done ? '' : Buffer.from(first.value.subarray(0, 2_000)).toString('utf8');
    const whole = startingWith(first.done ? [] : [first.value], chunks);
    yield* readStream(path, { ...options, stream: whole, form: formOfStart(start) });
  } catch (error) {
    yield failed(path, notReadable(path, error));
  }
}

async function* startingWith(first: Uint8Array[], rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield* first;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}
