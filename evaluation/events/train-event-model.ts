import {
  type EventModel,
  eventModelFrom,
  eventModelToFile,
  type Weights,
} from '../../src/extraction/events/ranking/event-model';
import type { Facts } from '../../src/extraction/events/ranking/facts';
import { fitLogisticRegression } from '../../src/extraction/training/logistic-regression';
import type { EventExample } from './event-examples';

interface Settings {
  /** Facts seen less often get no weight. */
  rarest: number;
  pull: number;
  epochs: number;
}

const weightsFor = (
  examples: readonly { facts: Facts; right: boolean }[],
  { rarest, pull, epochs }: Settings,
): Weights => {
  const counts = new Map<string, number>();
  for (const { facts } of examples) for (const fact of facts) counts.set(fact, (counts.get(fact) ?? 0) + 1);
  const names = [...counts]
    .filter(([, count]) => count >= rarest)
    .map(([name]) => name)
    .sort();
  const index = new Map(names.map((name, at) => [name, at]));
  const weights = fitLogisticRegression(
    examples.map(({ facts, right }) => {
      const features = Int32Array.from(facts.flatMap((fact) => index.get(fact) ?? []));
      return { features, values: new Float32Array(features.length).fill(1), right };
    }),
    names.length,
    { epochs, seed: 1, pull },
  );
  return {
    bias: weights[names.length] as number,
    weights: new Map(names.map((name, at) => [name, weights[at] as number])),
  };
};

/** Trains weights for triggers by themselves, rounded as they ship. The same examples give the same weights. */
export const trainEventModel = (
  examples: readonly EventExample[],
  { told = {}, type = {} }: { told?: Partial<Settings>; type?: Partial<Settings> } = {},
): EventModel =>
  eventModelFrom(
    eventModelToFile({
      told: weightsFor(
        examples.flatMap(({ facts, right }) => (right === null ? [] : [{ facts, right }])),
        { rarest: 6, pull: 30, epochs: 20, ...told },
      ),
      type: weightsFor(
        examples.flatMap(({ types }) => types),
        { rarest: 12, pull: 10, epochs: 20, ...type },
      ),
    }),
  );
