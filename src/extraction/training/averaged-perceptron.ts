import { compand } from '../tagging/linear-model';

/**
 * Weights under training: an averaged perceptron (Freund and Schapire 1999; averaging as in Daumé 2006), which keeps the
 * current weights and the sum that gives their average over all examples seen.
 */
export interface Training {
  classes: number;
  rows: number;
  weights: Int32Array;
  weighted: Float64Array;
  /** Examples seen so far, and one. */
  clock: number;
}

export const startTraining = (rows: number, classes: number): Training => ({
  classes,
  rows,
  weights: new Int32Array(rows * classes),
  weighted: new Float64Array(rows * classes),
  clock: 1,
});

/** Scores every class with the current weights. */
export const scoreNow = (
  { classes, weights }: Training,
  features: Int32Array,
  { count, scores }: { count: number; scores: Int32Array },
): void => {
  scores.fill(0);
  for (let f = 0; f < count; f += 1) {
    const base = (features[f] as number) * classes;
    for (let c = 0; c < classes; c += 1) scores[c] = (scores[c] as number) + (weights[base + c] as number);
  }
};

/** Moves the features' weights towards class `right` and away from class `wrong`. */
export const correct = (
  training: Training,
  features: Int32Array,
  { count, right, wrong }: { count: number; right: number; wrong: number },
): void => {
  const { classes, weights, weighted, clock } = training;
  for (let f = 0; f < count; f += 1) {
    const base = (features[f] as number) * classes;
    weights[base + right] = (weights[base + right] as number) + 1;
    weighted[base + right] = (weighted[base + right] as number) + clock;
    weights[base + wrong] = (weights[base + wrong] as number) - 1;
    weighted[base + wrong] = (weighted[base + wrong] as number) - clock;
  }
};

/** The averaged weights as signed bytes, as they are shipped. */
export const finish = ({ weights, weighted, clock }: Training): Int8Array => {
  const average = new Float64Array(weights.length);
  for (let at = 0; at < weights.length; at += 1)
    average[at] = (weights[at] as number) - (weighted[at] as number) / clock;
  return compand(average);
};
