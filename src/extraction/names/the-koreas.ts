import { COUNTRIES } from '../lexicons/countries';
import type { Known } from './known';
import type { Segment } from './segment';

const index = (iso2: string): number => COUNTRIES.findIndex((country) => country.iso2 === iso2);
const HALVES: ReadonlyMap<string, number> = new Map([
  ['north', index('KP')],
  ['south', index('KR')],
]);

/** "The North has fired three": Korea's half, where the article names that half in full. Elsewhere "the North" stays what it was. */
export const nameKoreas = (segments: Segment[]): Segment[] => {
  const named = new Set<number>();
  for (const { known } of segments) {
    for (const { kind, index: at, form } of known?.entries ?? [])
      if (kind === 'COUNTRY' && form !== 'CAPITAL') named.add(at);
  }
  return segments.map((segment) => {
    const { run, from, to } = segment;
    const word = run.words[from];
    const country = HALVES.get(word?.lower ?? '');
    if (country === undefined || to - from !== 1 || !named.has(country) || word?.capital !== true) return segment;
    const [before, behind] = [run.words[from - 1], run.words[to]];
    if (before?.lower !== 'the' || behind?.capital === true || /^(?:[-‑–]|of|and)$/.test(behind?.lower ?? ''))
      return segment;
    const known: Known = { from, to, key: word.key, entries: [{ kind: 'COUNTRY', index: country, form: 'ALIAS' }] };
    return { ...segment, label: 'PLACE' as const, score: 6, known };
  });
};
