import { readFrontMatter } from '../../../src/ingest/front-matter';

/** An article as it is typed, dropped or pasted. */
export interface Draft {
  text: string;
  title?: string | null;
  source?: string | null;
  publishedAt?: string | null;
  url?: string | null;
}

/** A file, or a line of it, that is no article. */
export interface Unreadable {
  name: string;
  reason: string;
}

const FIELDS = ['title', 'source', 'publishedAt', 'url'] as const;

/** Reads dropped files: text with or without a front matter, JSON Lines, and JSON (one record or a list of them). */
export const readFiles = async (files: readonly File[]): Promise<{ drafts: Draft[]; unreadable: Unreadable[] }> => {
  const drafts: Draft[] = [];
  const unreadable: Unreadable[] = [];
  for (const file of files) {
    const text = await decode(file);
    if (text === null) {
      unreadable.push({ name: file.name, reason: 'It is not text in UTF-8.' });
    } else if (/\.(jsonl|ndjson)$/i.test(file.name)) {
      text.split('\n').forEach((line, at) => {
        if (line.trim()) addRecord(line, `${file.name}, line ${at + 1}`);
      });
    } else if (/\.json$/i.test(file.name)) addRecord(text, file.name);
    else drafts.push(withMoment(readFrontMatter(text)));
  }
  function addRecord(json: string, name: string): void {
    try {
      const value: unknown = JSON.parse(json);
      for (const record of Array.isArray(value) ? value : [value]) {
        const draft = draftOf(record);
        if (draft) drafts.push(draft);
        else unreadable.push({ name, reason: 'It has no "text".' });
      }
    } catch {
      unreadable.push({ name, reason: 'It is not JSON.' });
    }
  }
  return { drafts, unreadable };
};

const decode = async (file: File): Promise<string | null> => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
  } catch {
    return null;
  }
};

const draftOf = (record: unknown): Draft | null => {
  if (typeof record !== 'object' || record === null || !('text' in record) || typeof record.text !== 'string') {
    return null;
  }
  const fields = Object.entries(record).filter(
    ([name, value]) => (FIELDS as readonly string[]).includes(name) && typeof value === 'string',
  );
  return withMoment({ text: record.text, ...Object.fromEntries(fields) });
};

/** The API takes moments; a bare day is its first. */
const withMoment = (draft: Draft): Draft => {
  const { publishedAt } = draft;
  if (!publishedAt) return { ...draft, publishedAt: null };
  const time = Date.parse(publishedAt);
  return { ...draft, publishedAt: Number.isNaN(time) ? null : new Date(time).toISOString() };
};
