/**
 * A linear classifier over hashed features: the score of a class is the sum of its weights in the rows of the features.
 * Features are row numbers; different features may share a row, which training takes into account. Eleven of twelve weights
 * are nought, so that only the others are kept: a fifth of the memory, and a third of the work.
 */
export interface LinearModel {
  classes: number;
  /** A power of two. */
  rows: number;
  /** Where in `entries` each row begins; one more for the end of the last. */
  starts: Int32Array;
  /** Weights that are not nought, row by row: the class in the lowest eight bits, the weight above them. */
  entries: Int32Array;
}

/** Largest value that a companded weight stands for: 64 of them still add up within 32 bits many times over. */
const LARGEST = 32_000;

/** What each byte stands for, up to the scale: the square of its value, with its sign. */
const SIZES = Int32Array.from({ length: 256 }, (_, unsigned) => {
  const byte = (unsigned << 24) >> 24;
  return Math.sign(byte) * Math.round((byte / 127) ** 2 * LARGEST);
});

/** The weight that a companded byte stands for, up to the scale. */
export const weightOf = (byte: number): number => SIZES[byte & 255] as number;

/** Unpacks `rows` times `classes` companded weights, row by row; there are at most 256 classes. */
export const linearModel = (weights: Int8Array, { classes, rows }: { classes: number; rows: number }): LinearModel => {
  const starts = new Int32Array(rows + 1);
  const entries = new Int32Array(weights.reduce((count, byte) => count + (byte === 0 ? 0 : 1), 0));
  let next = 0;
  for (let row = 0; row < rows; row += 1) {
    for (let c = 0; c < classes; c += 1) {
      const byte = weights[row * classes + c] as number;
      if (byte === 0) continue;
      entries[next] = (weightOf(byte) << 8) | c;
      next += 1;
    }
    starts[row + 1] = next;
  }
  return { classes, rows, starts, entries };
};

/** Adds the weights of the first `count` rows of `features` to `scores`. */
export const score = (
  { starts, entries }: LinearModel,
  features: Int32Array,
  { count, scores }: { count: number; scores: Int32Array },
): void => {
  for (let f = 0; f < count; f += 1) {
    const row = features[f] as number;
    const end = starts[row + 1] as number;
    for (let at = starts[row] as number; at < end; at += 1) {
      const entry = entries[at] as number;
      scores[entry & 255] = (scores[entry & 255] as number) + (entry >> 8);
    }
  }
};

/** Index of the highest score; the first of equals. */
export const best = (scores: Int32Array, classes: number): number => {
  let winner = 0;
  for (let c = 1; c < classes; c += 1) if ((scores[c] as number) > (scores[winner] as number)) winner = c;
  return winner;
};

/**
 * Squeezes weights into signed bytes by their square root, so that small weights, which are most, keep their
 * precision. Only the order of scores matters to a linear classifier, so the scale is not kept.
 */
export const compand = (weights: Float64Array): Int8Array => {
  let largest = 0;
  for (const weight of weights) largest = Math.max(largest, Math.abs(weight));
  const bytes = new Int8Array(weights.length);
  if (largest === 0) return bytes;
  for (let at = 0; at < weights.length; at += 1) {
    const weight = weights[at] as number;
    bytes[at] = Math.sign(weight) * Math.round(Math.sqrt(Math.abs(weight) / largest) * 127);
  }
  return bytes;
};
