import { STEPS, type TreeNode, type Trees } from '../tagging/tree-model';
import { randomStream } from './random';

/** One example: which features hold and in what step, and whether the answer is yes. */
export interface SteppedExample {
  features: Int32Array;
  steps: Uint8Array;
  right: boolean;
}

/** How trees grow. Chosen by cross-validation of topics (docs/models.md). */
export interface GrowOptions {
  trees: number;
  leaves: number;
  /** How much of what a tree would mend is mended. */
  rate: number;
  /** What share of the examples each tree learns from, and of what share of the features. */
  shares: { examples: number; features: number };
  seed: number;
}

/** Fewest examples at a leaf. */
const FEWEST = 40;

/** How hard leaves are pulled to nought: so many examples, weighed by how unsure they are, say nothing. */
const PULL = 5;

interface Split {
  gain: number;
  feature: number;
  step: number;
}

interface Leaf {
  node: number;
  rows: Int32Array;
  sums: Float64Array;
  best: Split;
}

/** Examples in rows that lie side by side, which is several times faster than one by one. */
interface Table {
  /** Where the active features of each example begin in `active` and `steps`, and where the last ones end. */
  begins: Int32Array;
  active: Uint16Array;
  steps: Uint8Array;
  /** The steps of all features, example by example. */
  dense: Uint8Array;
}

const tableOf = (examples: readonly SteppedExample[], features: number): Table => {
  const begins = new Int32Array(examples.length + 1);
  examples.forEach((example, at) => {
    begins[at + 1] = (begins[at] as number) + example.features.length;
  });
  const active = new Uint16Array(begins[examples.length] as number);
  const steps = new Uint8Array(active.length);
  const dense = new Uint8Array(examples.length * features);
  examples.forEach((example, at) => {
    const begin = begins[at] as number;
    example.features.forEach((feature, f) => {
      const step = example.steps[f] as number;
      active[begin + f] = feature;
      steps[begin + f] = step;
      dense[at * features + feature] = step;
    });
  });
  return { begins, active, steps, dense };
};

/**
 * Fits trees that mend each other's errors, by the gradients of the logistic loss (Friedman 2001; second derivatives and a pull
 * to nought as in Chen and Guestrin 2016; the leaf with most to gain grows first, as in Ke and others 2017). The first number that
 * comes back is what the sum begins with. The same examples and seed give the same trees.
 */
