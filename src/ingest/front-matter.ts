import type { ArticleInput } from '../model/article';

const BLOCK = /^---[ \t]*\r?\n((?:[^\n]*\n){0,50}?)---[ \t]*(?:\r?\n|$)/;
const FIELDS = ['title', 'source', 'url', 'publishedAt'] as const;

/**
 * A text file as an article. Its metadata may stand before the text between two lines of `---`, as `title: …`,
 * `source: …`, `url: …`, `publishedAt: …`; the article's text begins behind them. A block without any of these is text.
 */
export const readFrontMatter = (file: string): ArticleInput => {
  const block = BLOCK.exec(file);
  const fields = new Map((block?.[1] ?? '').split('\n').flatMap(readField));
  const metadata = FIELDS.flatMap((field) => (fields.has(field) ? [[field, fields.get(field)]] : []));
  if (block === null || metadata.length === 0) return { text: file };
  return { ...Object.fromEntries(metadata), text: file.slice(block[0].length) };
};

const readField = (line: string): [string, string][] => {
  const found = /^\s*(\w+)\s*:\s*(.*?)\s*$/.exec(line);
  const value = found?.[2]?.replace(/^(["'])(.*)\1$/, '$2');
  return found?.[1] && value ? [[found[1], value]] : [];
};
