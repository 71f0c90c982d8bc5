import type { DraftStatement, Topic } from '../../document';
import { firstFrom } from '../spans';
import type { TopicContext } from './topic-context';
import { tokensIn } from './topic-context';

/** How far into an article, in code units, its main event is told; one first told later is not what the article is about. */
const LEAD = 300;

/** A statement further behind the one before than this does not go on with its topics, in code units. */
const NEAR = 500;

/** An event told so near before a statement is what it answers to, in code units. */
const JUST_BEFORE = 150;

/** The statement before, and the event that the article opens with. */
interface Before {
  previous: DraftStatement | null;
  main: Topic | null;
}

const withoutSpan = (topic: Topic): Topic => ({ ...topic, span: null });

/** The event that the article opens with: the first that is told, a meeting only where nothing else is told with it. */
export const mainEvent = ({ document }: TopicContext): Topic | null => {
  const [first, ...rest] = [...document.events].sort((a, b) => a.start - b.start);
  if (!first || first.start > LEAD) return null;
  const other = rest.find((event) => event.start < first.start + LEAD && event.type !== 'MEETING');
  return { event: first.type === 'MEETING' && other ? other.index : first.index, span: null };
};

/** True for the second part of a quotation that its cue interrupts. */
const goesOn = (statement: DraftStatement, previous: DraftStatement | null): boolean =>
  previous?.cue != null && previous.cue.start === statement.cue?.start;

/** True where the statement only points back at the words before: "That is inexact". */
const pointsBack = ({ document }: TopicContext, { start }: DraftStatement): boolean => {
  const [first] = tokensIn(document, { start, end: start + 12 });
  return /^(?:that|this|it|those|these)$/.test(first?.lower ?? '');
};

/** The topics of the words just before, for a statement that points back at them or is the second part of them. */
const carriedOver = (context: TopicContext, statement: DraftStatement, { previous, main }: Before): Topic[] | null => {
  if (!previous || statement.start - previous.end > NEAR) return null;
  if (!pointsBack(context, statement) && !goesOn(statement, previous)) return null;
  const topics = previous.about.filter(({ entity }) => entity === undefined || entity !== statement.speaker);
  const told = topics.find(({ event }) => event !== undefined);
  // "This was a tragedy" speaks of an event, whoever was named before.
  if (/^this\b/i.test(context.document.text.slice(statement.start, statement.start + 5)) && !told && main)
    return [main];
  return topics.length > 0 ? topics.slice(0, 2).map(withoutSpan) : null;
};

/** The event that the same speaker spoke of just before. */
const stillSpokenOf = (statement: DraftStatement, previous: DraftStatement | null): Topic[] | null => {
  if (!previous || previous.speaker !== statement.speaker || statement.start - previous.end > NEAR) return null;
  const event = previous.about.find((topic) => topic.event !== undefined);
  return event ? [withoutSpan(event)] : null;
};

/** Somebody who speaks of nothing but his own doing: "I grew up on the border", "he would not resign". */
const oneself = ({ document }: TopicContext, statement: DraftStatement): Topic[] | null => {
  const { speaker, kind, start } = statement;
  if (speaker === null || document.entities[speaker]?.kind !== 'PERSON') return null;
  const [first] = tokensIn(document, { start, end: start + 6 });
  const self = kind === 'DIRECT' ? /^i$/ : /^(?:s?he)$/;
  return first && self.test(first.lower) ? [{ entity: speaker, span: { start: first.start, end: first.end } }] : null;
};

/** The event told last before the statement, near it. */
const toldBefore = ({ events }: TopicContext, { start }: DraftStatement, within: number): Topic[] | null => {
  const last = events.passages[firstFrom(events.passages, start) - 1];
  return last && start - last.end < within ? [{ event: last.event, span: null }] : null;
};

/** The event of the statement before for the second part of a quotation, whose own words name only a place or say "we". */
export const stillToldOf = (statement: DraftStatement, previous: DraftStatement | null): Topic[] => {
  const event = goesOn(statement, previous) ? previous?.about.find((topic) => topic.event !== undefined) : undefined;
  return event ? [withoutSpan(event)] : [];
};

/**
 * What a statement whose own words name nothing is understood to be about: what was spoken of just before where it goes on
 * with that, else the event that the article opens with, else who speaks of himself, else nothing.
 */
export const understoodTopics = (context: TopicContext, statement: DraftStatement, before: Before): Topic[] => {
  const carried = carriedOver(context, statement, before);
  if (carried) return carried;
  const told = toldBefore(context, statement, before.main ? JUST_BEFORE : NEAR);
  if (!before.main) return stillSpokenOf(statement, before.previous) ?? oneself(context, statement) ?? told ?? [];
  // Two guesses: the event that the article opens with, and the one told just before.
  return [before.main, ...(told ?? []).filter(({ event }) => event !== before.main?.event)];
};
