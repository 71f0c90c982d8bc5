/** What is scored, in the order of tables. */
export const LAYERS = [
  'entities',
  'mentions',
  'statements',
  'direct',
  'speakers',
  'about',
  'who-what-whom',
  'events',
  'event roles',
  'relations',
  'byline',
] as const;

export type Layer = (typeof LAYERS)[number];

export interface Count {
  /** Right ones. */
  right: number;
  gold: number;
  found: number;
}

export type Tally = Record<Layer, Count>;

/** A miss or an invention: in which article, of what sort, and the words or ids. */
export interface Miss {
  article: string;
  sort: string;
  what: string;
}

export const emptyTally = (): Tally =>
  Object.fromEntries(LAYERS.map((layer) => [layer, { right: 0, gold: 0, found: 0 }])) as Tally;

/** What several tallies count together. */
export const sumOf = (tallies: readonly Tally[]): Tally => {
  const total = emptyTally();
  for (const tally of tallies)
    for (const layer of LAYERS)
      for (const part of ['right', 'gold', 'found'] as const) total[layer][part] += tally[layer][part];
  return total;
};

/** Precision, recall and F1, 0 to 1; 0 where nothing can be divided. */
export const precisionRecall = ({ right, gold, found }: Count): { precision: number; recall: number; f1: number } => {
  const precision = found === 0 ? 0 : right / found;
  const recall = gold === 0 ? 0 : right / gold;
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
};
