import { FEATURES } from '../../src/extraction/statements/topics/ranking/features';
import {
  SETTINGS,
  type TopicModel,
  topicModelFrom,
  topicModelToFile,
} from '../../src/extraction/statements/topics/ranking/topic-model';
import { type Example, fitLogisticRegression } from '../../src/extraction/training/logistic-regression';
import type { TopicExample } from './topic-examples';

/** The facts as features of a regression: once as they are, and once more for each setting that holds. */
const exampleOf = ({ facts, right }: TopicExample): Example => {
  const offsets = [0];
  SETTINGS.forEach((setting, at) => {
    if (facts.has(setting)) offsets.push((at + 1) * FEATURES.length);
  });
  return {
    features: Int32Array.from(offsets.flatMap((offset) => facts.holding.map((at) => offset + at))),
    values: Float32Array.from(offsets.flatMap(() => facts.holding.map((at) => facts.at(at)))),
    right,
  };
};

/** Trains weights for topics, rounded as they ship. The same examples give the same weights. */
export const trainTopicModel = (examples: readonly TopicExample[]): TopicModel => {
  const size = FEATURES.length;
  const rows = SETTINGS.length + 1;
  const weights = fitLogisticRegression(examples.map(exampleOf), size * rows, { epochs: 40, seed: 1 });
  const trained: TopicModel = {
    bias: weights[size * rows] as number,
    weights: Array.from({ length: rows }, (_, row) => weights.slice(row * size, (row + 1) * size)),
  };
  return topicModelFrom(topicModelToFile(trained));
};
