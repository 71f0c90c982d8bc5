import { formatLexicon, type Lexicon, parseLexicon } from '../tagging/lexicon';
import { best } from '../tagging/linear-model';
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
} from '../tagging/tag-features';
import { styleOf } from '../tagging/tagger';
import { OUTSIDE_WORD, type WordTraits, wordTraits } from '../tagging/word-traits';
import { straighten } from '../tokens/straighten';
import { correct, finish, scoreNow, startTraining } from './averaged-perceptron';
import type { TreebankSentence } from './conllu';
import { randomStream, shuffled } from './random';

export interface TaggerOptions {
  epochs: number;
  /** A power of two. */
  rows: number;
  seed: number;
}

/** Everything of a tagger that is shipped. */
export interface TrainedTagger {
  tags: string[];
  fixed: Map<string, number>;
  lexiconText: string;
  bytes: Int8Array;
  rows: number;
}

interface Example {
  words: string[];
  gold: Int32Array;
}

/** Joint tags seen less often are learned as the word's most frequent universal part of speech with that Penn tag. */
const RAREST_TAG = 8;

const TAG_FEATURES = OWN_FEATURES + NEXT_FEATURES + HISTORY_FEATURES + CONTEXT_FEATURES;

/** Trains a tagger on the gold tags of `sentences`. The same sentences and options give the same bytes. */
export const trainTagger = (
  sentences: readonly TreebankSentence[],
  { epochs, rows, seed }: TaggerOptions,
): TrainedTagger => {
  const tags = jointTags(sentences);
  const indexOf = new Map(tags.map((tag, index) => [tag, index]));
  const byPenn = new Map([...tags].reverse().map((tag) => [tag.split(' ')[1] as string, tag]));
  const tagIndex = (upos: string, xpos: string) =>
    indexOf.get(`${upos} ${xpos}`) ?? indexOf.get(byPenn.get(xpos) ?? '') ?? 0;
  const examples = sentences.map(
    ({ words }): Example => ({
      words: words.map(({ form }) => form),
      gold: Int32Array.from(words.map(({ upos, xpos }) => tagIndex(upos, xpos))),
    }),
  );
  const lexiconText = formatLexicon(ambiguityClasses(examples, tags));
  const fixed = fixedWords(examples);
  fixed.set('“', tagIndex('PUNCT', '``'));
  fixed.set('”', tagIndex('PUNCT', "''"));
  const bytes = learn(examples, {
    lexicon: parseLexicon(lexiconText),
    fixed,
    classes: tags.length,
    epochs,
    rows,
    seed,
  });
  return { tags, fixed, lexiconText, bytes, rows };
};

interface LearnOptions extends TaggerOptions {
  lexicon: Lexicon;
  fixed: ReadonlyMap<string, number>;
  classes: number;
}

const learn = (examples: Example[], { lexicon, fixed, classes, epochs, rows, seed }: LearnOptions): Int8Array => {
  const random = randomStream(seed);
  const training = startTraining(rows, classes);
  const features = new Int32Array(TAG_FEATURES);
  const scores = new Int32Array(classes);
  const traits = new Map<string, ReturnType<typeof wordTraits>>();
  const traitsOf = (word: string) => {
    const known = traits.get(word) ?? wordTraits(word, lexicon);
    traits.set(word, known);
    return known;
  };
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (const example of shuffled(examples, random)) {
      const words = asHeadline(example.words, random());
      const state: TagState = {
        words: words.map(traitsOf),
        at: 0,
        previous: -1,
        beforePrevious: -1,
        style: styleOf(words),
      };
      for (let at = 0; at < words.length; at += 1) {
        let tag = fixed.get(words[at] as string);
        if (tag === undefined) {
          const right = example.gold[at] as number;
          state.at = at;
          fillFeatures(state, rows - 1, features);
          scoreNow(training, features, { count: TAG_FEATURES, scores });
          tag = best(scores, classes);
          if (tag !== right) correct(training, features, { count: TAG_FEATURES, right, wrong: tag });
          training.clock += 1;
        }
        state.beforePrevious = state.previous;
        state.previous = tag;
      }
    }
  }
  return finish(training);
};

const fillFeatures = (state: TagState, mask: number, out: Int32Array): void => {
  let from = OWN_FEATURES;
  fillOwnFeatures(state.words[state.at] as WordTraits, mask, out);
  fillNextFeatures(state.words[state.at + 1] ?? OUTSIDE_WORD, mask, { out, from });
  from += NEXT_FEATURES;
  fillHistoryFeatures(state, mask, { out, from });
  from += HISTORY_FEATURES;
  fillContextFeatures(state, mask, { out, from });
};

/** A few sentences are learned as if they were headlines, so that capitals do not make every word a name. */
const asHeadline = (words: string[], chance: number): string[] => {
  if (chance < 0.03) return words.map((word) => word.toUpperCase());
  if (chance > 0.06) return words;
  return words.map((word) => (word.length < 4 ? word : word.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())));
};

const jointTags = (sentences: readonly TreebankSentence[]): string[] => {
  const counts = new Map<string, number>();
  for (const { words } of sentences)
    for (const { upos, xpos } of words) counts.set(`${upos} ${xpos}`, (counts.get(`${upos} ${xpos}`) ?? 0) + 1);
  const all = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const frequent = all.filter(([, count]) => count >= RAREST_TAG);
  return (frequent.length > 1 ? frequent : all).map(([tag]) => tag);
};

const countTags = (examples: Example[], key: (word: string) => string): Map<string, Map<number, number>> => {
  const counts = new Map<string, Map<number, number>>();
  for (const { words, gold } of examples)
    words.forEach((word, at) => {
      const name = key(word);
      const ofWord = counts.get(name) ?? new Map<number, number>();
      ofWord.set(gold[at] as number, (ofWord.get(gold[at] as number) ?? 0) + 1);
      counts.set(name, ofWord);
    });
  return counts;
};

const total = (ofWord: Map<number, number>): number => [...ofWord.values()].reduce((sum, count) => sum + count, 0);

/** Tags with a tenth or more of a word's occurrences, of words seen twice or more. */
const ambiguityClasses = (examples: Example[], tags: readonly string[]): Map<string, string[]> => {
  const classes = new Map<string, string[]>();
  for (const [word, ofWord] of countTags(examples, (form) => straighten(form).toLowerCase())) {
    const seen = total(ofWord);
    if (seen < 2 || /\s/.test(word)) continue;
    const usual = [...ofWord].filter(([, count]) => count * 10 >= seen).map(([tag]) => tag);
    classes.set(
      word,
      usual.sort((a, b) => a - b).map((tag) => (tags[tag] as string).replace(' ', '|')),
    );
  }
  return classes;
};

/** Lower-case words and marks seen a hundred times or more with practically one tag. */
const fixedWords = (examples: Example[]): Map<string, number> => {
  const fixed = new Map<string, number>();
  for (const [word, ofWord] of countTags(examples, (form) => form)) {
    const [tag, count] = [...ofWord].sort((a, b) => b[1] - a[1])[0] as [number, number];
    if (count >= 100 && count >= 0.998 * total(ofWord) && !/[\p{Lu}\p{N}"'“”’‘]/u.test(word)) fixed.set(word, tag);
  }
  return fixed;
};
