import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Span } from '../src/model/span';
import { extractWith } from './extract-with';
import { overlap } from './score/match';
import type { Miss } from './score/tally';
import { markdownTable } from './table';

const MOST = 20;

const mostCommon = (keys: readonly string[]): [string, number][] => {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).slice(0, MOST);
};

/** Sorts whose words begin with a type or a role that is worth telling apart. */
const TYPED = /^(?:event|relation)/;

const groupOf = ({ sort, what }: Miss): string => {
  if (TYPED.test(sort)) return `${sort}: ${what.split(' ')[0]}`;
  if (sort.startsWith('topic')) return `${sort}: ${what.startsWith('event:') ? 'an event' : `a ${what.split(':')[0]}`}`;
  if (sort === 'entity invented' || sort === 'entity missed') return `${sort}: ${what.split(/[ :]/)[0]?.toLowerCase()}`;
  if (sort === 'speaker wrong')
    return `${sort}: ${what.startsWith('null') ? 'nobody named' : what.includes('not null') ? 'none found' : 'another'}`;
  return sort;
};

/** What goes wrong most in our own gold, by sort. */
export const commonMisses = (misses: readonly Miss[]): string =>
  markdownTable(
    ['what goes wrong', 'times'],
    mostCommon(misses.map(groupOf)).map(([group, times]) => [group, String(times)]),
  );

interface Attribution extends Span {
  cue?: string;
  spans?: [number, number][];
}

/** The cues whose attributions are missed most in PolNeAR; empty where the data is not there. */
export const missedCues = (folder: string): string => {
  const file = path.join(folder, 'quotes_polnear.dev.jsonl');
  if (!existsSync(file)) return '';
  const records = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  const missed = records.flatMap((line) => {
    const record = JSON.parse(line) as { id: string; text: string; quotes: Attribution[] };
    const { statements } = extractWith(record, {});
    const isFound = ({ start, end, spans = [[start, end]] }: Attribution): boolean =>
      spans.some(([from, to]) => statements.some((one) => overlap({ start: from, end: to }, one) >= 0.5));
    return record.quotes.filter((quote) => !isFound(quote)).map(({ cue }) => cue?.toLowerCase() || '(no cue)');
  });
  const all = `${missed.length} attributions are not found. The cues of most of them:`;
  return `${all}\n\n${mostCommon(missed)
    .map(([cue, times]) => `${cue} ${times}`)
    .join(', ')}.`;
};
