import type { DraftStatement, Topic } from '../../document';
import { eventTopics } from './event-topics';
import { referredTopics, sideTopics } from './meant-topics';
import { namedTopics } from './named-topics';
import { addAddressedParties, partyTopics } from './party-topics';
import type { TopicContext, WeightedTopic } from './topic-context';
import { tokensIn } from './topic-context';
import { BODY_PRONOUN } from './topic-words';

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
  return (strong.length >= 2 ? strong : merged).slice(0, MOST);
};

/** How much of an article is its opening: an event first told behind it is not what the article is about. */
const OPENING = { share: 0.35, least: 900 };

/** The event that the article opens with: the first that is told, a meeting only where nothing else is told with it. */
const mainEvent = ({ document }: TopicContext): Topic | null => {
  const [first, ...rest] = [...document.events].sort((a, b) => a.start - b.start);
  if (!first || first.start > Math.max(OPENING.least, document.text.length * OPENING.share)) return null;
  const other = rest.find((event) => event.start < first.start + 300 && event.type !== 'MEETING');
  return { event: first.type === 'MEETING' && other ? other.index : first.index, span: null };
};

const withoutSpan = (topic: Topic): Topic => ({ ...topic, span: null });

/** The topics of the words just before, for a statement that only points back at them ("That is inexact") or goes on with them. */
const carriedOver = (
  { document }: TopicContext,
  statement: DraftStatement,
  previous: DraftStatement | null,
): Topic[] | null => {
  if (!previous || previous.about.length === 0 || statement.start - previous.end > 500) return null;
  const [first] = tokensIn(document, { start: statement.start, end: statement.start + 12 });
  const pointsBack = /^(?:that|this|it|those|these)$/.test(first?.lower ?? '');
  if (!pointsBack && !goesOn(statement, previous)) return null;
  const topics = previous.about.filter(({ entity }) => entity === undefined || entity !== statement.speaker);
  return topics.length > 0 ? topics.slice(0, 2).map(withoutSpan) : null;
};

/** Where the article has no main event: the country, organization or person most often named in it, but not who speaks. */
const protagonist = ({ byCount, sides }: TopicContext, { speaker }: DraftStatement): Topic[] => {
  const side = speaker === null ? undefined : sides.get(speaker);
  const entity = byCount.find((candidate) => candidate !== speaker && candidate !== side);
  return entity === undefined ? [] : [{ entity, span: null }];
};

const goesOn = (statement: DraftStatement, previous: DraftStatement | null): boolean =>
  previous?.cue != null && previous.cue.start === statement.cue?.start;

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
    const weak = own.every(
      ({ weight, event, entity }) =>
        event === undefined &&
        (weight < 1.7 || (goesOn(statement, previous) && context.document.entities[entity ?? -1]?.kind === 'PLACE')),
    );
    if (about.length === 0)
      about.push(...(carriedOver(context, statement, previous) ?? (main ? [main] : protagonist(context, statement))));
    else if (weak && about.length < 2) {
      const told = goesOn(statement, previous) ? previous?.about.find(({ event }) => event !== undefined) : undefined;
      if (told) about.push(withoutSpan(told));
      else if (main && statement.kind === 'DIRECT') about.push(main);
    }
    statement.about = about;
    addAddressedParties(context, statement, tokensIn(context.document, statement));
    previous = statement;
  }
};
