import { join } from 'node:path';
import { RapporteurError } from '../../../../errors';
import { type ModelFile, readModel } from '../../../tagging/model-file';
import {
  partsOfTrees,
  sumOfTrees,
  type TreeModel,
  type Trees,
  treesFromFile,
  treesToFile,
} from '../../../tagging/tree-model';
import type { Facts } from './features';
import { FEATURES, type Feature, isTelling } from './features';

/** Name of the file in `models/` that holds the trees. */
export const TOPIC_MODEL = 'topics.bin.gz';

/** Boosted trees over `FEATURES`, whose sum is the log-odds that a candidate is a topic. */
export type TopicModel = TreeModel;

/** How likely the candidate is a topic, 0 to 1. */
export const probabilityOf = (model: TopicModel, { row }: Facts): number => 1 / (1 + Math.exp(-sumOfTrees(model, row)));

/** The fact that speaks most for a candidate, of those that are about it alone; null where none speaks for it. */
export const reasonFor = (model: TopicModel, { holding, row }: Facts): Feature | null => {
  const parts = partsOfTrees(model, row);
  let best: { part: number; feature: Feature | null } = { part: 0, feature: null };
  for (const at of holding) {
    const part = parts[at] as number;
    if (part > best.part && isTelling(at)) best = { part, feature: FEATURES[at] as Feature };
  }
  return best.feature;
};

/** Reads a model file. Throws `MODEL_UNUSABLE` where it was trained for other features than the program has. */
export const topicModelFrom = (file: ModelFile): TopicModel => {
  if (String(file.facts.names) !== String(FEATURES))
    throw new RapporteurError(
      'MODEL_UNUSABLE',
      `Expected trees for the ${FEATURES.length} features of topics of this program; models/${TOPIC_MODEL} has others. Reinstall, or train it with npm run train:topics: see docs/models.md.`,
    );
  return treesFromFile(file);
};

/** Packs trees for the model file; what `topicModelFrom` reads. */
export const topicModelToFile = (trees: Trees): ModelFile => {
  const { facts, sections } = treesToFile(trees);
  return { facts: { ...facts, names: FEATURES }, sections };
};

/** A model that says of every candidate that it is as likely as not. */
export const untrainedTopicModel = (): TopicModel => topicModelFrom(topicModelToFile({ start: 0, trees: [] }));

let shipped: TopicModel | null = null;

/** The trees that ship with the project, read once. Throws `MODEL_UNUSABLE`. */
export const shippedTopicModel = (): TopicModel => {
  shipped ??= topicModelFrom(readModel(join(__dirname, '..', '..', '..', '..', '..', 'models', TOPIC_MODEL)));
  return shipped;
};
