import type { Span } from '../../../model/span';
import type { Document, DraftEvent, Token } from '../../document';
import { EVENT_NOUNS } from '../../lexicons/event-nouns';
import { firstBehind, lastBefore } from '../spans';
import { COMMON } from './topic-words';

/** An event with where it is first told. */
interface Told {
  event: number;
  start: number;
}

/** The events of an article as the words of a statement may point at them; lists are sorted by start. */
export interface EventIndex {
  /** The passages of all events. */
  passages: readonly (Span & { event: number })[];
  /** By lemma: events that the word reports ("talk", "negotiation"). */
  byName: ReadonlyMap<string, readonly Told[]>;
  /** By type: events. */
  byType: ReadonlyMap<string, readonly Told[]>;
  /** By lemma: events in whose main passage the noun stands. */
  byNoun: ReadonlyMap<string, readonly Told[]>;
}

/** The lemma of a token in lower case, else its word. */
export const lemmaOf = (token: Token): string => (token.lemma || token.lower).toLowerCase();

const tokensOf = ({ tokens }: Document, { start, end }: Span, from: number): Token[] => {
  const inside: Token[] = [];
  for (let at = from; at < tokens.length && (tokens[at] as Token).start < end; at++)
    if ((tokens[at] as Token).start >= start) inside.push(tokens[at] as Token);
  return inside;
};

const namesOf = (document: Document, event: DraftEvent): Set<string> => {
  const trigger = document.tokens[event.trigger];
  const [title = ''] = event.title.toLowerCase().split(' ');
  const names = new Set([title, title.replace(/s$/, ''), ...(trigger ? [lemmaOf(trigger)] : [])]);
  for (const passage of event.more) {
    const words = tokensOf(document, passage, firstBehind(document.tokens, passage.start));
    const last = words.at(-1);
    if (words.length <= 3 && last && /^NNS?$/.test(last.tag)) names.add(lemmaOf(last));
  }
  return names;
};

/** Collects where the events of an article are told and by which words. */
export const indexEvents = (document: Document): EventIndex => {
  const { events } = document;
  const passages = events
    .flatMap((event) => [event, ...event.more].map(({ start, end }) => ({ start, end, event: event.index })))
    .sort((a, b) => a.start - b.start);
  const byName = new Map<string, Told[]>();
  const byType = new Map<string, Told[]>();
  const byNoun = new Map<string, Told[]>();
  const add = (map: Map<string, Told[]>, key: string, told: Told): void => {
    const list = map.get(key);
    if (!list) map.set(key, [told]);
    else if (list.at(-1)?.event !== told.event) list.push(told);
  };
  for (const event of [...events].sort((a, b) => a.start - b.start)) {
    const told = { event: event.index, start: event.start };
    add(byType, event.type, told);
    for (const name of namesOf(document, event)) add(byName, name, told);
    for (const token of tokensOf(document, event, firstBehind(document.tokens, event.start)))
      if (/^NNS?$/.test(token.tag) && !COMMON.test(lemmaOf(token))) add(byNoun, lemmaOf(token), told);
  }
  return { passages, byName, byType, byNoun };
};

/**
 * The event that a noun points at: one told by that noun, else, for a definite noun, one of the noun's sort or one whose
 * passage has the noun ("the instructors"); of several the last that was told before `offset`, else the first. Null where
 * none fits.
 */
export const eventOfNoun = (
  { byName, byType, byNoun }: EventIndex,
  { noun, offset, definite }: { noun: Token; offset: number; definite: boolean },
): number | null => {
  const lemma = lemmaOf(noun);
  const sorts = EVENT_NOUNS.get(lemma) ?? [];
  const last = (list: readonly Told[] | undefined): number | null => lastBefore(list ?? [], offset)?.event ?? null;
  if (!definite) return null;
  const told = last(byName.get(lemma));
  if (told !== null) return told;
  const ofSort = sorts
    .flatMap(({ type, kin }) =>
      type === 'OTHER' ? [...kin].flatMap((word) => byName.get(word) ?? []) : (byType.get(type) ?? []),
    )
    .sort((a, b) => a.start - b.start);
  if (ofSort.length > 0) return last(ofSort);
  return last(byNoun.get(lemma));
};
