import type { Lexicon } from './lexicon';
import { best, type LinearModel, score } from './linear-model';
import {
  CONTEXT_FEATURES,
  fillContextFeatures,
  fillHistoryFeatures,
  fillNextFeatures,
  fillOwnFeatures,
  HISTORY_FEATURES,
  NEXT_FEATURES,
  OWN_FEATURES,
  type TagState,
} from './tag-features';
import { OUTSIDE_WORD, type WordTraits, wordTraits } from './word-traits';

/** A part-of-speech tagger. A joint tag is a universal part of speech and a Penn tag: "VERB VBD". */
export interface Tagger {
  tags: readonly string[];
  model: LinearModel;
  /** What is known of a word, and remembered, up to a bound, because texts repeat their words: half of the work. */
  known: (word: string) => KnownWord;
  /** Stands behind the last word of a sentence. */
  outside: KnownWord;
  /** The scores that the two tags before a word give each tag, by both of them; filled as they are met. */
  histories: (Int32Array | undefined)[];
  /** Where the next scores that are remembered find room. */
  room: { block: Int32Array; taken: number };
}

/** A word with what it adds to scores wherever it stands; null until it is wanted. */
interface KnownWord {
  traits: WordTraits;
  /** The only tag of the word, which then needs no features; -1 for others. */
  fixed: number;
  own: Int32Array | null;
  /** What it adds to those of the word before it. */
  next: Int32Array | null;
}

export const createTagger = ({
  tags,
  fixed,
  model,
  lexicon,
}: {
  tags: readonly string[];
  /** Words with one tag only, by their exact (straightened) form. */
  fixed: ReadonlyMap<string, number>;
  model: LinearModel;
  lexicon: Lexicon;
}): Tagger => ({
  tags,
  model,
  known: knownWords(fixed, lexicon),
  outside: knownWord(OUTSIDE_WORD),
  histories: [],
  room: { block: new Int32Array(0), taken: 0 },
});

const knownWords = (fixed: ReadonlyMap<string, number>, lexicon: Lexicon, { bound = 10_000 } = {}): Tagger['known'] => {
  const known = new Map<string, KnownWord>();
  return (word) => {
    const found = known.get(word);
    if (found !== undefined) return found;
    if (known.size >= bound) known.clear();
    const made = knownWord(wordTraits(word, lexicon), fixed.get(word));
    known.set(word, made);
    return made;
  };
};

/** All words have one shape, the one outside a sentence too: features are read faster then. */
const knownWord = (traits: WordTraits, fixed = -1): KnownWord => ({ traits, fixed, own: null, next: null });

/** Memory for scores is taken for so many at once: each piece of its own would cost as much again. */
const BLOCK = 128;

const newScores = ({ model: { classes }, room }: Tagger): Int32Array => {
  if (room.taken === 0) room.block = new Int32Array(BLOCK * classes);
  const scores = room.block.subarray(room.taken * classes, (room.taken + 1) * classes);
  room.taken = (room.taken + 1) % BLOCK;
  return scores;
};

const sums = (tagger: Tagger, count: number, fill: (mask: number, out: Int32Array) => void): Int32Array => {
  const { model } = tagger;
  const features = new Int32Array(count);
  fill(model.rows - 1, features);
  const scores = newScores(tagger);
  score(model, features, { count, scores });
  return scores;
};

const ownScores = (tagger: Tagger, word: KnownWord): Int32Array => {
  word.own ??= sums(tagger, OWN_FEATURES, (mask, out) => fillOwnFeatures(word.traits, mask, out));
  return word.own;
};

const nextScores = (tagger: Tagger, word: KnownWord): Int32Array => {
  word.next ??= sums(tagger, NEXT_FEATURES, (mask, out) => fillNextFeatures(word.traits, mask, { out }));
  return word.next;
};

const historyScores = (tagger: Tagger, state: TagState): Int32Array => {
  const { model, histories } = tagger;
  const at = (state.previous + 1) * (model.classes + 1) + state.beforePrevious + 1;
  const scores =
    histories[at] ?? sums(tagger, HISTORY_FEATURES, (mask, out) => fillHistoryFeatures(state, mask, { out }));
  histories[at] = scores;
  return scores;
};

/** Index into `tagger.tags` for each word of one sentence. Greedy, from left to right; time is linear. */
export const tagWords = (tagger: Tagger, words: readonly string[]): Int32Array => {
  const { tags, model } = tagger;
  const result = new Int32Array(words.length);
  const features = new Int32Array(CONTEXT_FEATURES);
  const scores = new Int32Array(tags.length);
  const known = words.map(tagger.known);
  const state: TagState = {
    words: known.map(({ traits }) => traits),
    at: 0,
    previous: -1,
    beforePrevious: -1,
    style: styleOf(words),
  };
  for (let at = 0; at < words.length; at += 1) {
    const word = known[at] as KnownWord;
    let tag = word.fixed;
    if (tag < 0) {
      const own = ownScores(tagger, word);
      const next = nextScores(tagger, known[at + 1] ?? tagger.outside);
      const history = historyScores(tagger, state);
      for (let c = 0; c < scores.length; c += 1)
        scores[c] = (own[c] as number) + (next[c] as number) + (history[c] as number);
      state.at = at;
      fillContextFeatures(state, model.rows - 1, { out: features });
      score(model, features, { count: CONTEXT_FEATURES, scores });
      tag = best(scores, tags.length);
    }
    result[at] = tag;
    state.beforePrevious = state.previous;
    state.previous = tag;
  }
  return result;
};

/** 1 for words in capitals, 2 for title case ("Ministers Meet in Rome"), 0 for running text, from at most 40 words. */
export const styleOf = (words: readonly string[]): number => {
  let lower = 0;
  let title = 0;
  let upper = 0;
  for (const word of words.slice(0, 40)) {
    if (word.length < 4) continue;
    if (/^\p{Ll}/u.test(word)) lower += 1;
    else if (/^\p{Lu}\p{Ll}/u.test(word)) title += 1;
    else if (/^\p{Lu}+$/u.test(word)) upper += 1;
  }
  if (upper > lower + title) return 1;
  return title > 1 && title > 3 * lower ? 2 : 0;
};
