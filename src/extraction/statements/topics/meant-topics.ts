import type { DraftStatement, Token } from '../../document';
import { firstBehind } from '../spans';
import type { TopicContext, WeightedTopic } from './topic-context';
import { quotedIn } from './topic-context';
import { BODY_NOUN, BODY_PRONOUN, OWN_BODY } from './topic-words';

/** What the reference layer resolves inside a statement; the speaker as a person is no topic of his own words. */
export const referredTopics = ({ document }: TopicContext, statement: DraftStatement): WeightedTopic[] => {
  const topics: WeightedTopic[] = [];
  for (let at = firstBehind(document.references, statement.start); at < document.references.length; at++) {
    const reference = document.references[at];
    if (!reference || reference.start >= statement.end) break;
    const { entity, start, end, form } = reference;
    if (entity === null) continue;
    const words = document.text.slice(start, end);
    // "It" and "they" mean a thing, an event or several more often than the body that was named last.
    if (BODY_PRONOUN.test(words) || /^(?:who|which|whose|whom)$/i.test(words)) continue;
    const isPerson = document.entities[entity]?.kind === 'PERSON';
    if (isPerson && (entity === statement.speaker || statement.moreSpeakers.includes(entity))) continue;
    const weight = form === 'PRONOUN' && !isPerson ? 1.5 : start - statement.start < 25 ? 2.6 : 1.8;
    topics.push({ entity, span: { start, end }, weight });
  }
  return topics;
};

/** The speaker's own body: "it", "its officials" where a country or organization speaks; "we", "his movement", "her company" where somebody speaks for one. */
export const sideTopics = (
  { document, sides }: TopicContext,
  statement: DraftStatement,
  tokens: readonly Token[],
): WeightedTopic[] => {
  if (statement.speaker === null) return [];
  const quoted = quotedIn(document, statement);
  const isPerson = document.entities[statement.speaker]?.kind === 'PERSON';
  const side = isPerson ? sides.get(statement.speaker) : statement.speaker;
  // A mayor's "we" is not the city.
  if (side === undefined || document.entities[side]?.kind === 'PLACE') return [];
  const topics: WeightedTopic[] = [];
  const add = (token: Token, weight: number): void => {
    topics.push({ entity: side, span: { start: token.start, end: token.end }, weight });
  };
  const isOrganization = document.entities[side]?.kind === 'ORGANIZATION';
  tokens.forEach((token, at) => {
    // "The board will meet", said by one who speaks for a company that the words do not name.
    if (isPerson && isOrganization && OWN_BODY.test(token.lower) && tokens[at - 1]?.lower === 'the') {
      const reference = document.references[firstBehind(document.references, token.start)];
      if (!reference || reference.start > token.start || reference.entity === null) add(token, 2);
    }
    if (quoted(token.start)) {
      if (/^(?:we|our|ours)$/.test(token.lower)) add(token, 1.6);
      else if (token.lower === 'us') add(token, 1.2);
    } else if (!isPerson) {
      // Behind another name, "its" is that one's.
      const other = document.mentions[firstBehind(document.mentions, statement.start)];
      const first = !other || other.start > token.start || other.entity === side;
      if (BODY_PRONOUN.test(token.lower) && first && at < 8) add(token, 2.2);
    } else if (/^(?:his|her)$/.test(token.lower)) {
      const owned = tokens.slice(at + 1, at + 4).find(({ tag }) => /^NN/.test(tag));
      if (owned && BODY_NOUN.test(owned.lower)) add(token, 2.4);
    }
  });
  return topics;
};

/** How many words a denial has at most that says only what it denies: "any involvement", "the accusation". */
const BARE_DENIAL = 5;

/** True for what somebody is reported to deny. */
const denies = ({ verb, kind }: DraftStatement): boolean => kind !== 'DIRECT' && /^den(?:y|ie)/i.test(verb ?? '');

/** Who denies something: what is denied is of himself, where the words name nobody else. */
export const deniedTopics = (
  { document, sides }: TopicContext,
  statement: DraftStatement,
  tokens: readonly Token[],
): WeightedTopic[] => {
  const { speaker, end } = statement;
  const [first] = tokens;
  if (speaker === null || !first || !denies(statement)) return [];
  const named = document.mentions[firstBehind(document.mentions, first.start)];
  // A minister who denies "any split" speaks of what happened; a captain who denies sabotage of himself.
  if (document.entities[speaker]?.kind === 'PERSON' && sides.has(speaker) && document.events.length > 0) return [];
  if (tokens.length > BARE_DENIAL || (named && named.start < end)) return [];
  return [{ entity: speaker, span: null, weight: 1.6 }];
};
