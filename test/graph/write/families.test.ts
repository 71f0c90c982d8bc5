import { findFamilies } from '../../../src/graph/write/families';
import { printOf } from '../../../src/model/near-copies';

/** A window on one endless story: neighbours are near-copies, distant windows are not. */
const window = (from: number): string =>
  Array.from({ length: 40 }, (_, at) => `item ${from + at} of the long list is number ${(from + at) * 17}`).join('. ');
const texts = [0, 4, 8, 12, 100, 104, 200, 0].map((from, at) => ({ id: `a${at}`, print: printOf(window(from)) }));

test('near-copies of near-copies are one family, named for its least id, in any order', () => {
  const expected = { a0: 'a0', a1: 'a0', a2: 'a0', a3: 'a0', a4: 'a4', a5: 'a4', a6: 'a6', a7: 'a0' };
  for (let turn = 0; turn < texts.length; turn += 1) {
    const order = [...texts.slice(turn), ...texts.slice(0, turn)];
    expect(Object.fromEntries([...findFamilies(order)].sort())).toEqual(expected);
    expect(Object.fromEntries([...findFamilies(order.reverse())].sort())).toEqual(expected);
  }
});

test('ten thousand copies of one text are compared with one of them', () => {
  const { print } = texts[0] as (typeof texts)[number];
  const copies = Array.from({ length: 10_000 }, (_, at) => ({ id: String(at).padStart(5, '0'), print }));
  expect(new Set(findFamilies(copies).values())).toEqual(new Set(['00000']));
});
