import type { DraftStatement, Token } from '../../document';
import { firstBehind, lastBefore } from '../spans';
import type { TopicContext, WeightedTopic } from './topic-context';
import { PARTIES, RIVAL } from './topic-words';

const PARTY_WORD = /^(?:two|both|the|rival|warring|neither|either|each)$/;

const pluralOf = (noun: string): string => (noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`);

/** Those who go by their part in the event last told: "both candidates", "the two delegations", "her opponent". */
export const partyTopics = (
  { document, duels, pairs }: TopicContext,
  statement: DraftStatement,
  tokens: readonly Token[],
): WeightedTopic[] => {
  const topics: WeightedTopic[] = [];
  tokens.forEach((token, at) => {
    // "two thirsty countries", "neither country"
    const described = /^(?:JJ|VBN)$/.test(tokens[at - 1]?.tag ?? '') && !PARTY_WORD.test(tokens[at - 1]?.lower ?? '');
    const before = tokens[described ? at - 2 : at - 1]?.lower ?? '';
    const span = { start: token.start, end: token.end };
    const kind = PARTIES.get(/^(?:neither|either|each)$/.test(before) ? pluralOf(token.lower) : token.lower);
    if (kind !== undefined && PARTY_WORD.test(before)) {
      const pair = /^(?:two|both|neither|either|each)$/.test(before) && kind !== 'PERSON' ? pairs : [];
      const duel = lastBefore(duels.get(kind) ?? pair, statement.start);
      for (const entity of duel?.parties ?? []) topics.push({ entity, span, weight: 2.3 });
    }
    if (RIVAL.test(token.lower) && /^(?:his|her)$/.test(before)) {
      const duel = lastBefore(duels.get('PERSON') ?? [], statement.start);
      if (!duel) return;
      const [one, two] = duel.parties;
      const named = tokens
        .slice(0, at)
        .some(({ start }) => document.mentions[firstBehind(document.mentions, start)]?.entity === one);
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
