import { fillLabelFeatures, MOST_LABEL_FEATURES } from '../parsing/label-features';
import { parserInput } from '../parsing/parser';
import {
  ACTIONS,
  attach,
  headOf,
  isDone,
  isLegal,
  type ParserInput,
  type ParserState,
  SHIFT,
  shift,
  stackWord,
  startState,
} from '../parsing/parser-state';
import { fillStructureFeatures, MOST_STRUCTURE_FEATURES } from '../parsing/structure-features';
import { best } from '../tagging/linear-model';
import type { WordTraits } from '../tagging/word-traits';
import { correct, finish, scoreNow, startTraining, type Training } from './averaged-perceptron';
import type { TreebankSentence } from './conllu';
import { actionCost } from './oracle';
import { randomStream, shuffled } from './random';

export interface ParserOptions {
  epochs: number;
  /** Powers of two. */
  structureRows: number;
  labelRows: number;
  /** How often training follows the parser's own choice, where it is wrong, rather than the right one. */
  exploration: number;
  seed: number;
  /** Of the tagger that is shipped with the parser. */
  traits: (word: string) => WordTraits;
}

export interface TrainedParser {
  relations: string[];
  structure: Int8Array;
  labels: Int8Array;
  structureRows: number;
  labelRows: number;
}

interface Example {
  input: ParserInput;
  gold: Int32Array;
  relations: Int32Array;
}

/**
 * Trains a parser on gold trees, with tags as a tagger gives them (`tags`, one list a sentence): the parser then knows
 * the tagger's errors. The same input gives the same bytes.
 */
export const trainParser = (
  sentences: readonly TreebankSentence[],
  tags: readonly (readonly string[])[],
  options: ParserOptions,
): TrainedParser => {
  const { epochs, structureRows, labelRows, seed, traits } = options;
  const relations = relationsOf(sentences);
  const indexOf = new Map(relations.map((relation, index) => [relation, index]));
  const examples = sentences.map(
    ({ words }, at): Example => ({
      input: parserInput(
        words.map(({ form }) => form),
        tags[at] as string[],
        traits,
      ),
      gold: Int32Array.from(words, ({ head }) => (head < 0 ? words.length : head)),
      relations: Int32Array.from(words, ({ relation }) => indexOf.get(relation) as number),
    }),
  );
  const learner: Learner = {
    structure: startTraining(structureRows, ACTIONS),
    labels: startTraining(labelRows, relations.length),
    random: randomStream(seed),
    features: new Int32Array(MOST_STRUCTURE_FEATURES),
    labelFeatures: new Int32Array(MOST_LABEL_FEATURES),
    scores: new Int32Array(ACTIONS),
    labelScores: new Int32Array(relations.length),
  };
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    const exploration = epoch === 0 ? 0 : options.exploration;
    for (const example of shuffled(examples, learner.random)) learnSentence(learner, example, exploration);
  }
  return { relations, structure: finish(learner.structure), labels: finish(learner.labels), structureRows, labelRows };
};

/** The most frequent first: the sets of labels that features see hold only the first 32 apart. */
const relationsOf = (sentences: readonly TreebankSentence[]): string[] => {
  const counts = new Map<string, number>();
  for (const { words } of sentences)
    for (const { relation } of words) counts.set(relation, (counts.get(relation) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([relation]) => relation);
};

interface Learner {
  structure: Training;
  labels: Training;
  random: () => number;
  features: Int32Array;
  labelFeatures: Int32Array;
  scores: Int32Array;
  labelScores: Int32Array;
}

const learnSentence = (learner: Learner, { input, gold, relations }: Example, exploration: number): void => {
  const { structure, features, scores, random } = learner;
  const state = startState(input);
  while (!isDone(state)) {
    const count = fillStructureFeatures(state, structure.rows - 1, features);
    scoreNow(structure, features, { count, scores });
    const { predicted, right } = choose(state, scores, gold);
    if (predicted !== right) correct(structure, features, { count, right, wrong: predicted });
    structure.clock += 1;
    const action = predicted !== right && random() < exploration ? predicted : right;
    if (action === SHIFT) shift(state);
    else
      attach(
        state,
        headOf(state, action),
        learnLabel(learner, state, { head: headOf(state, action), gold, relations }),
      );
  }
};

/** The best-scored legal action, and the best-scored one among those that lose least. */
const choose = (state: ParserState, scores: Int32Array, gold: Int32Array): { predicted: number; right: number } => {
  let predicted = -1;
  let right = -1;
  let least = Number.POSITIVE_INFINITY;
  for (let action = 0; action < ACTIONS; action += 1) {
    if (!isLegal(state, action)) continue;
    const cost = actionCost(state, action, gold);
    if (predicted < 0 || (scores[action] as number) > (scores[predicted] as number)) predicted = action;
    if (cost < least || (cost === least && (scores[action] as number) > (scores[right] as number))) right = action;
    least = Math.min(least, cost);
  }
  return { predicted, right };
};

/** Names the arc from `head` to the top of the stack; where the arc is right, a wrong name is corrected. */
const learnLabel = (
  { labels, labelFeatures, labelScores }: Learner,
  state: ParserState,
  { head, gold, relations }: { head: number; gold: Int32Array; relations: Int32Array },
): number => {
  const child = stackWord(state, 0);
  const count = fillLabelFeatures(state, { head, child, mask: labels.rows - 1 }, labelFeatures);
  scoreNow(labels, labelFeatures, { count, scores: labelScores });
  const predicted = best(labelScores, labels.classes);
  const right = relations[child] as number;
  if (gold[child] === head) {
    if (predicted !== right) correct(labels, labelFeatures, { count, right, wrong: predicted });
    labels.clock += 1;
  }
  return predicted;
};
