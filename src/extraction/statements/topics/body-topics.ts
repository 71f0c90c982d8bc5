import type { DraftStatement, Token } from '../../document';
import type { TopicContext, WeightedTopic } from './topic-context';
import { isKnown } from './topic-context';
import { REBEL_NOUN, STATE_NOUN, UNION_NOUN } from './topic-words';

/**
 * The body that goes by its sort without a name: "the state", "the army" of the country that the speaker speaks for, else
 * of the one that the article is about; "the judges" for the court most often named; "the union", "the group" for the organization most often named, but not for the
 * speaker; "the rebels" for the armed group most often named.
 */
export const bodyTopics = (
  context: TopicContext,
  statement: DraftStatement,
  tokens: readonly Token[],
): WeightedTopic[] => {
  const { document, sides, foremost } = context;
  const side = statement.speaker === null ? undefined : (sides.get(statement.speaker) ?? statement.speaker);
  return tokens.flatMap((token, at): WeightedTopic[] => {
    if (tokens[at - 1]?.lower !== 'the') return [];
    const span = { start: token.start, end: token.end };
    if (REBEL_NOUN.test(token.lower)) {
      const rebels = foremost.get('ARMED_GROUP');
      return rebels === undefined || isKnown(document, token) ? [] : [{ entity: rebels, span, weight: 2 }];
    }
    if (/^(?:judges|justices)$/.test(token.lower))
      return context.court === null || isKnown(document, token) ? [] : [{ entity: context.court, span, weight: 2 }];
    const next = tokens[at + 1];
    if ((next?.lower === 'of' && tokens[at + 2]?.tag !== 'VBG') || /^(?:NN|POS)/.test(next?.tag ?? '')) return [];
    // "The regime" is another's.
    if (token.lower === 'regime') {
      const [other] = context.countries.filter((country) => country !== side);
      return other === undefined || isKnown(document, token) ? [] : [{ entity: other, span, weight: 2 }];
    }
    const isState = STATE_NOUN.test(token.lower);
    if (!isState && !UNION_NOUN.test(token.lower)) return [];
    const home = document.entities[side ?? -1]?.kind === 'COUNTRY' ? side : (context.home ?? undefined);
    const entity = isState ? home : foremost.get('ORGANIZATION');
    if (entity === undefined || (!isState && entity === side) || isKnown(document, token)) return [];
    return [{ entity, span, weight: 2 }];
  });
};
