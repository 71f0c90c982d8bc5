import { partsOfTrees, sumOfTrees, treesFromFile, treesToFile } from '../../../src/extraction/tagging/tree-model';
import { fitBoostedTrees, type SteppedExample } from '../../../src/extraction/training/boosted-trees';

const SIZE = { trees: 150, leaves: 4, rate: 0.1, shares: { examples: 0.7, features: 1 }, seed: 1 };

const example = (row: number[], right: boolean): SteppedExample => {
  const features = row.flatMap((value, at) => (value > 0 ? [at] : []));
  return {
    features: Int32Array.from(features),
    steps: Uint8Array.from(features, (at) => row[at] as number),
    right,
  };
};

/** The answer is yes nine times in ten where the first feature holds without the second, and one time in ten elsewhere; two more say nothing. */
const ROWS = [
  [0, 0],
  [0, 1],
  [1, 0],
  [1, 1],
];
const EXAMPLES = ROWS.flatMap(([a, b]) =>
  Array.from({ length: 400 }, (_, n) =>
    example([a as number, b as number, n % 7 < 3 ? 1 : 0, n % 3 === 0 ? 1 : 0], (a === 1 && b === 0) === n % 10 > 0),
  ),
);

const chances = (size = SIZE): number[] => {
  const model = treesFromFile(treesToFile(fitBoostedTrees(EXAMPLES, 4, size)));
  return ROWS.map((row) => 1 / (1 + Math.exp(-sumOfTrees(model, Uint8Array.from([...row, 0, 0])))));
};

test('trees learn what two facts say together, as often as the answer was yes', () => {
  expect(chances().map((chance) => chance.toFixed(1))).toEqual(['0.1', '0.1', '0.9', '0.1']);
});

test('how far a feature holds counts', () => {
  const levels = [2, 4, 6, 8];
  const graded = levels.flatMap((level) => Array.from({ length: 100 }, () => example([level], level > 4)));
  const model = treesFromFile(treesToFile(fitBoostedTrees(graded, 1, SIZE)));
  expect([0, ...levels].map((level) => sumOfTrees(model, Uint8Array.from([level])) > 0)).toEqual([
    false,
    false,
    false,
    true,
    true,
  ]);
});

test('the parts of a sum are of the features that made it', () => {
  const model = treesFromFile(treesToFile(fitBoostedTrees(EXAMPLES, 4, SIZE)));
  const [a = 0, b = 0, ...others] = partsOfTrees(model, Uint8Array.from([1, 0, 1, 1]));
  expect(a + b).toBeGreaterThan(1.5);
  for (const other of others) expect(Math.abs(other)).toBeLessThan(0.3);
});

test('the same examples and seed give the same trees', () => {
  const learn = (seed: number) => fitBoostedTrees(EXAMPLES, 4, { ...SIZE, trees: 5, seed });
  expect(learn(1)).toEqual(learn(1));
  expect(learn(1)).not.toEqual(learn(2));
});
