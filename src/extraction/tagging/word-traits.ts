import { straighten } from '../tokens/straighten';
import { hashString, pair } from './hash';
import type { Lexicon } from './lexicon';

/** What features see of one word, as hashes. */
export interface WordTraits {
  form: number;
  lower: number;
  /** The lower-case form of a known word; the class of an unknown one. */
  word: number;
  /** The first one to three code units, the last one to five, of the lower-case form. */
  prefixes: [number, number, number];
  suffixes: [number, number, number, number, number];
  /** "Xxx", "dd,dd", "xx-Xx": what kinds of characters follow each other, runs cut to two. */
  shape: number;
  /** Ambiguity class; of an unknown word, its ending and shape. */
  class: number;
  /** Lower-case, capitalised, all capitals, with digits, other. */
  kind: number;
}

/** Long words (addresses, rubbish) are looked at by their ends only. */
const LONGEST = 60;

/** Traits of a word as the text has it; curly marks count as straight ones. */
export const wordTraits = (word: string, { classes }: Lexicon): WordTraits => {
  const form = straighten(word.length > LONGEST ? word.slice(0, LONGEST / 2) + word.slice(-LONGEST / 2) : word);
  const lower = form.toLowerCase();
  const shape = hashString(shapeOf(form));
  const suffix = (length: number) => hashString(lower.slice(-length));
  const prefix = (length: number) => hashString(lower.slice(0, length));
  const known = classes.get(lower);
  const unknown = pair(suffix(3), shape);
  return {
    form: hashString(form),
    lower: hashString(lower),
    word: known === undefined ? unknown : hashString(lower),
    prefixes: [prefix(1), prefix(2), prefix(3)],
    suffixes: [suffix(1), suffix(2), suffix(3), suffix(4), suffix(5)],
    shape,
    class: known ?? unknown,
    kind: kindOf(form),
  };
};

const shapeOf = (form: string): string =>
  form
    .replace(/\p{Lu}/gu, 'X')
    .replace(/\p{L}/gu, (letter) => (letter === 'X' ? 'X' : 'x'))
    .replace(/\p{N}/gu, 'd')
    .replace(/(.)\1+/g, '$1$1');

const kindOf = (form: string): number => {
  if (/\p{N}/u.test(form)) return 3;
  if (/^\p{Lu}[^\p{Lu}]*$/u.test(form)) return form.length === 1 ? 5 : 1;
  if (/\p{Lu}/u.test(form)) return /\p{Ll}/u.test(form) ? 4 : 2;
  return 0;
};

const OUTSIDE = hashString('<outside the sentence>');

/** Stands for the words before the first and behind the last. */
export const OUTSIDE_WORD: WordTraits = {
  form: OUTSIDE,
  lower: OUTSIDE,
  word: OUTSIDE,
  prefixes: [OUTSIDE, OUTSIDE, OUTSIDE],
  suffixes: [OUTSIDE, OUTSIDE, OUTSIDE, OUTSIDE, OUTSIDE],
  shape: OUTSIDE,
  class: OUTSIDE,
  kind: 6,
};
