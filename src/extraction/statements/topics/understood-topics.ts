import type { DraftStatement, Topic } from '../../document';
import { firstBehind, firstFrom } from '../spans';
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

/** Those who speak of what they work for. */
const INSIDER =
  /\b(?:engineers?|employees?|workers?|accountants?|managers?|executives?|insiders?|officials?|delegates?|members?|officers?|staff|crew|technicians?|soldiers?|aides?|guards?)\b/i;

/** The body that an unnamed speaker works for or belongs to: "an engineer at Acme", "Tanzanian officials". */
const bodyOfUnnamed = ({ document }: TopicContext, { speaker, speakerMention, kind }: DraftStatement): Topic[] => {
  if (speaker !== null || speakerMention === null || kind === 'DIRECT') return [];
  if (!INSIDER.test(document.text.slice(speakerMention.start, speakerMention.end))) return [];
  const named = document.mentions[firstBehind(document.mentions, speakerMention.start)];
  if (!named || named.start >= speakerMention.end) return [];
  return /^(?:COUNTRY|ORGANIZATION)$/.test(document.entities[named.entity]?.kind ?? '')
    ? [{ entity: named.entity, span: null }]
    : [];
};

/** A government that says what it does without naming itself. */
const ofOneself = ({ document }: TopicContext, { speaker, kind }: DraftStatement): Topic[] =>
  speaker !== null && kind !== 'DIRECT' && document.entities[speaker]?.kind === 'COUNTRY'
    ? [{ entity: speaker, span: null }]
    : [];

/** The event told in the narrator's words of the sentence in which the cue stands: "…, said Roe, who joined the march". */
const toldBeside = ({ document, events }: TopicContext, statement: DraftStatement): Topic[] | null => {
  const { cue, kind } = statement;
  if (cue === null || kind !== 'DIRECT') return null;
  const sentence = document.sentences[lastAt(document.sentences, cue.start)];
  if (!sentence) return null;
  for (let at = firstFrom(events.passages, sentence.start); at < events.passages.length; at++) {
    const passage = events.passages[at] as (typeof events.passages)[number];
    if (passage.start >= sentence.end) break;
    if (passage.start < statement.end && statement.start < passage.end) continue;
    if (document.events[passage.event]?.type !== 'MEETING') return [{ event: passage.event, span: null }];
  }
  return null;
};

/** Index of the last item that begins at or before an offset; -1 for none. */
const lastAt = (items: readonly { start: number }[], offset: number): number => firstFrom(items, offset + 1) - 1;

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
  const near = carriedOver(context, statement, before) ?? toldBeside(context, statement);
  if (near) return near;
  const told = toldBefore(context, statement, before.main ? JUST_BEFORE : NEAR);
  if (!before.main) return stillSpokenOf(statement, before.previous) ?? oneself(context, statement) ?? told ?? [];
  const [body] = [...bodyOfUnnamed(context, statement), ...ofOneself(context, statement)];
  if (body) return [body, before.main];
  // Two guesses: the event that the article opens with, and the one told just before.
  return [before.main, ...(told ?? []).filter(({ event }) => event !== before.main?.event)];
};
