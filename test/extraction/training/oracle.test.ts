import {
  ACTIONS,
  attach,
  headOf,
  isDone,
  isLegal,
  LEFT,
  type ParserState,
  RIGHT,
  SHIFT,
  shift,
  startState,
} from '../../../src/extraction/parsing/parser-state';
import { actionCost } from '../../../src/extraction/training/oracle';

const start = (size: number): ParserState =>
  startState({
    words: new Int32Array(size),
    tags: new Int32Array(size),
    classes: new Int32Array(size),
    isVerb: () => false,
    isMark: () => false,
  });

const step = (state: ParserState, action: number): void => {
  if (action === SHIFT) shift(state);
  else attach(state, headOf(state, action), 0);
};

/** Follows the first action without cost to the end. */
const follow = (gold: number[]): { heads: number[]; cost: number } => {
  const state = start(gold.length);
  const goldHeads = Int32Array.from(gold);
  let cost = 0;
  while (!isDone(state)) {
    const legal = Array.from({ length: ACTIONS }, (_, action) => action).filter((action) => isLegal(state, action));
    const costs = legal.map((action) => actionCost(state, action, goldHeads));
    const least = Math.min(...costs);
    cost += least;
    step(state, legal[costs.indexOf(least)] as number);
  }
  return { heads: [...state.heads.slice(0, gold.length)], cost };
};

// Heads by index; the root is the number of words.
test.each([[[1, 2, 3]], [[3, 0, 1]], [[1, 4, 1, 2]], [[1, 6, 3, 1, 5, 3]], [[1, 5, 1, 4, 2]]])(
  'the oracle leads to the projective tree %j',
  (gold) => {
    expect(follow(gold)).toEqual({ heads: gold, cost: 0 });
  },
);

test('a tree with crossing arcs has a cost, and every word still gets a head', () => {
  const { heads, cost } = follow([2, 3, 4, 2]);
  expect(cost).toBeGreaterThan(0);
  expect(heads.every((head) => head <= 4)).toBe(true);
  expect(heads.filter((head) => head === 4)).toHaveLength(1);
});

test('costs count the arcs that can no longer be reached', () => {
  const state = start(3);
  const gold = Int32Array.from([1, 3, 1]);
  step(state, SHIFT);
  expect([SHIFT, LEFT].map((action) => actionCost(state, action, gold))).toEqual([1, 0]);
  step(state, SHIFT);
  expect([SHIFT, LEFT, RIGHT].map((action) => actionCost(state, action, gold))).toEqual([0, 2, 2]);
});

test('only one word can hang on the root', () => {
  const state = start(2);
  step(state, SHIFT);
  step(state, SHIFT);
  expect([SHIFT, LEFT, RIGHT].map((action) => isLegal(state, action))).toEqual([false, false, true]);
});
