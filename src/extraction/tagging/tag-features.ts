import { numbered, pair } from './hash';
import { OUTSIDE_WORD, type WordTraits } from './word-traits';

/** How many features each of the functions below writes. */
export const OWN_FEATURES = 13;
export const NEXT_FEATURES = 4;
export const HISTORY_FEATURES = 2;
export const CONTEXT_FEATURES = 22;

/** What the features of one word are taken from. */
export interface TagState {
  words: readonly WordTraits[];
  at: number;
  /** Tags already given to the two words before; -1 outside. */
  previous: number;
  beforePrevious: number;
  /** 1 where the sentence is in capitals or in title case: a headline. */
  style: number;
}

/**
 * Writes the rows of the features that a word has wherever it stands into `out`; `mask` is the number of rows less one. The kinds of
 * features are numbered as in the model file.
 */
export const fillOwnFeatures = (word: WordTraits, mask: number, out: Int32Array): void => {
  let n = 0;
  const put = (kind: number, value: number) => {
    out[n] = numbered(kind, value) & mask;
    n += 1;
  };
  put(0, 0);
  put(1, word.form);
  put(2, word.lower);
  put(3, word.suffixes[0]);
  put(4, word.suffixes[1]);
  put(5, word.suffixes[2]);
  put(6, word.suffixes[3]);
  put(7, word.suffixes[4]);
  put(8, word.prefixes[0]);
  put(9, word.prefixes[1]);
  put(10, word.prefixes[2]);
  put(13, word.class);
  put(14, pair(word.suffixes[2], word.kind));
};

/** Writes the rows of the features that a word gives the one before it, as `fillOwnFeatures` does. */
export const fillNextFeatures = (
  word: WordTraits,
  mask: number,
  { out, from = 0 }: { out: Int32Array; from?: number },
): void => {
  out[from] = numbered(17, word.lower) & mask;
  out[from + 1] = numbered(20, word.suffixes[2]) & mask;
  out[from + 2] = numbered(21, word.suffixes[1]) & mask;
  out[from + 3] = numbered(33, word.class) & mask;
};

/** Writes the rows of the features that the two tags before a word give it. */
export const fillHistoryFeatures = (
  { previous, beforePrevious }: Pick<TagState, 'previous' | 'beforePrevious'>,
  mask: number,
  { out, from = 0 }: { out: Int32Array; from?: number },
): void => {
  out[from] = numbered(24, previous) & mask;
  out[from + 1] = numbered(25, pair(previous, beforePrevious)) & mask;
};

/** Writes the rows of the features that word `at` has where it stands, and neither alone nor from a neighbour alone. */
export const fillContextFeatures = (
  { words, at, previous, beforePrevious, style }: TagState,
  mask: number,
  { out, from = 0 }: { out: Int32Array; from?: number },
): void => {
  const word = words[at] as WordTraits;
  const left = words[at - 1] ?? OUTSIDE_WORD;
  const left2 = words[at - 2] ?? OUTSIDE_WORD;
  const right = words[at + 1] ?? OUTSIDE_WORD;
  const right2 = words[at + 2] ?? OUTSIDE_WORD;
  const tags = pair(previous, beforePrevious);
  let n = from;
  const put = (kind: number, value: number) => {
    out[n] = numbered(kind, value) & mask;
    n += 1;
  };
  put(11, pair(word.shape, style));
  put(12, pair(word.kind, at === 0 ? 1 : 0));
  put(15, left.lower);
  put(16, left2.lower);
  put(18, right2.lower);
  put(19, left.suffixes[2]);
  put(22, pair(left.shape, word.kind));
  put(23, pair(right.shape, word.kind));
  put(26, pair(previous, word.lower));
  put(27, pair(previous, word.suffixes[2]));
  put(28, pair(left.lower, word.lower));
  put(29, pair(word.lower, right.lower));
  put(30, pair(left.lower, right.lower));
  put(31, pair(previous, word.class));
  put(32, pair(tags, word.class));
  put(34, pair(word.class, right.class));
  put(35, pair(previous, right.class));
  put(36, pair(pair(previous, word.class), right.class));
  put(37, pair(right.class, right2.class));
  put(38, pair(pair(word.class, right.class), right2.class));
  put(39, pair(pair(left.class, word.class), previous));
  put(40, pair(pair(word.kind, left.kind), pair(right.kind, previous)));
};
