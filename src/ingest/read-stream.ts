import { basename } from 'node:path';
import { RapporteurError } from '../errors';
import type { ArticleInput } from '../model/article';
import { type ArticleRead, LONGEST_ARTICLE_BYTES } from './article-read';
import { csvRecords } from './csv-records';
import { decodeText, repairWindows1252 } from './decode-text';
import type { Form } from './form-of';
import { readFrontMatter } from './front-matter';
import { looseDate } from './loose-date';
import { readLines } from './read-lines';
import { type Columns, parseJson, readRecord } from './read-record';
import { decodePage } from './web/decode-page';
import type { FetchOptions } from './web/fetch-page';
import { htmlArticle } from './web/html-article';
import { readFeed } from './web/read-feed';

export interface RecordOptions {
  /** What the bytes are in, where no byte order mark says it; UTF-8 where left out. */
  encoding?: string | undefined;
  /** Under which names records have what we need. */
  columns?: Columns | undefined;
  /** How the pages of a feed are fetched. */
  fetch?: FetchOptions | undefined;
}

/** The articles in a stream of bytes, by its form; `path` names it in errors. What cannot be read comes as an error in its place. */
export const readStream = (
  path: string,
  { stream, form, ...options }: RecordOptions & { stream: AsyncIterable<Uint8Array>; form: Form },
): AsyncGenerator<ArticleRead> => {
  if (form === 'LINES') return readJsonLines(path, stream, options);
  if (form === 'CSV' || form === 'TSV')
    return readCsv(path, stream, { ...options, ...(form === 'TSV' ? { separator: '\t' } : {}) });
  return readWhole(path, stream, { ...options, form });
};

async function* readJsonLines(
  path: string,
  stream: AsyncIterable<Uint8Array>,
  { encoding, columns }: RecordOptions,
): AsyncGenerator<ArticleRead> {
  // JSON writes a character in up to six bytes ("\u0041").
  for await (const { number, bytes, tooLong } of readLines(stream, { longest: 3 * LONGEST_ARTICLE_BYTES })) {
    const read = attempt(path, number, () => {
      if (tooLong) throw tooLarge();
      return readRecord(parseJson(decodeText(bytes, encoding)), { columns });
    });
    yield read.article || tooLong ? read : { ...read, record: bytes.toString('utf8') };
  }
}

async function* readCsv(
  path: string,
  stream: AsyncIterable<Uint8Array>,
  { encoding, columns = {}, separator }: RecordOptions & { separator?: string },
): AsyncGenerator<ArticleRead> {
  for await (const { line, record, error } of csvRecords(decoded(stream, encoding), { separator })) {
    if (error) {
      yield failed(path, error, { line });
      continue;
    }
    const row = Object.fromEntries(Object.entries(record).filter(([, value]) => value !== ''));
    const read = attempt(path, line, () => {
      const text = columns.text ?? 'text';
      if (!(text in record)) throw withoutText(text, Object.keys(record));
      const found = readRecord(row, { columns });
      const { publishedAt } = found.article;
      return {
        ...found,
        article: { ...found.article, ...(publishedAt ? { publishedAt: looseDate(publishedAt) ?? publishedAt } : {}) },
      };
    });
    yield read.article ? read : { ...read, record: JSON.stringify(row) };
  }
}

async function* readWhole(
  path: string,
  stream: AsyncIterable<Uint8Array>,
  { form, encoding, columns, fetch }: RecordOptions & { form: Form },
): AsyncGenerator<ArticleRead> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > LONGEST_ARTICLE_BYTES) break;
  }
  const bytes = (): Buffer => {
    if (length > LONGEST_ARTICLE_BYTES) throw tooLarge();
    return Buffer.concat(chunks);
  };
  const id = path === '-' ? null : basename(path).replace(/\.\w+(?:\.gz)?$/i, '');
  if (form === 'TEXT')
    yield attempt(path, null, () => ({ id, article: readFrontMatter(decodeText(bytes(), encoding)) }));
  else if (form === 'HTML')
    yield attempt(path, null, () => ({ id, article: htmlArticle(decodePage(bytes(), encoding)) }));
  else if (form === 'FEED') {
    const text = attemptValue(() => decodePage(bytes(), encoding));
    if (text.error) yield failed(path, text.error);
    else yield* readFeed(text.value, { path, fetch });
  } else {
    const parsed = attemptValue(() => parseJson(decodeText(bytes(), encoding)));
    if (parsed.error) yield failed(path, parsed.error);
    else for (const record of [parsed.value].flat()) yield attempt(path, null, () => readRecord(record, { columns }));
  }
}

/** Text as it comes. @throws RapporteurError BAD_ENCODING */
async function* decoded(stream: AsyncIterable<Uint8Array>, encoding = 'utf-8'): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  try {
    for await (const chunk of stream) yield repairWindows1252(decoder.decode(chunk, { stream: true }), decoder);
    yield decoder.decode();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_ENCODING_INVALID_ENCODED_DATA') throw error;
    throw new RapporteurError('BAD_ENCODING', `It is not in ${encoding}: say what it is with --encoding.`);
  }
}

/** What `read` gives, as something that was read; or the error in its place. */
export const attempt = (
  path: string,
  line: number | null,
  read: () => { id: string | null; article: ArticleInput },
): ArticleRead => {
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

/** An error in the place of an article. */
export const failed = (
  path: string,
  { code, message }: RapporteurError,
  { line = null }: { line?: number | null } = {},
): ArticleRead => ({ origin: { path, line }, id: null, article: null, error: { code, message } });

const withoutText = (text: string, columns: string[]): RapporteurError =>
  new RapporteurError(
    'BAD_RECORD',
    `The table has no column "${text}", but ${columns.join(', ').slice(0, 200)}: say which has the text with --columns text=NAME.`,
  );

const tooLarge = (): RapporteurError =>
  new RapporteurError(
    'PAYLOAD_TOO_LARGE',
    `It is larger than one article may be (${LONGEST_ARTICLE_BYTES / 1024 / 1024} MB): divide it, or use JSON Lines, one article a line.`,
  );
