import type { Span } from '../../../model/span';
import type { Document, DraftEntity, DraftStatement, Mention, Token, Topic } from '../../document';
import { homeOf } from '../../reference/home';
import { firstBehind, firstFrom } from '../spans';
import type { EventIndex } from './event-index';
import { indexEvents } from './event-index';
import { findLands, findOfficers, findSides } from './sides';

/** A topic with how sure its words are; the surest are kept. */
export interface WeightedTopic extends Topic {
  weight: number;
}

/** What topics are found by, gathered once an article. */
export interface TopicContext {
  document: Document;
  events: EventIndex;
  /** For whom each person speaks, by entity index. */
  sides: ReadonlyMap<number, number>;
  /** Those of them who hold an office there, by which they say "we" of it more often than a leader or a member does. */
  officers: ReadonlySet<number>;
  /** By entity index of a ministry or another body of a state: its country. */
  lands: ReadonlyMap<number, number>;
  /** By kind of entity, "" for any: the events with exactly two such parties, sorted by start. */
  duels: ReadonlyMap<string, readonly Duel[]>;
  /** For COUNTRY, and "" for countries and bodies that take sides: those that may be one of two parties, the foremost first. */
  parties: ReadonlyMap<string, readonly number[]>;
  /** By kind of entity, and by kind of organization: the one that is named most often. */
  foremost: ReadonlyMap<string, number>;
  /** The two countries named most often, the first first. */
  countries: readonly number[];
  /** The country that the article is about, and the court that it names most often. */
  home: number | null;
  court: number | null;
}

/** An event between two, with who they are. */
export interface Duel {
  start: number;
  parties: readonly [number, number];
}

/** Gathers what topics are found by; `sides` where the caller knows them already. */
export const topicContext = (
  document: Document,
  { sides = findSides(document) }: Partial<Pick<TopicContext, 'sides'>> = {},
): TopicContext => {
  const counts = countNamings(document.mentions);
  const named = mostFirst(counts);
  return {
    document,
    events: indexEvents(document),
    sides,
    officers: findOfficers(document),
    lands: findLands(document),
    duels: findDuels(document),
    parties: findParties(document, counts),
    foremost: findForemost(document),
    countries: named.filter((entity) => document.entities[entity]?.kind === 'COUNTRY').slice(0, 2),
    home: homeOf(document).country,
    court: named.find((entity) => isCourt(document.entities[entity])) ?? null,
  };
};

/** How often each entity is named, in order of the first time. */
const countNamings = (mentions: readonly Mention[]): Map<number, number> => {
  const counts = new Map<number, number>();
  for (const { entity } of mentions) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  return counts;
};

const mostFirst = (counts: ReadonlyMap<number, number>): number[] =>
  [...counts].sort((a, b) => b[1] - a[1]).map(([entity]) => entity);

const isCourt = (entity: DraftEntity | undefined): boolean =>
  entity?.kind === 'ORGANIZATION' && /\b(?:courts?|tribunal)\b/i.test([entity.name, ...entity.aliases].join(' '));

const findForemost = ({ entities, mentions, credits }: Document): ReadonlyMap<string, number> => {
  const inText = mentions.filter(({ start, end }) =>
    credits.every((credit) => credit.start >= end || start >= credit.end),
  );
  const foremost = new Map<string, number>();
  for (const index of mostFirst(countNamings(inText))) {
    const { kind, organizationKind } = entities[index] ?? {};
    for (const sort of [kind, organizationKind])
      if (sort !== undefined && !foremost.has(sort)) foremost.set(sort, index);
  }
  return foremost;
};

const findDuels = ({ events, entities }: Document): ReadonlyMap<string, readonly Duel[]> => {
  const duels = new Map<string, Duel[]>();
  for (const { start, participants } of [...events].sort((a, b) => a.start - b.start))
    for (const kind of ['', 'PERSON', 'COUNTRY', 'ORGANIZATION']) {
      const parties = [...new Set(participants.map(({ entity }) => entity))].filter((entity) =>
        kind === '' ? /^(?:COUNTRY|ORGANIZATION)$/.test(entities[entity]?.kind ?? '') : entities[entity]?.kind === kind,
      );
      const [one, two] = parties;
      if (one === undefined || two === undefined || parties.length !== 2) continue;
      const list = duels.get(kind) ?? [];
      list.push({ start, parties: [one, two] });
      duels.set(kind, list);
    }
  return duels;
};

/** Bodies that stand between or above the parties. */
const ABOVE = /^(?:INTERGOVERNMENTAL|ALLIANCE|MEDIA|NGO)$/;

/** How often each is named, and in how many events it takes part other than as host or mediator: who is at odds is both. */
const findParties = (
  { entities, events }: Document,
  namings: ReadonlyMap<number, number>,
): ReadonlyMap<string, readonly number[]> => {
  const counts = new Map(namings);
  for (const { participants } of events) {
    const parties = participants.filter(({ role }) => role !== 'HOST' && role !== 'MEDIATOR');
    for (const entity of new Set(parties.map((party) => party.entity)))
      counts.set(entity, (counts.get(entity) ?? 0) + 1);
  }
  const ordered = mostFirst(counts);
  const sides = ordered.filter((entity) => {
    const { kind, organizationKind } = entities[entity] ?? {};
    return kind === 'COUNTRY' || (kind === 'ORGANIZATION' && !ABOVE.test(organizationKind ?? ''));
  });
  return new Map([
    ['', sides],
    ['COUNTRY', ordered.filter((entity) => entities[entity]?.kind === 'COUNTRY')],
  ]);
};

/** The tokens that begin inside a span. */
export const tokensIn = ({ tokens }: Document, span: Span): Token[] => {
  const inside: Token[] = [];
  for (let at = firstBehind(tokens, span.start); at < tokens.length && (tokens[at] as Token).start < span.end; at++)
    inside.push(tokens[at] as Token);
  return inside;
};

/** Tells for offsets inside a statement whether quotation marks stand around them. */
export const quotedIn = ({ quotes }: Document, statement: DraftStatement): ((offset: number) => boolean) => {
  if (statement.kind === 'DIRECT') return () => true;
  if (statement.kind === 'INDIRECT') return () => false;
  const inside: Span[] = [];
  for (let at = firstFrom(quotes, statement.start); at < quotes.length; at++) {
    const quote = quotes[at] as Span;
    if (quote.start >= statement.end) break;
    inside.push(quote);
  }
  return (offset) => inside.some(({ start, end }) => start <= offset && offset < end);
};

/** True where a mention or a resolved reference covers a word, so that it is known already whom it means. */
export const isKnown = ({ mentions, references }: Document, { start }: Token): boolean => {
  const mention = mentions[firstBehind(mentions, start)];
  if (mention && mention.start <= start) return true;
  const reference = references[firstBehind(references, start)];
  return reference !== undefined && reference.start <= start && reference.entity !== null;
};
