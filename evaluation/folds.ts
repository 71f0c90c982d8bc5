import { randomStream, shuffled } from '../src/extraction/training/random';

/** Parts, ten where nothing else is said, drawn with a fixed seed: what is kept back in each, and the others. The same list gives the same parts. */
export const foldsOf = <T>(items: readonly T[], parts = 10): { kept: T[]; others: T[] }[] => {
  const order = shuffled(items, randomStream(7));
  return Array.from({ length: parts }, (_, fold) => ({
    kept: order.filter((_item, at) => at % parts === fold),
    others: order.filter((_item, at) => at % parts !== fold),
  }));
};
