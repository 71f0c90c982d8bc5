import { foldName } from '../model/identity';
import { type Candidate, judge } from './judge';

/** Two entities that may be one, and why. */
export interface Duplicate {
  /** The one to keep: the one that more articles name. */
  keep: string;
  merge: string;
  judgement: 'SAME' | 'UNSURE';
  reasons: string[];
}

export interface Counted extends Candidate {
  /** How many articles name it. */
  articles: number;
}

/** More entities than this under one key ("Smith") tell nothing about any two of them. */
const LARGEST_BLOCK = 25;

/**
 * The pairs among entities that may be one, the surest first: SAME before UNSURE, then those with most reasons
 * and no name missing, then those in most articles. Only entities with a key in common are compared (a name, a
 * surname, or nearly one: blocking after Papadakis et al. 2020), so the time grows with their number, not its square.
 *
 * @param apart whether somebody has said that two are never the same
 */
export const findDuplicates = (
  entities: readonly Counted[],
  apart: (one: string, other: string) => boolean,
): Duplicate[] => {
  const blocks = new Map<string, Counted[]>();
  for (const entity of entities) {
    for (const key of new Set(keysOf(entity))) {
      const block = blocks.get(key);
      if (block) block.push(entity);
      else blocks.set(key, [entity]);
    }
  }
  const found = new Map<string, Ranked>();
  for (const block of blocks.values()) {
    if (block.length > LARGEST_BLOCK) continue;
    block.forEach((one, at) => {
      for (const other of block.slice(at + 1)) {
        const pair = [one.id, other.id].sort().join('\n');
        if (found.has(pair) || apart(one.id, other.id)) continue;
        found.set(pair, compare(one, other));
      }
    });
  }
  return [...found.values()]
    .flatMap((ranked) => (ranked.duplicate === null ? [] : [{ ...ranked, duplicate: ranked.duplicate }]))
    .sort((a, b) => b.rank - a.rank || b.articles - a.articles || compareText(a.duplicate, b.duplicate))
    .map(({ duplicate }) => duplicate);
};

interface Ranked {
  duplicate: Duplicate | null;
  rank: number;
  articles: number;
}

const compare = (one: Counted, other: Counted): Ranked => {
  const { judgement, reasons } = judge(one, other);
  const articles = Math.min(one.articles, other.articles);
  if (judgement === 'DIFFERENT') return { duplicate: null, rank: 0, articles };
  const [keep, merge] = [one, other].sort((a, b) => b.articles - a.articles || (a.id < b.id ? -1 : 1)) as [
    Counted,
    Counted,
  ];
  const rank = (judgement === 'SAME' ? 100 : 0) + reasons.length - (reasons.includes('given:missing') ? 10 : 0);
  return { duplicate: { keep: keep.id, merge: merge.id, judgement, reasons }, rank, articles };
};

const compareText = (a: Duplicate, b: Duplicate): number => (`${a.keep} ${a.merge}` < `${b.keep} ${b.merge}` ? -1 : 1);

/** Where two entities must meet to be compared. */
const keysOf = ({ kind, name, aliases }: Counted): string[] => {
  const words = wordsOf(name);
  if (kind === 'PERSON') return [`name ${words.join(' ')}`, ...surnameKeys(words.at(-1) ?? '')];
  const names = [name, ...aliases].map((one) => wordsOf(one).join(' ')).filter((one) => one !== '');
  if (kind !== 'ORGANIZATION') return names.map((one) => `name ${one}`);
  const initials = words.map((word) => word[0]).join('');
  return [...names.map((one) => `name ${one}`), `name ${initials}`, ...words.map((word) => `word ${word}`)];
};

/** A surname and what it is without one of its letters: two that are one letter apart have one of these in common. */
const surnameKeys = (surname: string): string[] =>
  surname.length < 5
    ? [`surname ${surname}`]
    : [surname, ...[...surname].map((_, at) => surname.slice(0, at) + surname.slice(at + 1))].map(
        (key) => `surname ${key}`,
      );

const wordsOf = (name: string): string[] =>
  foldName(name)
    .replace(/[.']/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