export const fitBoostedTrees = (
  examples: readonly SteppedExample[],
  features: number,
  { trees, leaves, rate, shares, seed }: GrowOptions,
): Trees => {
  const random = randomStream(seed);
  const { begins, active, steps, dense } = tableOf(examples, features);
  const right = examples.reduce((sum, example) => sum + (example.right ? 1 : 0), 0);
  const start = Math.log(right / (examples.length - right));
  const sums = new Float64Array(examples.length).fill(start);
  const gradients = new Float64Array(examples.length);
  const curvatures = new Float64Array(examples.length);
  const width = (STEPS + 1) * 3;
  const last = features * width;

  const sumUp = (rows: Int32Array): Float64Array => {
    const all = new Float64Array(last + 3);
    let [wholeG, wholeH] = [0, 0];
    for (let r = 0; r < rows.length; r++) {
      const row = rows[r] as number;
      const gradient = gradients[row] as number;
      const curvature = curvatures[row] as number;
      const end = begins[row + 1] as number;
      for (let f = begins[row] as number; f < end; f++) {
        const at = (active[f] as number) * width + (steps[f] as number) * 3;
        all[at] = (all[at] as number) + gradient;
        all[at + 1] = (all[at + 1] as number) + curvature;
        all[at + 2] = (all[at + 2] as number) + 1;
      }
      wholeG += gradient;
      wholeH += curvature;
    }
    all.set([wholeG, wholeH, rows.length], last);
    return all;
  };
  const worth = (gradient: number, curvature: number): number => (gradient * gradient) / (curvature + PULL);

  const bestSplit = (all: Float64Array, chosen: readonly number[]): Split => {
    const [g, h, n] = [all[last] as number, all[last + 1] as number, all[last + 2] as number];
    const whole = worth(g, h);
    let best: Split = { gain: 1e-6, feature: -1, step: 0 };
    for (const feature of chosen) {
      let [rightG, rightH, rightN] = [0, 0, 0];
      for (let step = STEPS; step > 0; step--) {
        const at = feature * width + step * 3;
        if ((all[at + 2] as number) === 0) continue;
        rightG += all[at] as number;
        rightH += all[at + 1] as number;
        rightN += all[at + 2] as number;
        if (rightN < FEWEST) continue;
        if (n - rightN < FEWEST) break;
        const gain = worth(rightG, rightH) + worth(g - rightG, h - rightH) - whole;
        if (gain > best.gain) best = { gain, feature, step };
      }
    }
    return best;
  };

  const leafFrom = (node: number, rows: Int32Array, all: Float64Array, chosen: readonly number[]): Leaf => ({
    node,
    rows,
    sums: all,
    best: bestSplit(all, chosen),
  });

  const part = (rows: Int32Array, { feature, step }: Split): [Int32Array, Int32Array] => {
    const [left, right] = [new Int32Array(rows.length), new Int32Array(rows.length)];
    let [lefts, rights] = [0, 0];
    for (let r = 0; r < rows.length; r++) {
      const row = rows[r] as number;
      if ((dense[row * features + feature] as number) >= step) right[rights++] = row;
      else left[lefts++] = row;
    }
    return [left.subarray(0, lefts), right.subarray(0, rights)];
  };

  const nodeOf = (all: Float64Array): TreeNode => ({
    feature: -1,
    above: 0,
    left: 0,
    value: (-rate * (all[last] as number)) / ((all[last + 1] as number) + PULL),
  });

  const grow = (): TreeNode[] => {
    const rows = Int32Array.from(examples.keys()).filter(() => random() < shares.examples);
    const chosen = Array.from({ length: features }, (_, at) => at).filter(() => random() < shares.features);
    const all = sumUp(rows);
    const nodes = [nodeOf(all)];
    const open = [leafFrom(0, rows, all, chosen)];
    for (let many = 1; many < leaves; many++) {
      const leaf = open.reduce((most, one) => (one.best.gain > most.best.gain ? one : most));
      if (leaf.best.feature < 0) break;
      open.splice(open.indexOf(leaf), 1);
      const [left, right] = part(leaf.rows, leaf.best);
      const less = sumUp(left.length < right.length ? left : right);
      const more = leaf.sums.map((sum, at) => sum - (less[at] as number));
      const [leftSums, rightSums] = left.length < right.length ? [less, more] : [more, less];
      const node = nodes[leaf.node] as TreeNode;
      node.feature = leaf.best.feature;
      node.above = leaf.best.step - 1;
      node.left = nodes.length;
      open.push(leafFrom(node.left, left, leftSums, chosen), leafFrom(node.left + 1, right, rightSums, chosen));
      nodes.push(nodeOf(leftSums), nodeOf(rightSums));
    }
    return nodes;
  };

  return {
    start,
    trees: Array.from({ length: trees }, () => {
      examples.forEach((example, at) => {
        const probability = 1 / (1 + Math.exp(-(sums[at] as number)));
        gradients[at] = probability - (example.right ? 1 : 0);
        curvatures[at] = probability * (1 - probability);
      });
      const tree = grow();
      for (let at = 0; at < examples.length; at++) {
        const row = at * features;
        let node = tree[0] as TreeNode;
        while (node.feature >= 0)
          node = tree[node.left + ((dense[row + node.feature] as number) > node.above ? 1 : 0)] as TreeNode;
        sums[at] = (sums[at] as number) + node.value;
      }
      return tree;
    }),
  };
};
