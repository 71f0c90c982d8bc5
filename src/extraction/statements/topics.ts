import type { Span } from '../../model/span';
import { covers, overlaps } from '../../model/span';
import type { Document, DraftStatement, Mention, Token, Topic } from '../document';
import type { EventIndex } from './event-index';
import { eventOfNoun, indexEvents } from './event-index';
import { findSides } from './sides';
import { firstBehind } from './spans';

/** At most so many topics; a further one is more often wrong than right. */
const MOST = 4;

interface Weighted extends Topic {
  weight: number;
}

/** What topics are found by, gathered once an article. */
export interface TopicContext {
  document: Document;
  events: EventIndex;
  sides: ReadonlyMap<number, number>;
}

export const topicContext = (document: Document): TopicContext => ({
  document,
  events: indexEvents(document),
  sides: findSides(document),
});

const tokensIn = ({ tokens }: Document, span: Span): Token[] => {
  const inside: Token[] = [];
  for (let at = firstBehind(tokens, span.start); at < tokens.length && (tokens[at] as Token).start < span.end; at++)
    inside.push(tokens[at] as Token);
  return inside;
};

/** Nouns that a people's adjective only describes: "the Iraqi city of Tikrit", "Swiss francs", "the Norwegian oil group". */
const DESCRIBED =
  /^(?:city|town|village|capital|province|region|port|francs?|dollars?|pounds?|crowns?|rubles?|roubles?|lira|peso|pesos|company|group|firm|giant|maker|bank|airline|newspaper|broadcaster|agency|diplomat|politician|businessman|actor|singer|writer|president|minister|secretary|envoy|ambassador|spokesman|spokeswoman|chancellor|premier|language|wine|food)$/;

/** True where an adjective of a country only describes a person, a thing or a place that has a name or weight of its own. */
const isDescription = (document: Document, mention: Mention, next: Mention | undefined): boolean => {
  if (mention.form !== 'ADJECTIVE') return false;
  const behind = tokensIn(document, { start: mention.end, end: mention.end + 60 }).slice(0, 4);
  for (const token of behind) {
    if (next && next.start <= token.start && token.start < next.end) return true;
    if (!/^(?:NN|JJ|HYPH|VBN|VBG)/.test(token.tag)) return false;
    if (DESCRIBED.test(token.lower)) return true;
  }
  return false;
};

const namedIn = ({ document }: TopicContext, span: Span): Weighted[] => {
  const topics: Weighted[] = [];
  for (let at = firstBehind(document.mentions, span.start); at < document.mentions.length; at++) {
    const mention = document.mentions[at] as Mention;
    if (mention.start >= span.end) break;
    if (isDescription(document, mention, document.mentions[at + 1])) continue;
    const [before] = tokensIn(document, { start: Math.max(span.start, mention.start - 5), end: mention.start }).slice(
      -1,
    );
    const governed = /^(?:in|at|from|near|through|via|by|outside|inside|across|of)$/.test(before?.lower ?? '');
    const place =
      document.entities[mention.entity]?.kind === 'PLACE' || document.entities[mention.entity]?.kind === 'COUNTRY';
    const weight =
      mention.form === 'ADJECTIVE' ? 1.4 : governed ? (place ? 1.2 : 1.5) : mention.start - span.start < 25 ? 3 : 2;
    topics.push({ entity: mention.entity, span: { start: mention.start, end: mention.end }, weight });
  }
  return topics;
};

const meantIn = ({ document }: TopicContext, statement: DraftStatement): Weighted[] => {
  const topics: Weighted[] = [];
  for (let at = firstBehind(document.references, statement.start); at < document.references.length; at++) {
    const reference = document.references[at];
    if (!reference || reference.start >= statement.end) break;
    if (reference.entity === null) continue;
    const isPerson = document.entities[reference.entity]?.kind === 'PERSON';
    if (isPerson && (reference.entity === statement.speaker || statement.moreSpeakers.includes(reference.entity)))
      continue;
    topics.push({
      entity: reference.entity,
      span: { start: reference.start, end: reference.end },
      weight: reference.start - statement.start < 25 ? 2.6 : 1.8,
    });
  }
  return topics;
};

