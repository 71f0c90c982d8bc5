import { compand, weightOf } from './linear-model';
import type { ModelFile } from './model-file';

/** Features hold in steps from nought to so many; a row has the step of each. */
export const STEPS = 8;

/** A node of a tree: the feature that is looked at, and above which step the way goes right; a leaf has no feature (-1). */
export interface TreeNode {
  feature: number;
  above: number;
  /** Where in the tree the left child stands; the right one stands behind it. */
  left: number;
  /** What is added for an example that comes by here and would stop. */
  value: number;
}

/** Decision trees over a row of steps; what their leaves say is added up. */
export interface Trees {
  /** What the sum begins with. */
  start: number;
  trees: readonly (readonly TreeNode[])[];
}

/** `Trees` as they are walked. */
export interface TreeModel {
  start: number;
  roots: Int32Array;
  /** The nodes of all trees in one row, each in one number: the place of its left child, its step and its feature; 0 for a leaf. */
  nodes: Int32Array;
  values: Float32Array;
}

/** How many trees are asked before a sum below `HOPELESS` is left as it is: the others would not lift it to where it counts. */
const ASKED = 30;
const HOPELESS = -4.6;

/** The node behind one that is no leaf. */
const nextOf = (node: number, row: Uint8Array): number =>
  (node >>> 12) + ((row[node & 255] as number) > ((node >>> 8) & 15) ? 1 : 0);

/** The sum of all trees for a row of steps; of a very low one, of the first trees alone. */
export const sumOfTrees = ({ start, roots, nodes, values }: TreeModel, row: Uint8Array): number => {
  let sum = start;
  for (let tree = 0; tree < roots.length; tree++) {
    if (tree === ASKED && sum < HOPELESS) break;
    let at = roots[tree] as number;
    for (let node = nodes[at] as number; node !== 0; node = nodes[at] as number) at = nextOf(node, row);
    sum += values[at] as number;
  }
  return sum;
};

/** What each feature adds to the sum for a row: on each way through a tree, how far the step behind it moves the sum (Saabas 2014). */
export const partsOfTrees = ({ roots, nodes, values }: TreeModel, row: Uint8Array): Float64Array => {
  const parts = new Float64Array(row.length);
  for (const root of roots) {
    let at = root;
    for (let node = nodes[at] as number; node !== 0; node = nodes[at] as number) {
      const next = nextOf(node, row);
      parts[node & 255] = (parts[node & 255] as number) + (values[next] as number) - (values[at] as number);
      at = next;
    }
  }
  return parts;
};

/** Packs trees for a model file, four bytes a node, for at most 255 features and 127 leaves a tree; what `treesFromFile` reads. */
export const treesToFile = ({ start, trees }: Trees): ModelFile => {
  const nodes = trees.flat();
  const bytes = (of: (node: TreeNode) => number): Int8Array => Int8Array.from(nodes, of);
  const scale = nodes.reduce((most, { value }) => Math.max(most, Math.abs(value)), 0);
  return {
    facts: { start, scale, sizes: trees.map(({ length }) => length) },
    sections: {
      features: bytes(({ feature }) => feature),
      above: bytes(({ above }) => above),
      left: bytes(({ left }) => left),
      values: compand(Float64Array.from(nodes, ({ value }) => value)),
    },
  };
};

/** Reads what `treesToFile` packed. */
export const treesFromFile = ({ facts, sections }: ModelFile): TreeModel => {
  const { features, above, left, values } = sections as Record<'features' | 'above' | 'left' | 'values', Int8Array>;
  const unit = (facts.scale as number) / weightOf(127);
  const roots: number[] = [];
  const nodes = new Int32Array(features.length);
  let root = 0;
  for (const size of facts.sizes as number[]) {
    roots.push(root);
    for (let at = root; at < root + size; at++)
      if (features[at] !== -1)
        nodes[at] =
          ((root + ((left[at] as number) & 255)) << 12) |
          ((above[at] as number) << 8) |
          ((features[at] as number) & 255);
    root += size;
  }
  return {
    start: facts.start as number,
    roots: Int32Array.from(roots),
    nodes,
    values: Float32Array.from(values, (byte) => weightOf(byte) * unit),
  };
};
