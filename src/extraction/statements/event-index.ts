import type { Span } from '../../model/span';
import type { Document, Token } from '../document';
import { EVENT_NOUNS } from '../lexicons/event-nouns';

/** The events of an article as the words of a statement may point at them. */
export interface EventIndex {
  /** The passages of all events, sorted by start. */
  passages: readonly (Span & { event: number })[];
  /** Events in whose main passage a content noun stands, by its lemma; first reported first. */
  byNoun: ReadonlyMap<string, readonly number[]>;
  /** Lemma of the word that reports each event. */
  triggers: readonly string[];
}

const lemmaOf = (token: Token): string => (token.lemma || token.lower).toLowerCase();

/** Collects where the events of an article are told and by which words. */
export const indexEvents = ({ events, tokens }: Document): EventIndex => {
  const passages = events
    .flatMap((event) => [event, ...event.more].map(({ start, end }) => ({ start, end, event: event.index })))
    .sort((a, b) => a.start - b.start);
  const byNoun = new Map<string, number[]>();
  let from = 0;
  for (const event of [...events].sort((a, b) => a.start - b.start)) {
    while (from < tokens.length && (tokens[from] as Token).end <= event.start) from++;
    for (let at = from; at < tokens.length && (tokens[at] as Token).start < event.end; at++) {
      const token = tokens[at] as Token;
      if (!/^NNS?$/.test(token.tag)) continue;
      const list = byNoun.get(lemmaOf(token)) ?? [];
      if (!list.includes(event.index)) list.push(event.index);
      byNoun.set(lemmaOf(token), list);
    }
  }
  const triggers = events.map(({ trigger }) => {
    const token = tokens[trigger];
    return token ? lemmaOf(token) : '';
  });
  return { passages, byNoun, triggers };
};

/**
 * The event that a definite noun points at: one told by that noun, else one of the noun's sort, else one whose passage has
 * the noun ("the instructors"); of several the last that was told before `offset`, else the first. Null where none fits.
 */
export const eventOfNoun = (
  document: Document,
  index: EventIndex,
  { noun, offset }: { noun: Token; offset: number },
): number | null => {
  const lemma = lemmaOf(noun);
  const sorts = EVENT_NOUNS.get(lemma) ?? [];
  const latest = (candidates: readonly number[]): number | null => {
    let best: number | null = null;
    for (const event of candidates) {
      const start = document.events[event]?.start ?? 0;
      if (best === null || (start < offset && start > (document.events[best]?.start ?? 0))) best = event;
    }
    return best;
  };
  const all = document.events.map((event) => event.index);
  const told = all.filter((event) => index.triggers[event] === lemma);
  const ofSort = all.filter((event) =>
    sorts.some(
      ({ type, kin }) =>
        document.events[event]?.type === type && (type !== 'OTHER' || kin.has(index.triggers[event] ?? '')),
    ),
  );
  return latest(told) ?? latest(ofSort) ?? latest(index.byNoun.get(lemma) ?? []);
};
