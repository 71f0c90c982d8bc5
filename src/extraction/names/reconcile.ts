import type { Document } from '../document';
import { SAYING } from '../lexicons/name-words';
import { piecesOf } from '../lexicons/pieces';
import { keyOfSegment } from './draft';
import type { Label } from './label';
import type { Segment } from './segment';

const KINDS: ReadonlySet<Label> = new Set(['PERSON', 'ORGANIZATION', 'PLACE']);

/**
 * Gives a name that no lexicon knows one label in the whole article: the one that its mentions speak for most. A city and
 * its team, or a state and its people, may stay apart, since the lexicons know those.
 */
export const reconcile = (segments: Segment[], { credits, text }: Pick<Document, 'credits' | 'text'>): Segment[] => {
  const votes = new Map<string, Map<Label, number>>();
  for (const segment of segments) {
    if (!KINDS.has(segment.label) || segment.known !== undefined) continue;
    const key = keyOfSegment(segment);
    const own = votes.get(key) ?? new Map<Label, number>();
    votes.set(key, own.set(segment.label, (own.get(segment.label) ?? 0) + Math.max(0.1, segment.score)));
  }
  const surnames = surnamesOf(segments);
  // "Roe reported from Brussels" below "By JANE ROE"
  for (const { start, end } of credits) surnames.add(piecesOf(text.slice(start, end)).at(-1) ?? '');
  return segments.map((segment) => {
    if (isSurnameAlone(segment, surnames)) return { ...segment, label: 'PERSON' as const };
    if (segment.label === 'PERSON' && surnames.has(keyOfSegment(segment))) return segment;
    const own = KINDS.has(segment.label) && segment.known === undefined ? votes.get(keyOfSegment(segment)) : undefined;
    if (own === undefined || own.size < 2) return segment;
    const [label] = [...own].reduce((best, next) => (next[1] > best[1] ? next : best));
    return { ...segment, label };
  });
};

/** Surnames of the people whom the article names in full. */
const surnamesOf = (segments: readonly Segment[]): Set<string> => {
  const surnames = new Set<string>();
  for (const segment of segments) {
    const pieces = segment.label === 'PERSON' ? keyOfSegment(segment).split(' ') : [];
    if (pieces.length > 1) surnames.add(pieces[pieces.length - 1] as string);
  }
  return surnames;
};

/** "Jane Kano" and then "Kano said": a small town or a firm of that name is not meant, unless something is there. */
const isSurnameAlone = (segment: Segment, surnames: ReadonlySet<string>): boolean => {
  const { label, known, run, from } = segment;
  if (label !== 'ORGANIZATION' && label !== 'PLACE' && label !== 'OTHER') return false;
  if (run.shouting || !surnames.has(keyOfSegment(segment))) return false;
  const next = run.words[segment.to];
  if (known?.entries.some(({ kind }) => kind === 'COUNTRY')) return false;
  // "Temu said" behind "Bryan Temu", whatever else bears the name
  const [second, before] = [run.words[segment.to + 1], run.words[from - 1]];
  const speaks =
    (next !== undefined && !next.capital && SAYING.has(next.lower)) ||
    (before !== undefined && /^(?:said|says|added|asked|wrote|warned)$/.test(before.lower)) ||
    (next?.text === ',' && /^(?:an?|who|whose|himself|herself)$/.test(second?.lower ?? ''));
  if (known?.entries.some(({ kind }) => kind !== 'CITY' && kind !== 'REGION' && kind !== 'PERSON') && !speaks)
    return false;
  return !/^(?:in|at|near|from|to|the|outside)$/.test(run.words[from - 1]?.lower ?? '');
};
