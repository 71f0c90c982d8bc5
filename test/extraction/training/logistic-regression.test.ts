import { type Example, fitLogisticRegression } from '../../../src/extraction/training/logistic-regression';

const example = (features: number[], right: boolean): Example => ({
  features: Int32Array.from(features),
  values: Float32Array.from(features, () => 1),
  right,
});

const chance = (weights: Float64Array, features: number[]): number =>
  1 / (1 + Math.exp(-features.reduce((sum, at) => sum + (weights[at] as number), weights.at(-1) as number)));

/** Feature 0 holds three times in four where the answer is yes; feature 1 tells nothing. */
const EXAMPLES = Array.from({ length: 400 }, (_, n) => example(n % 2 === 0 ? [0] : [0, 1], n % 8 < 6)).concat(
  Array.from({ length: 400 }, (_, n) => example(n % 2 === 0 ? [] : [1], n % 8 < 2)),
);

test('chances come out as often as the answer was yes', () => {
  const weights = fitLogisticRegression(EXAMPLES, 2, { epochs: 40, seed: 1 });
  expect(chance(weights, [0])).toBeCloseTo(0.75, 1);
  expect(chance(weights, [])).toBeCloseTo(0.25, 1);
});

test('the same examples and seed give the same weights', () => {
  const learn = (seed: number): Float64Array => fitLogisticRegression(EXAMPLES, 2, { epochs: 3, seed });
  expect(learn(1)).toEqual(learn(1));
  expect(learn(1)).not.toEqual(learn(2));
});
