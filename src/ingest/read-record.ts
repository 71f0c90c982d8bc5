import { RapporteurError } from '../errors';
import type { ArticleInput } from '../model/article';

const OPTIONAL = ['title', 'source', 'url', 'publishedAt'] as const;

/**
 * One parsed record of JSON (Lines) as an article: `{"text", "id"?, "title"?, "source"?, "url"?, "publishedAt"?}`. Other members are left alone.
 *
 * @throws RapporteurError BAD_RECORD
 */
export const readRecord = (record: unknown): { id: string | null; article: ArticleInput } => {
  if (typeof record !== 'object' || record === null || Array.isArray(record)) {
    throw new RapporteurError('BAD_RECORD', `Expected an object such as {"text": "…"}, but it is ${kindOf(record)}.`);
  }
  const members = record as Record<string, unknown>;
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
