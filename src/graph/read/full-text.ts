import { foldName } from '../../model/identity';

const SPECIAL = /[+\-!(){}[\]^"~*?:\\/&|<>=]/g;
const PARTS = /"([^"]+)"|(\S+)/g;
/** Finds nothing, and is no error: a query without any word. */
const NOTHING = '""';

/**
 * What a user types as a query for a full-text index: any word may match, "words in quotation marks" must stand
 * together, a word that ends in * matches its beginnings. Everything else that means something to Lucene is
 * taken literally (a parameter does not protect there).
 */
export const fullTextQuery = (text: string): string => {
  const parts: string[] = [];
  for (const [, phrase, word] of foldName(text).matchAll(PARTS)) {
    if (phrase !== undefined) parts.push(`"${escapeLucene(phrase)}"`);
    else if (word !== undefined) parts.push(wordQuery(word));
  }
  return parts.filter(Boolean).join(' ') || NOTHING;
};

/** Every word must stand in it, as a whole. */
export const allWordsQuery = (text: string): string =>
  words(text)
    .map((word) => `+${escapeLucene(word)}`)
    .join(' ') || NOTHING;

/** Every word must stand in it, the last one perhaps only begun. */
export const beginningsQuery = (text: string): string => {
  const all = words(text).map((word) => `+${escapeLucene(word)}`);
  return all.length === 0 ? NOTHING : `${all.join(' ')}${/[\s]$/.test(text) ? '' : '*'}`;
};

/** Words that are nearly these: one letter off in short ones, two in longer ones; of two letters and less only the same. */
export const similarQuery = (text: string): string =>
  words(text)
    .map((word) => (word.length < 3 ? escapeLucene(word) : `${escapeLucene(word)}~${word.length < 5 ? 1 : 2}`))
    .join(' ') || NOTHING;

const words = (text: string): string[] => foldName(text).match(/[\p{L}\p{N}]+/gu) ?? [];

const wordQuery = (word: string): string => {
  const stem = word.replace(/\*+$/, '');
  if (!/[\p{L}\p{N}]/u.test(stem)) return '';
  return stem === word ? escapeLucene(word) : `${escapeLucene(stem)}*`;
};

const escapeLucene = (text: string): string => text.replace(SPECIAL, '\\$&');
