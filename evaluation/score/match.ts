import type { Span } from '../../src/model/span';

/** The share that two spans have in common, 0 to 1: of the longer one, or of the shorter one with `of: Math.min`. */
export const overlap = (a: Span, b: Span, { of = Math.max }: { of?: typeof Math.max } = {}): number => {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return Math.max(0, shared) / Math.max(1, of(a.end - a.start, b.end - b.start));
};

/**
 * Pairs what is expected with what was found, one to one, best score first; pairs that score 0 are none. Of equal scores, those that
 * stand later go first. Gives the index of what was found by the index of what was expected.
 */
export const pairUp = <G, O>(gold: readonly G[], found: readonly O[], score: (g: G, o: O) => number) => {
  const candidates = gold
    .flatMap((g, i) => found.map((o, j) => ({ score: score(g, o), i, j })))
    .filter((pair) => pair.score > 0)
    .sort((a, b) => b.score - a.score || b.i - a.i || b.j - a.j);
  const pairs = new Map<number, number>();
  const taken = new Set<number>();
  for (const { i, j } of candidates) {
    if (pairs.has(i) || taken.has(j)) continue;
    pairs.set(i, j);
    taken.add(j);
  }
  return pairs;
};

const words = (text: string): number => text.split(/\s+/).filter(Boolean).length;

/** True where two spans share something and neither begins or ends more than one word away from the other. */
export const nearlySame = (a: Span, b: Span, text: string): boolean =>
  overlap(a, b) > 0 &&
  words(text.slice(Math.min(a.start, b.start), Math.max(a.start, b.start))) <= 1 &&
  words(text.slice(Math.min(a.end, b.end), Math.max(a.end, b.end))) <= 1;
