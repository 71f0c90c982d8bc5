/** Numbers that depend on the seed alone, so that a made graph is the same on every machine. */
export interface Random {
  /** A whole number from 0 to `below` - 1. */
  below(below: number): number;
  /** True with this probability. */
  chance(probability: number): boolean;
  /** From 0 to `below` - 1, small ones far more often: rank r comes about as often as 1 / (r + `flat`). */
  rank(below: number, flat?: number): number;
}

/** Mulberry32, a generator of 32 bits by Tommy Ettinger (public domain). */
export const createRandom = (seed: number): Random => {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    below: (below) => Math.floor(next() * below),
    chance: (probability) => next() < probability,
    // The inverse of the sum of 1 / (r + flat), which is a logarithm.
    rank: (below, flat = 8) => Math.min(below - 1, Math.floor(flat * ((below + flat) / flat) ** next() - flat)),
  };
};
