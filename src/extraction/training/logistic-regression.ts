import { randomStream, shuffled } from './random';

/** One example: which features hold and how far, and whether the answer is yes. */
export interface Example {
  features: Int32Array;
  values: Float32Array;
  right: boolean;
  /** How much it counts beside others; 1 where left out. */
  weight?: number;
}

/** How hard weights are pulled to nought where nothing else is said, as the inverse of the usual C. */
const PULL = 3.3;

const STEP = 0.25;

/**
 * Fits a logistic regression with squared weights held small: stochastic gradients, each weight with its own step (AdaGrad, Duchi
 * and others 2011). The same examples and seed give the same weights; the last one is the bias.
 */
export const fitLogisticRegression = (
  examples: readonly Example[],
  features: number,
  { epochs, seed, pull = PULL }: { epochs: number; seed: number; pull?: number },
): Float64Array => {
  const weights = new Float64Array(features + 1);
  const squares = new Float64Array(features + 1).fill(1e-3);
  const seen = new Float64Array(features);
  for (const example of examples) for (const at of example.features) seen[at] = (seen[at] as number) + 1;
  const move = (at: number, gradient: number): void => {
    squares[at] = (squares[at] as number) + gradient * gradient;
    weights[at] = (weights[at] as number) - (STEP * gradient) / Math.sqrt(squares[at] as number);
  };
  const random = randomStream(seed);
  for (let epoch = 0; epoch < epochs; epoch++)
    for (const { features: active, values, right, weight = 1 } of shuffled(examples, random)) {
      let sum = weights[features] as number;
      for (let f = 0; f < active.length; f++) sum += (weights[active[f] as number] as number) * (values[f] as number);
      const error = weight * (1 / (1 + Math.exp(-sum)) - (right ? 1 : 0));
      move(features, error);
      for (let f = 0; f < active.length; f++) {
        const at = active[f] as number;
        move(at, error * (values[f] as number) + (pull / (seen[at] as number)) * (weights[at] as number));
      }
    }
  return weights;
};
