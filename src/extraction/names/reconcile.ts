import { keyOfSegment } from './draft';
import type { Label } from './label';
import type { Segment } from './segment';

const KINDS: ReadonlySet<Label> = new Set(['PERSON', 'ORGANIZATION', 'PLACE']);

/**
 * Gives a name that no lexicon knows one label in the whole article: the one that its mentions speak for most. A city and
 * its team, or a state and its people, may stay apart, since the lexicons know those.
 */
export const reconcile = (segments: Segment[]): Segment[] => {
  const votes = new Map<string, Map<Label, number>>();
  for (const segment of segments) {
    if (!KINDS.has(segment.label) || segment.known !== undefined) continue;
    const key = keyOfSegment(segment);
    const own = votes.get(key) ?? new Map<Label, number>();
    votes.set(key, own.set(segment.label, (own.get(segment.label) ?? 0) + Math.max(0.1, segment.score)));
  }
  return segments.map((segment) => {
    const own = KINDS.has(segment.label) && segment.known === undefined ? votes.get(keyOfSegment(segment)) : undefined;
    if (own === undefined || own.size < 2) return segment;
    const [label] = [...own].reduce((best, next) => (next[1] > best[1] ? next : best));
    return { ...segment, label };
  });
};
