import type { DraftStatement, Token } from '../../document';
import { firstBehind, lastBefore } from '../spans';
import type { TopicContext, WeightedTopic } from './topic-context';
import { PARTIES, RIVAL } from './topic-words';

const PARTY_WORD = /^(?:two|both|the|rival|warring|neither|either|each)$/;

/** Of these, "the" ones are others: camps of refugees, banks of money; so are "the countries around the lake". */
const NO_PARTY = /^(?:camps|banks|allies|ministers|presidents|leaders|companies|firms|groups|partners|states)$/;

const pluralOf = (noun: string): string => (noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`);

/** Which two "both countries" are, nobody of whom speaks; of people and firms, those of the event last told. */
const twoOf = (
  { duels, parties }: TopicContext,
  { speaker, moreSpeakers, start }: DraftStatement,
  kind: string,
): readonly number[] => {
  if (kind === 'PERSON' || kind === 'ORGANIZATION') return lastBefore(duels.get(kind) ?? [], start)?.parties ?? [];
  const others = (parties.get(kind) ?? []).filter((entity) => entity !== speaker && !moreSpeakers.includes(entity));
  return others.length < 2 ? [] : others.slice(0, 2);
};

/** Those who go by their part in what is told: "both candidates", "the two delegations", "her opponent". */
export const partyTopics = (
  context: TopicContext,
  statement: DraftStatement,
  tokens: readonly Token[],
): WeightedTopic[] => {
  const { document, duels } = context;
  const topics: WeightedTopic[] = [];
  tokens.forEach((token, at) => {
    // "two thirsty countries", "neither country"
    const described = /^(?:JJ|VBN)$/.test(tokens[at - 1]?.tag ?? '') && !PARTY_WORD.test(tokens[at - 1]?.lower ?? '');
    const before = tokens[described ? at - 2 : at - 1]?.lower ?? '';
    const span = { start: token.start, end: token.end };
    const kind = PARTIES.get(/^(?:neither|either|each)$/.test(before) ? pluralOf(token.lower) : token.lower);
    const others =
      before === 'the' && (NO_PARTY.test(token.lower) || /^(?:IN|WDT|WP)$/.test(tokens[at + 1]?.tag ?? ''));
    if (kind !== undefined && PARTY_WORD.test(before) && !others)
      for (const entity of twoOf(context, statement, kind)) topics.push({ entity, span, weight: 2.3 });
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
