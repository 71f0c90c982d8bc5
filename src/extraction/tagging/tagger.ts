import type { Lexicon } from './lexicon';
import { best, type LinearModel, score } from './linear-model';
import { CONTEXT_FEATURES, fillContextFeatures, fillOwnFeatures, OWN_FEATURES, type TagState } from './tag-features';
import { traitsCache, type WordTraits } from './word-traits';

/** A part-of-speech tagger. A joint tag is a universal part of speech and a Penn tag: "VERB VBD". */
export interface Tagger {
  tags: readonly string[];
  /** Words with one tag only, by their exact (straightened) form: they need no features. */
  fixed: ReadonlyMap<string, number>;
  model: LinearModel;
  traits: (word: string) => WordTraits;
  /** The scores that a word gives each tag wherever it stands. */
  own: (word: string, traits: WordTraits) => Int32Array;
}

export const createTagger = (parts: {
  tags: readonly string[];
  fixed: ReadonlyMap<string, number>;
  model: LinearModel;
  lexicon: Lexicon;
}): Tagger => ({ ...parts, traits: traitsCache(parts.lexicon), own: ownScores(parts.model) });

/** Remembers the scores of words, up to a bound, because texts repeat theirs: a third of the work. */
const ownScores = (model: LinearModel, { bound = 8_000 } = {}): Tagger['own'] => {
  const known = new Map<string, Int32Array>();
  const features = new Int32Array(OWN_FEATURES);
  return (word, traits) => {
    const found = known.get(word);
    if (found !== undefined) return found;
    if (known.size >= bound) known.clear();
    const scores = new Int32Array(model.classes);
    fillOwnFeatures(traits, model.rows - 1, features);
    score(model, features, { count: OWN_FEATURES, scores });
    known.set(word, scores);
    return scores;
  };
};

/** Index into `tagger.tags` for each word of one sentence. Greedy, from left to right; time is linear. */
export const tagWords = ({ tags, fixed, model, traits, own }: Tagger, words: readonly string[]): Int32Array => {
  const result = new Int32Array(words.length);
  const features = new Int32Array(CONTEXT_FEATURES);
  const scores = new Int32Array(tags.length);
  const state: TagState = { words: words.map(traits), at: 0, previous: -1, beforePrevious: -1, style: styleOf(words) };
  for (let at = 0; at < words.length; at += 1) {
    let tag = fixed.get(words[at] as string);
    if (tag === undefined) {
      state.at = at;
      fillContextFeatures(state, model.rows - 1, { out: features });
      scores.set(own(words[at] as string, state.words[at] as WordTraits));
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
