import type { DraftEvent, DraftStatement, Token } from '../../document';
import type { TopicContext, WeightedTopic } from './topic-context';
import { PARTIES, RIVAL } from './topic-words';

/** The event last told before `offset` (else the first) of which `fits` holds. */
const lastEvent = (
  events: readonly DraftEvent[],
  offset: number,
  fits: (event: DraftEvent) => boolean,
): DraftEvent | null => {
  let best: DraftEvent | null = null;
  for (const event of events) {
    if (!fits(event)) continue;
    if (best === null || (event.start < offset && (event.start > best.start || best.start >= offset))) best = event;
  }
  return best;
};

/** Those who go by their part in an event: "both candidates", "the two delegations", "her opponent". */
export const partyTopics = (
  { document }: TopicContext,
  statement: DraftStatement,
  tokens: readonly Token[],
): WeightedTopic[] => {
  const topics: WeightedTopic[] = [];
  const partiesOf = (event: DraftEvent, kinds: readonly string[]): number[] =>
    [...new Set(event.participants.map(({ entity }) => entity))].filter((entity) =>
      kinds.includes(document.entities[entity]?.kind ?? ''),
    );
  tokens.forEach((token, at) => {
    const before = tokens[at - 1]?.lower ?? '';
    const span = { start: token.start, end: token.end };
    const kinds = PARTIES.get(token.lower);
    if (kinds && /^(?:two|both|the|rival|warring)$/.test(before)) {
      const event = lastEvent(
        document.events,
        statement.start,
        (candidate) => partiesOf(candidate, kinds).length === 2,
      );
      for (const entity of event ? partiesOf(event, kinds) : []) topics.push({ entity, span, weight: 2.3 });
    }
    if (RIVAL.test(token.lower) && /^(?:his|her)$/.test(before)) {
      const event = lastEvent(
        document.events,
        statement.start,
        (candidate) => partiesOf(candidate, ['PERSON']).length === 2,
      );
      const [one, two] = event ? partiesOf(event, ['PERSON']) : [];
      if (one === undefined || two === undefined) return;
      const named = tokens
        .slice(0, at)
        .some(({ start }) => document.mentions.some((mention) => mention.entity === one && mention.start === start));
      topics.push({ entity: statement.speaker === one || named ? two : one, span, weight: 2.3 });
    }
  });
  return topics;
};

/** Adds the parties to an event whom "urged both candidates to" or "called on the neighbors to" addresses. */
export const addAddressedParties = (
  context: TopicContext,
  statement: DraftStatement,
  tokens: readonly Token[],
): void => {
  if (statement.addressedTo.length > 0 || !statement.why.includes('frame:infinitive')) return;
  for (const { entity, span } of partyTopics(context, statement, tokens.slice(0, 4)))
    if (
      entity !== undefined &&
      span !== null &&
      entity !== statement.speaker &&
      !statement.addressedTo.includes(entity)
    )
      statement.addressedTo.push(entity);
};
