import { hashString } from '../tagging/hash';
import { best, type LinearModel, score } from '../tagging/linear-model';
import type { WordTraits } from '../tagging/word-traits';
import { fillLabelFeatures, MOST_LABEL_FEATURES } from './label-features';
import {
  ACTIONS,
  attach,
  headOf,
  isDone,
  isLegal,
  type ParserInput,
  SHIFT,
  shift,
  stackWord,
  startState,
} from './parser-state';
import { fillStructureFeatures, MOST_STRUCTURE_FEATURES } from './structure-features';

/** A dependency parser: one model chooses transitions, another names the relation of each arc they build. */
export interface Parser {
  structure: LinearModel;
  labels: LinearModel;
  relations: readonly string[];
  /** Of the tagger that it was trained with. */
  traits: (word: string) => WordTraits;
}

export interface ParsedSentence {
  /** Index of each word's head in the sentence; -1 for the root. */
  heads: Int32Array;
  /** Index of each word's relation in `Parser.relations`. */
  labels: Uint8Array;
}

/** Heads and relations for the words of one sentence with their joint tags. Greedy; time is linear in the number of words. */
export const parseWords = (
  { structure, labels, relations, traits }: Parser,
  words: readonly string[],
  tags: readonly string[],
): ParsedSentence => {
  const state = startState(parserInput(words, tags, traits));
  const features = new Int32Array(MOST_STRUCTURE_FEATURES);
  const labelFeatures = new Int32Array(MOST_LABEL_FEATURES);
  const scores = new Int32Array(structure.classes);
  const labelScores = new Int32Array(relations.length);
  while (!isDone(state)) {
    const count = fillStructureFeatures(state, structure.rows - 1, features);
    score(structure, features, { count, scores });
    let action = -1;
    for (let a = 0; a < ACTIONS; a += 1)
      if (isLegal(state, a) && (action < 0 || (scores[a] as number) > (scores[action] as number))) action = a;
    if (action === SHIFT) {
      shift(state);
      continue;
    }
    const arc = { head: headOf(state, action), child: stackWord(state, 0), mask: labels.rows - 1 };
    const labelCount = fillLabelFeatures(state, arc, labelFeatures);
    score(labels, labelFeatures, { count: labelCount, scores: labelScores });
    attach(state, arc.head, best(labelScores, relations.length));
  }
  const heads = state.heads.slice(0, words.length).map((head) => (head === words.length ? -1 : head));
  return { heads, labels: state.labels.slice(0, words.length) };
};

/** What the parser sees of words and joint tags ("VERB VBD"). */
export const parserInput = (
  words: readonly string[],
  tags: readonly string[],
  traits: (word: string) => WordTraits,
): ParserInput => {
  const known = words.map(traits);
  return {
    words: Int32Array.from(known, ({ word }) => word),
    tags: Int32Array.from(tags, hashString),
    classes: Int32Array.from(known, (word) => word.class),
    isVerb: (at) => (tags[at] as string).startsWith('VERB') || (tags[at] as string).startsWith('AUX'),
    isMark: (at) => /^(?:[,;:–—-]|--)$/.test(words[at] as string),
  };
};
