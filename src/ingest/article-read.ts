import type { ErrorCode } from '../errors';
import type { ArticleInput } from '../model/article';

/** One thing that was read: an article, or why there is none. */
export type ArticleRead = {
  /** Where it came from, a file or an address; `line` counts from 1 where the file has one article a line. `-` is standard input. */
  origin: { path: string; line: number | null };
  /** The record's own id, or the file's name without its ending; null where it has none. */
  id: string | null;
  /** The record as it stands in its file, where it is no article. */
  record?: string;
} & ({ article: ArticleInput; error: null } | { article: null; error: { code: ErrorCode; message: string } });

/** No single article may have more bytes: longer than any novel. */
export const LONGEST_ARTICLE_BYTES = 2 * 1024 * 1024;
