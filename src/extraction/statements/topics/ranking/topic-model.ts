import { join } from 'node:path';
import { RapporteurError } from '../../../../errors';
import { compand, weightOf } from '../../../tagging/linear-model';
import { type ModelFile, readModel } from '../../../tagging/model-file';
import type { Facts } from './features';
import { FEATURES, type Feature, indexOf, isTelling } from './features';

/** Facts in whose presence the other facts weigh otherwise: each has a second set of weights, which is added then. */
export const SETTINGS = ['event', 'person', 'nothing-named', 'direct'] as const satisfies readonly Feature[];

/** Name of the file in `models/` that holds the weights. */
export const TOPIC_MODEL = 'topics.bin.gz';

/** A logistic regression over `FEATURES`: one row of weights that always holds and one for each of `SETTINGS`. */
export interface TopicModel {
  bias: number;
  weights: readonly Float64Array[];
}

const SETTING_AT = SETTINGS.map(indexOf);

/** The rows of weights that hold for a candidate. */
const rowsFor = ({ weights }: TopicModel, facts: Facts): Float64Array[] =>
  weights.filter((_, at) => at === 0 || facts.at(SETTING_AT[at - 1] as number) > 0);

/** How likely the candidate is a topic, 0 to 1. */
export const probabilityOf = (model: TopicModel, facts: Facts): number => {
  let sum = model.bias;
  for (const row of rowsFor(model, facts)) for (const at of facts.holding) sum += (row[at] as number) * facts.at(at);
  return 1 / (1 + Math.exp(-sum));
};

/** The fact that speaks most for a candidate, of those that are about it alone; null where none speaks for it. */
export const reasonFor = (model: TopicModel, facts: Facts): Feature | null => {
  const rows = rowsFor(model, facts);
  let best: { part: number; feature: Feature | null } = { part: 0, feature: null };
  for (const at of facts.holding) {
    const part = rows.reduce((sum, row) => sum + (row[at] as number) * facts.at(at), 0);
    if (part > best.part && isTelling(at)) best = { part, feature: FEATURES[at] as Feature };
  }
  return best.feature;
};

/** Reads a model file. Throws `MODEL_UNUSABLE` where it was trained for other features than the program has. */
export const topicModelFrom = ({ facts, sections }: ModelFile): TopicModel => {
  const { weights } = sections;
  const rows = SETTINGS.length + 1;
  if (
    String(facts.features) !== String(FEATURES) ||
    String(facts.settings) !== String(SETTINGS) ||
    weights?.length !== FEATURES.length * rows + 1
  )
    throw new RapporteurError(
      'MODEL_UNUSABLE',
      `Expected weights of topics for the ${FEATURES.length} features of this program; models/${TOPIC_MODEL} has others. Reinstall, or train it with npm run train:topics: see docs/models.md.`,
    );
  const unit = (facts.scale as number) / weightOf(127);
  const value = (at: number): number => weightOf(weights[at] as number) * unit;
  return {
    bias: value(FEATURES.length * rows),
    weights: Array.from({ length: rows }, (_, row) =>
      Float64Array.from(FEATURES, (_name, at) => value(row * FEATURES.length + at)),
    ),
  };
};

/** Packs weights for the model file, each in a byte as the tagger's; what `topicModelFrom` reads. */
export const topicModelToFile = ({ bias, weights }: TopicModel): ModelFile => {
  const all = Float64Array.from([...weights.flatMap((row) => [...row]), bias]);
  const scale = all.reduce((most, one) => Math.max(most, Math.abs(one)), 0);
  return { facts: { features: FEATURES, settings: SETTINGS, scale }, sections: { weights: compand(all) } };
};

/** Weights that say of every candidate that it is as likely as not. */
export const untrainedTopicModel = (): TopicModel => ({
  bias: 0,
  weights: [null, ...SETTINGS].map(() => new Float64Array(FEATURES.length)),
});

let shipped: TopicModel | null = null;

/** The weights that ship with the project, read once. Throws `MODEL_UNUSABLE`. */
export const shippedTopicModel = (): TopicModel => {
  shipped ??= topicModelFrom(readModel(join(__dirname, '..', '..', '..', '..', '..', 'models', TOPIC_MODEL)));
  return shipped;
};
