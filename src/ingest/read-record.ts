import { RapporteurError } from '../errors';
import type { ArticleInput } from '../model/article';
import { looseDate } from './loose-date';

/** Under which names a record has what we need: ours to theirs. */
export type Columns = Partial<Record<'id' | 'text' | 'title' | 'source' | 'url' | 'publishedAt', string>>;

const OPTIONAL = ['title', 'source', 'url', 'publishedAt'] as const;

/**
 * One parsed record of JSON (Lines) as an article: `{"text", "id"?, "title"?, "source"?, "url"?, "publishedAt"?}`. Other members are left alone.
 *
 * @throws RapporteurError BAD_RECORD
 */
export const readRecord = (
  record: unknown,
  { columns = {} }: { columns?: Columns } = {},
): { id: string | null; article: ArticleInput } => {
  if (typeof record !== 'object' || record === null || Array.isArray(record)) {
    throw new RapporteurError('BAD_RECORD', `Expected an object such as {"text": "…"}, but it is ${kindOf(record)}.`);
  }
  const members = renamed(record as Record<string, unknown>, columns);
  if (typeof members.text !== 'string') {
    throw new RapporteurError('BAD_RECORD', `"text" must be a string, but it is ${kindOf(members.text)}.`);
  }
  const article: ArticleInput = { text: members.text };
  for (const name of OPTIONAL) {
    const value = members[name];
    if (value === undefined || value === null) continue;
    if (typeof value !== 'string') {
      throw new RapporteurError('BAD_RECORD', `"${name}" must be a string, but it is ${kindOf(value)}.`);
    }
    article[name] = value;
  }
  const { id } = members;
  return { id: typeof id === 'string' || typeof id === 'number' ? String(id) : null, article };
};

/** Members under our names. A date under another name may be written otherwise too. */
const renamed = (record: Record<string, unknown>, columns: Columns): Record<string, unknown> => {
  const named = { ...record };
  for (const [ours, theirs] of Object.entries(columns)) named[ours] = record[theirs];
  const { publishedAt } = columns.publishedAt === undefined ? {} : named;
  if (typeof publishedAt === 'string') named.publishedAt = looseDate(publishedAt) ?? publishedAt;
  return named;
};

/** @throws RapporteurError BAD_RECORD where it is no JSON */
export const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    throw new RapporteurError('BAD_RECORD', `It is no JSON: "${text.slice(0, 60)}${text.length > 60 ? '…' : ''}".`);
  }
};

const kindOf = (value: unknown): string => {
  if (value === undefined) return 'missing';
  if (value === null) return 'null';
  return Array.isArray(value) ? 'a list' : `a ${typeof value}`;
};
