import { entriesOf } from '../lexicons/name-lexicon';
import { meansGovernment } from './capitals';
import { keyOfSegment } from './draft';
import type { Segment } from './segment';

/**
 * "Brussels rejected the plan": not the city and not Belgium, but the Union, or its Commission where the article names that body and
 * not the Union. Elsewhere Brussels stays the city.
 */
export const nameBrussels = (segments: Segment[]): Segment[] => {
  const acting = new Set(segments.filter((segment) => isBrussels(segment) && meansGovernment(segment)));
  if (acting.size === 0) return segments;
  const named = new Set(segments.filter(({ label }) => label === 'ORGANIZATION').map(keyOfSegment));
  const union = ['european union', 'eu', 'bloc', 'europes union'].some((key) => named.has(key));
  const key =
    !union && ['european commission', 'commission', 'ec'].some((body) => named.has(body)) ? COMMISSION : UNION;
  const entries = entriesOf(key)?.filter(({ kind }) => kind === 'ORGANIZATION') ?? [];
  return segments.map((segment) =>
    acting.has(segment)
      ? { ...segment, label: 'ORGANIZATION' as const, known: { from: segment.from, to: segment.to, key, entries } }
      : segment,
  );
};

/** True for the city by which both bodies are called: it tells neither from the other, and is no alias of either. */
export const isSeat = (surface: string): boolean => surface.toLowerCase() === 'brussels';

const [UNION, COMMISSION] = ['european union', 'european commission'];

const isBrussels = (segment: Segment): boolean => segment.label === 'PLACE' && keyOfSegment(segment) === 'brussels';
