import { covers, overlaps } from '../../../model/span';
import type { DraftStatement, Token } from '../../document';
import { firstFrom } from '../spans';
import { eventOfNoun } from './event-index';
import { mainEvent } from './main-event';
import type { TopicContext, WeightedTopic } from './topic-context';
import { isKnown } from './topic-context';

/** No passage of an event is longer, in code units. */
const LONGEST = 3000;

/** The events that a statement tells, and those that its words point at: "the vote", "this clash", "Tuesday's meeting", "called it". */
export const eventTopics = (
  context: TopicContext,
  statement: DraftStatement,
  tokens: readonly Token[],
): WeightedTopic[] => {
  const { document, events } = context;
  const topics: WeightedTopic[] = [];
  for (let at = firstFrom(events.passages, statement.start - LONGEST); at < events.passages.length; at++) {
    const passage = events.passages[at] as (typeof events.passages)[number];
    if (passage.start >= statement.end) break;
    if (!overlaps(passage, statement)) continue;
    const trigger = document.tokens[document.events[passage.event]?.trigger ?? -1];
    if (!covers(statement, passage) && !(trigger && covers(statement, trigger))) continue;
    const span = { start: Math.max(passage.start, statement.start), end: Math.min(passage.end, statement.end) };
    topics.push({ event: passage.event, span, weight: 2.4 });
  }
  const told = topics.map(({ span }) => span);
  tokens.forEach((token, at) => {
    if (!/^NNS?$/.test(token.tag) || /^NN/.test(tokens[at + 1]?.tag ?? '') || isKnown(document, token)) return;
    if (told.some((span) => span && covers(span, token))) return;
    let first = at;
    while (first > 0 && /^(?:JJ|NN|CD|POS|HYPH|VBN)/.test(tokens[first - 1]?.tag ?? '')) first--;
    const owned = tokens.slice(first, at).some(({ tag }) => tag === 'POS');
    const definite =
      owned || /^(?:the|this|that|these|those|its|their|his|her|both)$/.test(tokens[first - 1]?.lower ?? '');
    const event = eventOfNoun(events, { noun: token, offset: statement.start, definite });
    if (event !== null)
      topics.push({ event, span: { start: token.start, end: token.end }, weight: definite ? 2 : 1.5 });
  });
  const main = mainEvent(context)?.event;
  const back = main === undefined ? null : pointerBack(statement, tokens);
  if (back) topics.push({ event: main as number, span: { start: back.start, end: back.end }, weight: 2.8 });
  return topics;
};

/** Nouns for what an article is about as a whole, where no event goes by them. */
const WHOLE = /^(?:decision|ruling|judge?ment|move|step|toll|practice)$/;

/** The word that points back at what the article is about: "called it “the most important …”", "welcomed the decision". */
const pointerBack = ({ kind, why }: DraftStatement, tokens: readonly Token[]): Token | null => {
  const [opening] = tokens;
  if (
    kind !== 'DIRECT' &&
    /^(?:it|this|that)$/.test(opening?.lower ?? '') &&
    /frame:(?:call|as|object)/.test(why.join(' '))
  )
    return opening ?? null;
  const noun = tokens.find(
    (token, at) =>
      WHOLE.test(token.lower) &&
      /^(?:the|this|that)$/.test(tokens[at - 1]?.lower ?? '') &&
      tokens[at + 1]?.tag !== 'IN',
  );
  return noun ?? null;
};
