import type { DraftStatement, Token } from '../../document';
import { firstBehind } from '../spans';
import type { TopicContext, WeightedTopic } from './topic-context';
import { REBEL_NOUN, STATE_NOUN, UNION_NOUN } from './topic-words';

/** True where a mention or a resolved reference covers the word, so that it is known already whom it means. */
const isKnown = ({ document }: TopicContext, token: Token): boolean => {
  const mention = document.mentions[firstBehind(document.mentions, token.start)];
  if (mention && mention.start <= token.start) return true;
  const reference = document.references[firstBehind(document.references, token.start)];
  return reference !== undefined && reference.start <= token.start && reference.entity !== null;
};

/**
 * The body that goes by its sort without a name: "the state", "the army" of the country that the speaker speaks for, else
 * of the one most often named; "the union", "the group" for the organization most often named, but not for the
 * speaker; "the rebels" for the armed group most often named.
 */
export const bodyTopics = (
  context: TopicContext,
  statement: DraftStatement,
  tokens: readonly Token[],
): WeightedTopic[] => {
  const { document, sides, byCount } = context;
  const side = statement.speaker === null ? undefined : (sides.get(statement.speaker) ?? statement.speaker);
  const ofKind = (kind: string): number | undefined =>
    byCount.find((entity) => document.entities[entity]?.kind === kind);
  return tokens.flatMap((token, at): WeightedTopic[] => {
    if (tokens[at - 1]?.lower !== 'the') return [];
    const span = { start: token.start, end: token.end };
    if (REBEL_NOUN.test(token.lower)) {
      const rebels = byCount.find((entity) => document.entities[entity]?.organizationKind === 'ARMED_GROUP');
      return rebels === undefined || isKnown(context, token) ? [] : [{ entity: rebels, span, weight: 2 }];
    }
    const next = tokens[at + 1];
    if (next?.lower === 'of' || /^(?:NN|POS)/.test(next?.tag ?? '')) return [];
    const isState = STATE_NOUN.test(token.lower);
    if (!isState && !UNION_NOUN.test(token.lower)) return [];
    const home = document.entities[side ?? -1]?.kind === 'COUNTRY' ? side : ofKind('COUNTRY');
    const entity = isState ? home : ofKind('ORGANIZATION');
    if (entity === undefined || (!isState && entity === side) || isKnown(context, token)) return [];
    return [{ entity, span, weight: 2 }];
  });
};