const sideOf = ({ sides }: TopicContext, statement: DraftStatement, tokens: readonly Token[]): Weighted[] => {
  if (statement.kind === 'INDIRECT' || statement.speaker === null) return [];
  const side = sides.get(statement.speaker);
  const we = tokens.find((token) => /^(?:we|our|ours|us)$/.test(token.lower));
  return side === undefined || !we ? [] : [{ entity: side, span: { start: we.start, end: we.end }, weight: 1.6 }];
};

const eventsIn = (context: TopicContext, statement: Span, tokens: readonly Token[]): Weighted[] => {
  const { document, events } = context;
  const topics: Weighted[] = [];
  for (const passage of events.passages) {
    if (!overlaps(passage, statement)) continue;
    const trigger = document.tokens[document.events[passage.event]?.trigger ?? -1];
    const within = covers(statement, passage) || (trigger !== undefined && covers(statement, trigger));
    if (within)
      topics.push({
        event: passage.event,
        span: { start: Math.max(passage.start, statement.start), end: Math.min(passage.end, statement.end) },
        weight: 2.4,
      });
  }
  tokens.forEach((token, at) => {
    if (!/^NNS?$/.test(token.tag)) return;
    let first = at;
    while (first > 0 && /^(?:JJ|NN|CD|POS|HYPH|VBN)/.test(tokens[first - 1]?.tag ?? '')) first--;
    const determiner = tokens[first - 1]?.lower ?? '';
    if (!/^(?:the|this|that|these|those|its|their|his|her)$/.test(determiner)) return;
    const event = eventOfNoun(document, events, { noun: token, offset: statement.start });
    if (event !== null) topics.push({ event, span: { start: token.start, end: token.end }, weight: 2 });
  });
  return topics;
};

const sameTopic = (a: Topic, b: Topic): boolean => a.entity === b.entity && a.event === b.event;

/** Topics of a statement from its own words: who is named or meant in it, "we", and the events that it tells or points at. */
const ownTopics = (context: TopicContext, statement: DraftStatement): Weighted[] => {
  const tokens = tokensIn(context.document, statement);
  const events = eventsIn(context, statement, tokens);
  const told = events.map(({ event }) => context.document.events[event as number]);
  const all = [
    ...namedIn(context, statement),
    ...meantIn(context, statement),
    ...sideOf(context, statement, tokens),
    ...events,
  ];
  const merged: Weighted[] = [];
  for (const topic of all) {
    // Where an event happens is told by the event.
    if (
      topic.entity !== undefined &&
      topic.weight < 1.3 &&
      told.some((event) => event?.places.includes(topic.entity as number))
    )
      continue;
    const known = merged.find((other) => sameTopic(other, topic));
    if (known) known.weight = Math.max(known.weight, topic.weight) + 0.2;
    else merged.push({ ...topic });
  }
  return merged;
};

/** The event that the article leads with, or null. */
const mainEvent = ({ document }: TopicContext): Topic | null => {
  let best: number | null = null;
  for (const event of document.events)
    if (best === null || event.start < (document.events[best]?.start ?? 0)) best = event.index;
  return best === null ? null : { event: best, span: null };
};

/**
 * Fills `about` of every statement: the two to four entities and events that its words name, mean or tell; words that say
 * nothing of the kind ("That is totally inexact") are about what was spoken of just before, else about the main event.
 */
export const addTopics = (context: TopicContext, statements: readonly DraftStatement[]): void => {
  const main = mainEvent(context);
  let previous: DraftStatement | null = null;
  for (const statement of statements) {
    const own = ownTopics(context, statement)
      .sort((a, b) => b.weight - a.weight)
      .slice(0, MOST);
    statement.about = own.map(({ entity, event, span }) => ({
      ...(entity === undefined ? {} : { entity }),
      ...(event === undefined ? {} : { event }),
      span,
    }));
    if (statement.about.length === 0) {
      const near: DraftStatement | null =
        previous && statement.start - previous.end < 400 && previous.speaker === statement.speaker ? previous : null;
      if (near && near.about.length > 0)
        statement.about = near.about.slice(0, 2).map((topic) => ({ ...topic, span: null }));
      else if (main) statement.about = [main];
    }
    previous = statement;
  }
};
