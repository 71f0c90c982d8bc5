import { type OwnerModel, ownerModelFrom, ownerModelToFile } from '../../src/extraction/relations/owners/owner-model';
import { fitLogisticRegression } from '../../src/extraction/training/logistic-regression';
import type { OfficeExample } from './office-examples';

/** A fact that fewer examples have tells too little of others. */
const LEAST_SEEN = 6;

/** Trains weights for what offices are of, rounded as they ship. The same examples give the same weights. */
export const trainOwnerModel = (examples: readonly OfficeExample[]): OwnerModel => {
  const seen = new Map<string, number>();
  for (const { facts } of examples) for (const fact of facts) seen.set(fact, (seen.get(fact) ?? 0) + 1);
  const names = [...seen].flatMap(([name, count]) => (count >= LEAST_SEEN ? [name] : [])).sort();
  const places = new Map(names.map((name, at) => [name, at]));
  const weights = fitLogisticRegression(
    examples.map(({ facts, right }) => {
      const features = Int32Array.from(facts.flatMap((fact) => places.get(fact) ?? []));
      return { features, values: new Float32Array(features.length).fill(1), right };
    }),
    names.length,
    { epochs: 40, seed: 1 },
  );
  return ownerModelFrom(
    ownerModelToFile({
      bias: weights[names.length] as number,
      weights: new Map(names.map((name, at) => [name, weights[at] as number])),
    }),
  );
};
