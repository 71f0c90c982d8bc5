import { LEFT, type ParserState, RIGHT, SHIFT, stackWord } from '../parsing/parser-state';

/**
 * Number of gold arcs that `action` puts out of reach, whatever follows: the dynamic oracle of the arc-hybrid system
 * (Goldberg and Nivre 2013, "Training Deterministic Parsers with Non-Deterministic Oracles"). `gold` has the head of
 * each word, the root being `state.size`.
 */
export const actionCost = (state: ParserState, action: number, gold: Int32Array): number => {
  if (action === SHIFT) return shiftCost(state, gold);
  const top = stackWord(state, 0);
  const head = gold[top] as number;
  let cost = 0;
  // Children that still wait in the buffer lose their head.
  for (let word = state.front; word < state.size; word += 1) if (gold[word] === top) cost += 1;
  if (action === LEFT && head !== state.front && (head > state.front || head === stackWord(state, 1))) cost += 1;
  if (action === RIGHT && head >= state.front) cost += 1;
  return cost;
};

const shiftCost = (state: ParserState, gold: Int32Array): number => {
  let cost = 0;
  for (let below = 0; below < state.depth; below += 1) {
    const word = stackWord(state, below);
    if (gold[word] === state.front) cost += 1;
    if (below > 0 && gold[state.front] === word) cost += 1;
  }
  return cost;
};
