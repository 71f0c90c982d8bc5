/** One line of the table: a figure, with what others reach and what we want. */
export interface Row {
  measure: string;
  /** Per cent, unless `unit` says otherwise; null where it was not measured. */
  value: number | null;
  unit?: string;
  /** The best that others reach, and who. */
  floor?: string;
  ask?: number;
  moonshot?: number;
}

/** Goals for a gold layer, in per cent: what we ask of ourselves and what would be outstanding. */
export const LAYER_GOALS: Readonly<Record<string, readonly [ask: number, moonshot: number]>> = {
  entities: [90, 95],
  mentions: [88, 93],
  statements: [85, 92],
  speakers: [80, 88],
  'who-what-whom': [65, 80],
  events: [60, 75],
  'event roles': [50, 65],
  relations: [70, 85],
};

export const toPercent = (share: number): number => Math.round(share * 1000) / 10;
