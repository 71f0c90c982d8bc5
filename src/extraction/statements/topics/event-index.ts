import type { Span } from '../../../model/span';
import type { Document, Token } from '../../document';
import { EVENT_NOUNS } from '../../lexicons/event-nouns';
import { COMMON } from './topic-words';

/** The events of an article as the words of a statement may point at them. */
export interface EventIndex {
  /** The passages of all events, sorted by start. */
  passages: readonly (Span & { event: number })[];
  /** Events in whose main passage a content noun stands, by its lemma; first reported first. */
  byNoun: ReadonlyMap<string, readonly number[]>;
  /** By event: the lemmas of the words that report it ("talk", "negotiation"). */
  names: readonly ReadonlySet<string>[];
}

const lemmaOf = (token: Token): string => (token.lemma || token.lower).toLowerCase();

const tokensOf = ({ tokens }: Document, { start, end }: Span, from: number): Token[] => {
  const inside: Token[] = [];
  for (let at = from; at < tokens.length && (tokens[at] as Token).start < end; at++)
    if ((tokens[at] as Token).start >= start) inside.push(tokens[at] as Token);
  return inside;
};

const firstToken = ({ tokens }: Document, offset: number): number => {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle] as Token).end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** Collects where the events of an article are told and by which words. */
export const indexEvents = (document: Document): EventIndex => {
  const { events, tokens } = document;
  const passages = events
    .flatMap((event) => [event, ...event.more].map(({ start, end }) => ({ start, end, event: event.index })))
    .sort((a, b) => a.start - b.start);
  const byNoun = new Map<string, number[]>();
  const names = events.map((event) => {
    const trigger = tokens[event.trigger];
    const [title = ''] = event.title.toLowerCase().split(' ');
    const own = new Set([title, title.replace(/s$/, ''), ...(trigger ? [lemmaOf(trigger)] : [])]);
    for (const passage of event.more) {
      const words = tokensOf(document, passage, firstToken(document, passage.start));
      const last = words.at(-1);
      if (words.length <= 3 && last && /^NNS?$/.test(last.tag)) own.add(lemmaOf(last));
    }
    return own;
  });
  for (const event of [...events].sort((a, b) => a.start - b.start))
    for (const token of tokensOf(document, event, firstToken(document, event.start))) {
      if (!/^NNS?$/.test(token.tag) || COMMON.test(lemmaOf(token))) continue;
      const list = byNoun.get(lemmaOf(token)) ?? [];
      if (!list.includes(event.index)) list.push(event.index);
      byNoun.set(lemmaOf(token), list);
    }
  return { passages, byNoun, names };
};

/**
 * The event that a noun points at: one told by that noun, else, for a definite noun, one of the noun's sort or one whose
 * passage has the noun ("the instructors"); of several the last that was told before `offset`, else the first. Null where
 * none fits.
 */
export const eventOfNoun = (
  document: Document,
  index: EventIndex,
  { noun, offset, definite }: { noun: Token; offset: number; definite: boolean },
): number | null => {
  const lemma = lemmaOf(noun);
  const latest = (candidates: readonly number[]): number | null => {
    let best: number | null = null;
    for (const event of candidates) {
      const start = document.events[event]?.start ?? 0;
      if (best === null || (start < offset && start > (document.events[best]?.start ?? 0))) best = event;
    }
    return best;
  };
  const all = document.events.map((event) => event.index);
  const sorts = EVENT_NOUNS.get(lemma) ?? [];
  const told = all.filter((event) => index.names[event]?.has(lemma));
  if (!definite) return sorts.length > 0 ? latest(told) : null;
  const ofSort = all.filter((event) =>
    sorts.some(
      ({ type, kin }) =>
        document.events[event]?.type === type &&
        (type !== 'OTHER' || [...kin].some((word) => index.names[event]?.has(word))),
    ),
  );
  return latest(told) ?? latest(ofSort) ?? latest(index.byNoun.get(lemma) ?? []);
};
