import { STEPS } from '../../tagging/tree-model';

const CHARACTERS = [2, 10, 25, 45, 70, 100, 140, 200];
const APART = [-100, -50, -20, -1, 1, 20, 50, 100];
const CHANCES = [0.05, 0.15, 0.25, 0.36, 0.5, 0.65, 0.8, 0.93];
const SHARES = [0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.96];
const COUNTS = [1, 2, 3, 4, 5, 6, 8, 10];

/** What is looked at when triggers of an article are compared, each in steps: how many of its bounds a value reaches. */
const BOUNDS = {
  // Of the trigger itself: log-odds that it tells an event, how sure its type is, its passage (lengths in characters)
  'told-less': [-4, -3.5, -3, -2.5, -2, -1.6, -1.2, -0.9],
  'told-more': [-0.6, -0.3, 0, 0.3, 0.7, 1.2, 1.8, 2.6],
  share: SHARES,
  length: [10, 25, 45, 60, 80, 110, 150, 210],
  'trigger-at': CHARACTERS,
  'words-before': CHARACTERS,
  'words-behind': CHARACTERS,
  'sentence-length': [80, 120, 160, 200, 240, 280, 330, 400],
  sentence: [1, 2, 3, 5, 8, 11, 14, 18],
  foremost: [1, 2, 3, 4, 6, 8, 12, 999],
  noun: [1],
  definite: [1],
  founds: [1],
  fits: [1],
  other: [1],
  // Of the likeliest among likelier ones that share its passage
  'shared-told': CHANCES,
  'shared-part': [0.1, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.95],
  'shared-share': SHARES,
  'shared-type': [1],
  'shared-other': [1],
  'shared-noun': [1],
  'shared-inside': [1],
  'shared-around': [1],
  'shared-first': [1],
  'shared-start': APART,
  'shared-trigger': APART,
  'shared-many': COUNTS,
  'shared-sum': [0.2, 0.4, 0.6, 0.8, 1, 1.3, 1.7, 2.2],
  // Of less likely ones that share its passage
  'less-told': CHANCES,
  'less-share': SHARES,
  'less-other': [1],
  'less-many': COUNTS,
  // Of likelier ones in its sentence that do not
  'beside-told': CHANCES,
  'beside-many': COUNTS,
  // Of likelier ones of its type, and of its word, in other sentences
  'type-told': CHANCES,
  'type-many': COUNTS,
  'type-before': CHANCES,
  'word-told': CHANCES,
  'word-many': COUNTS,
  // Of the article
  'type-sum': [0.2, 0.5, 0.8, 1.2, 1.7, 2.3, 3, 4],
  rank: [1, 2, 3, 4, 5, 6, 8, 11],
  'likelier-many': COUNTS,
  sum: [3, 4, 5, 6, 7, 8, 10, 13],
  many: [4, 6, 8, 10, 12, 15, 19, 25],
  sentences: [12, 15, 17, 19, 21, 23, 26, 30],
} as const satisfies Record<string, readonly number[]>;

/** One of the things that are looked at. */
export type Compared = keyof typeof BOUNDS;

/** The names of what is looked at, in the order of a row. */
export const COMPARED = Object.keys(BOUNDS) as readonly Compared[];

const PLACES = new Map(COMPARED.map((feature, at) => [feature, at]));

/** What holds for one trigger beside the others of its article. */
export class ComparisonRow {
  /** The step of each feature, in the order of `COMPARED`; 0 for what was not noted. */
  readonly steps = new Uint8Array(COMPARED.length);

  /** Notes a value by how many of the feature's bounds it reaches. */
  note(feature: Compared, value: number | boolean): void {
    const bounds: readonly number[] = BOUNDS[feature];
    let step = 0;
    while (step < STEPS && Number(value) >= (bounds[step] ?? Number.POSITIVE_INFINITY)) step++;
    this.steps[PLACES.get(feature) as number] = step;
  }
}
