import { looksLikeFeed } from './web/feed-items';

/** How articles stand in a stream. FEED and HTML are read whole, LINES and CSV record by record. */
export type Form = 'TEXT' | 'HTML' | 'LINES' | 'JSON' | 'CSV' | 'TSV' | 'FEED';

const FORMS: Record<string, Form> = {
  jsonl: 'LINES',
  ndjson: 'LINES',
  json: 'JSON',
  csv: 'CSV',
  tsv: 'TSV',
  html: 'HTML',
  htm: 'HTML',
  xhtml: 'HTML',
  rss: 'FEED',
  atom: 'FEED',
  xml: 'FEED',
};

/** The form that a file's name tells; text where it tells none. `a.csv.gz` is the form of `a.csv`. */
export const formOfName = (path: string): Form => {
  const ending = /\.(\w+)(?:\.gz)?$/i.exec(path)?.[1]?.toLowerCase() ?? '';
  return FORMS[ending] ?? 'TEXT';
};

/** The form of what has no name, by how it begins. */
export const formOfStart = (start: string): Form => {
  if (looksLikeFeed(start)) return 'FEED';
  if (/^\uFEFF?\s*\{/.test(start)) return 'LINES';
  return /^\uFEFF?\s*<(?:!doctype\s+html|html|head|body)[\s>]/i.test(start) ? 'HTML' : 'TEXT';
};
