import type { Span } from '../../../model/span';
import type { Document, DraftStatement, Token, Topic } from '../../document';
import { firstBehind, firstFrom } from '../spans';
import type { EventIndex } from './event-index';
import { indexEvents } from './event-index';
import { findSides } from './sides';

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
  /** By kind of entity, "" for any: the events with exactly two such parties, sorted by start. */
  duels: ReadonlyMap<string, readonly Duel[]>;
  /** Two countries named together ("Portugal and Spain"), sorted by start. */
  pairs: readonly Duel[];
  /** Countries, organizations and persons, the most often named first. */
  byCount: readonly number[];
}

/** An event between two or a naming of two together, with who they are. */
export interface Duel {
  start: number;
  parties: readonly [number, number];
}

export const topicContext = (document: Document): TopicContext => ({
  document,
  events: indexEvents(document),
  sides: findSides(document),
  duels: findDuels(document),
  pairs: findPairs(document),
  byCount: rankEntities(document),
});

const rankEntities = ({ entities, mentions, credits }: Document): number[] => {
  const counts = new Map<number, number>();
  for (const { entity, start, end } of mentions) {
    if (entities[entity]?.kind === 'PLACE' || credits.some((credit) => credit.start < end && start < credit.end))
      continue;
    counts.set(entity, (counts.get(entity) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([entity]) => entity);
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

const findPairs = ({ mentions, entities, text }: Document): Duel[] =>
  mentions.flatMap((mention, at): Duel[] => {
    const next = mentions[at + 1];
    if (!next || next.entity === mention.entity || !/^,? and (?:the )?$/.test(text.slice(mention.end, next.start)))
      return [];
    return [mention, next].every(({ entity }) => entities[entity]?.kind === 'COUNTRY')
      ? [{ start: mention.start, parties: [mention.entity, next.entity] }]
      : [];
  });

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
