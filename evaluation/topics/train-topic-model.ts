import { FEATURES } from '../../src/extraction/statements/topics/ranking/features';
import { topicModelToFile } from '../../src/extraction/statements/topics/ranking/topic-model';
import type { ModelFile } from '../../src/extraction/tagging/model-file';
import { fitBoostedTrees, type SteppedExample } from '../../src/extraction/training/boosted-trees';
import type { TopicExample } from './topic-examples';

/** Of sizes tried by cross-validation (docs/models.md): more and larger trees gained nothing more. */
const SIZE = { trees: 200, leaves: 15, rate: 0.05, shares: { examples: 0.7, features: 0.3 }, seed: 1 };

const exampleOf = ({ facts: { holding, row }, right }: TopicExample): SteppedExample => ({
  features: Int32Array.from(holding),
  steps: Uint8Array.from(holding, (at) => row[at] as number),
  right,
});

/** Trains trees for topics, packed as they ship. The same examples give the same trees. */
export const trainTopicModel = (examples: readonly TopicExample[]): ModelFile =>
  topicModelToFile(fitBoostedTrees(examples.map(exampleOf), FEATURES.length, SIZE));
