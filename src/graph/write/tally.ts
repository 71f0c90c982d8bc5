/**
 * How many articles say each thing of a shared node ("name:John Kerry" by 12, "alias:Kerry" by 9). A node's
 * properties are computed from its tally alone, so they depend on the set of articles, never on their order,
 * and an article is taken away by counting down.
 */
export type Tally = Map<string, number>;

/** A tally as two parallel lists, sorted by what is said: the properties `tallyOf` and `tally`. */
export interface StoredTally {
  tallyOf: string[];
  tally: number[];
}

export const readTally = ({ tallyOf, tally }: StoredTally): Tally =>
  new Map(tallyOf.map((said, index) => [said, tally[index] ?? 0]));

export const storeTally = (tally: Tally): StoredTally => {
  const sorted = [...tally].sort(([a], [b]) => (a < b ? -1 : 1));
  return { tallyOf: sorted.map(([said]) => said), tally: sorted.map(([, count]) => count) };
};

/** Counts `said` up (or down, with -1); what nobody says any more is gone. */
export const count = (tally: Tally, said: readonly string[], by: 1 | -1): void => {
  for (const key of new Set(said)) {
    const sum = (tally.get(key) ?? 0) + by;
    if (sum > 0) tally.set(key, sum);
    else tally.delete(key);
  }
};

/** The values said under `topic`, the most frequent first; ties: the longer, then the first in code unit order. */
export const ranked = (tally: Tally, topic: string): string[] =>
  [...tally]
    .filter(([said]) => said.startsWith(`${topic}:`))
    .map(([said, sum]) => ({ value: said.slice(topic.length + 1), sum }))
    .sort((a, b) => b.sum - a.sum || b.value.length - a.value.length || (a.value < b.value ? -1 : 1))
    .map(({ value }) => value);
