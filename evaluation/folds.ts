import { randomStream, shuffled } from '../src/extraction/training/random';

const FOLDS = 10;

/** Ten parts, drawn with a fixed seed: what is kept back in each, and the others. The same list gives the same parts. */
export const foldsOf = <T>(items: readonly T[]): { kept: T[]; others: T[] }[] => {
  const order = shuffled(items, randomStream(7));
  return Array.from({ length: FOLDS }, (_, fold) => ({
    kept: order.filter((_item, at) => at % FOLDS === fold),
    others: order.filter((_item, at) => at % FOLDS !== fold),
  }));
};
