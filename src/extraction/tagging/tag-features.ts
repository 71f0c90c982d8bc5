import { numbered, pair } from './hash';
import { OUTSIDE_WORD, type WordTraits } from './word-traits';

/** How many features `fillTagFeatures` writes. */
export const TAG_FEATURES = 41;

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

/** Writes the rows of the features of word `at` into `out`; `mask` is the number of rows less one. */
export const fillTagFeatures = (state: TagState, mask: number, out: Int32Array): void => {
  const { words, at, previous, beforePrevious, style } = state;
  const word = words[at] as WordTraits;
  const left = words[at - 1] ?? OUTSIDE_WORD;
  const left2 = words[at - 2] ?? OUTSIDE_WORD;
  const right = words[at + 1] ?? OUTSIDE_WORD;
  const right2 = words[at + 2] ?? OUTSIDE_WORD;
  const tags = pair(previous, beforePrevious);
  let n = 0;
  const put = (value: number) => {
    out[n] = numbered(n, value) & mask;
    n += 1;
  };
  put(0);
  put(word.form);
  put(word.lower);
  put(word.suffixes[0]);
  put(word.suffixes[1]);
  put(word.suffixes[2]);
  put(word.suffixes[3]);
  put(word.suffixes[4]);
  put(word.prefixes[0]);
  put(word.prefixes[1]);
  put(word.prefixes[2]);
  put(pair(word.shape, style));
  put(pair(word.kind, at === 0 ? 1 : 0));
  put(word.class);
  put(pair(word.suffixes[2], word.kind));
  put(left.lower);
  put(left2.lower);
  put(right.lower);
  put(right2.lower);
  put(left.suffixes[2]);
  put(right.suffixes[2]);
  put(right.suffixes[1]);
  put(pair(left.shape, word.kind));
  put(pair(right.shape, word.kind));
  put(previous);
  put(tags);
  put(pair(previous, word.lower));
  put(pair(previous, word.suffixes[2]));
  put(pair(left.lower, word.lower));
  put(pair(word.lower, right.lower));
  put(pair(left.lower, right.lower));
  put(pair(previous, word.class));
  put(pair(tags, word.class));
  put(right.class);
  put(pair(word.class, right.class));
  put(pair(previous, right.class));
  put(pair(pair(previous, word.class), right.class));
  put(pair(right.class, right2.class));
  put(pair(pair(word.class, right.class), right2.class));
  put(pair(pair(left.class, word.class), previous));
  put(pair(pair(word.kind, left.kind), pair(right.kind, previous)));
};
