import { best, compand, expand, score } from '../../../src/extraction/tagging/linear-model';

test('companded weights keep their order and their signs, small ones too', () => {
  const weights = Float64Array.from([0, 1, -1, 4, -9, 16, 100, -100]);
  const restored = expand(compand(weights));
  expect(Array.from(restored, Math.sign)).toEqual(Array.from(weights, Math.sign));
  expect([...restored]).toEqual([0, 335, -335, 1240, -2865, 5160, 32_000, -32_000]);
});

test('a second round trip changes nothing', () => {
  const bytes = Int8Array.from({ length: 255 }, (_, at) => at - 127);
  expect([...compand(Float64Array.from(expand(bytes)))]).toEqual([...bytes]);
});

test('weights that are all zero stay so', () => {
  expect([...expand(compand(new Float64Array(3)))]).toEqual([0, 0, 0]);
});

test('scores are sums over rows; the first of equals is best', () => {
  const model = { rows: 4, classes: 3, weights: Int16Array.from([1, 2, 3, 10, 20, 30, 0, 0, 0, -1, 12, 1]) };
  const scores = new Int32Array(3);
  score(model, Int32Array.from([0, 1, 3, 99]), { count: 3, scores });
  expect([...scores]).toEqual([10, 34, 34]);
  expect(best(scores, 3)).toBe(1);
});
