import type { ArticleRead } from '../ingest/article-read';
import { errorLine } from './report-error';

/** "archive.jsonl, line 17", "standard input, line 3" or "news/a.txt". */
export const describeOrigin = ({ path, line }: ArticleRead['origin']): string =>
  `${path === '-' ? 'standard input' : path}${line === null ? '' : `, line ${line}`}`;

/** "error BAD_RECORD: archive.jsonl, line 17: It is no JSON …". */
export const describeRejection = (
  origin: ArticleRead['origin'],
  { code, message }: NonNullable<ArticleRead['error']>,
): string => {
  const where = describeOrigin(origin);
  return errorLine(code, message.startsWith(origin.path) && origin.line === null ? message : `${where}: ${message}`);
};
