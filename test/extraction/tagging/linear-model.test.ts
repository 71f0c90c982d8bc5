import { best, compand, linearModel, score, weightOf } from '../../../src/extraction/tagging/linear-model';

test('companded weights keep their order and their signs, small ones too', () => {
  const weights = Float64Array.from([0, 1, -1, 4, -9, 16, 100, -100]);
  const restored = Array.from(compand(weights), weightOf);
  expect(Array.from(restored, Math.sign)).toEqual(Array.from(weights, Math.sign));
  expect([...restored]).toEqual([0, 335, -335, 1240, -2865, 5160, 32_000, -32_000]);
});

test('a second round trip changes nothing', () => {
  const bytes = Int8Array.from({ length: 255 }, (_, at) => at - 127);
  expect([...compand(Float64Array.from(bytes, weightOf))]).toEqual([...bytes]);
});

test('weights that are all zero stay so', () => {
  expect([...compand(new Float64Array(3))]).toEqual([0, 0, 0]);
});

test('scores are sums over rows, added to what is there; the first of equals is best', () => {
  const model = linearModel(Int8Array.from([1, 2, 3, 10, 20, 30, 0, 0, 0, -1, 20, 0]), { rows: 4, classes: 3 });
  const scores = Int32Array.from([5, 0, 0]);
  score(model, Int32Array.from([0, 1, 3, 99]), { count: 3, scores });
  const sum = (...bytes: number[]) => bytes.map(weightOf).reduce((a, b) => a + b);
  expect([...scores]).toEqual([5 + sum(1, 10, -1), sum(2, 20, 20), sum(3, 30)]);
  expect(best(Int32Array.from([10, 34, 34]), 3)).toBe(1);
});
