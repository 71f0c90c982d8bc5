import type { DraftStatement, Topic } from '../../document';
import { bodyTopics } from './body-topics';
import { eventTopics } from './event-topics';
import { deniedTopics, referredTopics, sideTopics } from './meant-topics';
import { namedTopics } from './named-topics';
import { addAddressedParties, partyTopics } from './party-topics';
import type { TopicContext, WeightedTopic } from './topic-context';
import { tokensIn } from './topic-context';
import { BODY_PRONOUN } from './topic-words';
import { mainEvent, stillToldOf, understoodTopics } from './understood-topics';

/** At most so many topics; a further one is more often wrong than right. */
const MOST = 4;

/** Topics weaker than this stand only where there are not two better ones. */
const WEAK = 1.3;

const sameTopic = (a: Topic, b: Topic): boolean => a.entity === b.entity && a.event === b.event;

/** Topics of a statement from its own words: who is named or meant in it, "we", and the events that it tells or points at. */
const ownTopics = (context: TopicContext, statement: DraftStatement): WeightedTopic[] => {
  const { document } = context;
  const tokens = tokensIn(document, statement);
  const events = eventTopics(context, statement, tokens);
  const eventIt = events.some(
    ({ span, weight }) => weight > 2.5 && span && BODY_PRONOUN.test(document.text.slice(span.start, span.end)),
  );
  const all = [
    ...namedTopics(context, tokens),
    ...referredTopics(context, statement).filter(({ span }) => !(eventIt && span?.start === statement.start)),
    ...sideTopics(context, statement, tokens),
    ...partyTopics(context, statement, tokens),
    ...bodyTopics(context, statement, tokens),
    ...deniedTopics(context, statement, tokens),
    ...events,
  ];
  const places = new Set(events.flatMap(({ event }) => document.events[event as number]?.places ?? []));
  const merged: WeightedTopic[] = [];
  for (const topic of all) {
    // Where an event happens is told by the event.
    if (topic.entity !== undefined && topic.weight < WEAK && places.has(topic.entity)) continue;
    const known = merged.find((other) => sameTopic(other, topic));
    if (known) known.weight = Math.max(known.weight, topic.weight) + 0.2;
    else merged.push({ ...topic });
  }
  merged.sort((a, b) => b.weight - a.weight);
  const strong = merged.filter(({ weight }) => weight >= WEAK);
  if (strong.length >= 2) return strong.slice(0, MOST);
  const isPlace = ({ entity }: Topic): boolean => document.entities[entity ?? -1]?.kind === 'PLACE';
  return merged.filter((topic) => topic.weight >= WEAK || strong.length === 0 || !isPlace(topic)).slice(0, MOST);
};

/** True for topics that leave open what is spoken of: "we", a place where it happens. */
const isFaint = ({ document }: TopicContext, { entity, weight }: WeightedTopic): boolean =>
  entity !== undefined && (weight < 1.7 || document.entities[entity]?.kind === 'PLACE');

/** True for a place that only tells where something happens: "the road from Sines". */
const tellsWhere = ({ document }: TopicContext, { entity, weight }: WeightedTopic): boolean =>
  weight < WEAK && document.entities[entity ?? -1]?.kind === 'PLACE';

/**
 * Fills `about` of every statement: the two to four entities and events that its words name, mean or tell; words that say
 * nothing of the kind ("That is totally inexact") are about what was spoken of just before, else about the main event.
 */
export const addTopics = (context: TopicContext, statements: readonly DraftStatement[]): void => {
  const main = mainEvent(context);
  let previous: DraftStatement | null = null;
  for (const statement of statements) {
    const own = ownTopics(context, statement);
    const about: Topic[] = own.map(({ entity, event, span }) => ({
      ...(entity === undefined ? {} : { entity }),
      ...(event === undefined ? {} : { event }),
      span,
    }));
    if (about.length === 0) about.push(...understoodTopics(context, statement, { previous, main }));
    else if (own.length === 1 && own.every((topic) => tellsWhere(context, topic)))
      about.push(
        ...understoodTopics(context, statement, { previous, main }).filter(({ event }) => event !== undefined),
      );
    else if (own.length === 1 && own.every((topic) => isFaint(context, topic)))
      about.push(...stillToldOf(statement, previous));
    statement.about = about;
    addAddressedParties(context, statement, tokensIn(context.document, statement));
    previous = statement;
  }
};
