import type { NounPhrase } from '../../clauses/noun-phrase';
import type { Unit } from '../../clauses/units';
import { isVerb } from '../../clauses/verb-group';
import type { Document } from '../../document';
import type { RoleArticle } from './role-article';
import type { RolePassage } from './role-event';
import type { Part, SentenceParts } from './sentence-parts';
import { frontOf, type TriggerFrame, triggerFrame } from './trigger-frame';

/** Takes a fact about an entity. */
export type Note = (entity: number, fact: string) => void;

/** "the Iran-backed rebels" */
const BACKED = /^-?(?:backed|led|allied|born|based|aligned|brokered|funded|trained|mediated|sponsored)$/;

/** Notes how whoever is named or meant in the sentence of a passage stands to its trigger. */
export const noteSlots = (article: RoleArticle, passage: RolePassage, note: Note): void => {
  const sentence = article.document.tokens[passage.trigger]?.sentence ?? article.sentenceAt(passage.start);
  for (const view of article.partsOf(sentence)) {
    const { units, parts } = view;
    const trigger = units.findLastIndex(({ token }) => token <= passage.trigger);
    if (trigger < 0) continue;
    const frame = triggerFrame(view, trigger);
    for (const part of parts)
      for (const fact of factsOf(view, part, { document: article.document, frame, passage })) note(part.entity, fact);
  }
};

const lemmaOf = ({ tokens }: Document, { units, verbs }: SentenceParts, group: number): string =>
  tokens[units[verbs[group]?.verb ?? -1]?.token ?? -1]?.lemma ?? '';

/** What whoever stands behind "by" does: what the trigger tells, what a verb right before tells ("hosted by"), or something else. */
const doneBy = (document: Document, view: SentenceParts, { first }: Part): string => {
  const before = view.units[first - 2];
  return before && isVerb(before) ? (document.tokens[before.token]?.lemma ?? '') : 'noun';
};

/** How far away in units, in five steps. */
const distance = (units: number): number => [2, 5, 10, 18].filter((limit) => units > limit).length + 1;

/** Slots in which verbs and nouns of one type give different parts. */
const TOLD_APART =
  /^(?:v\|subject|v\|object|v\|doer|n\|subject-of-governor|n\|behind:(?:of|between|with|against|on|by):|v\|behind:(?:with|to|on|by|from):)/;

const factsOf = (
  view: SentenceParts,
  part: Part,
  { document, frame, passage }: { document: Document; frame: TriggerFrame; passage: RolePassage },
): string[] => {
  const { units, verbs } = view;
  const { unit, standing, head, subjectOf } = part;
  const start = units[unit]?.start ?? 0;
  const inside = start >= passage.start && start < passage.end;
  const before = unit < frame.from;
  const within = frame.own < 0 && unit >= frame.from && unit < frame.trigger;
  const [low, high] = before ? [unit, frame.from] : [frame.end, unit];
  const between = verbs.filter(({ verb, finite }) => finite && verb >= low && verb < high).length;
  const side = within ? 'within' : before ? 'before' : 'behind';
  const stands = standsAs(document, view, part);
  // "Norway's Acme Energy" does what Acme does, not Norway.
  if (stands === 'describes')
    return [
      'sentence',
      `describes:${units[head]?.kind ?? (personAt(document.entities, units, head) ? 'PERSON' : 'NOUN')}`,
    ];
  const slot = slotOf(view, part, { frame, between });
  const facts = [
    'sentence',
    `standing:${standing}`,
    inside ? 'inside' : 'outside',
    `${side}:${inside ? 'in' : 'out'}:${stands}`,
    `verbs:${Math.min(between, 2)}`,
    `far:${distance(high - low)}`,
    `${slot}|${stands}`,
  ];
  if (stands === 'head' || stands === 'acts') {
    facts.push(slot, `front:${frontOf(view, part)}`);
    const lemma = document.tokens[units[frame.trigger]?.token ?? -1]?.lemma ?? '';
    if (TOLD_APART.test(slot)) facts.push(`${slot}:${lemma}`);
  }
  const { governor, behind } = frame;
  const link = frontOf(view, { first: frame.from });
  if (subjectOf.includes(governor)) facts.push(`governs:${link}`, `governor:${lemmaOf(document, view, governor)}`);
  if (subjectOf.includes(behind)) facts.push(`behind-of:${link}`, `behind:${lemmaOf(document, view, behind)}`);
  if (units[part.first - 1]?.lower === 'by') facts.push(`by:${doneBy(document, view, part)}`);
  if (part.acts) facts.push('acts');
  if (subjectOf.length > 0) facts.push('subject-any');
  if (subjectOf.some((verb) => verbs[verb]?.passive)) facts.push('subject-of-passive');
  if (part.first <= 1) facts.push('opens-sentence');
  return facts;
};

const isBody = ({ kind, named }: Unit): boolean => kind === 'ORGANIZATION' && named;

/** True where a noun means a person whom the article names, or who is named right behind it. */
const personAt = (entities: Document['entities'], units: readonly Unit[], head: number): boolean =>
  entities[units[head]?.meant ?? -1]?.kind === 'PERSON' ||
  (units[head]?.tag === 'NN' &&
    units[head + 1]?.lower === ',' &&
    units[head + 2]?.kind === 'PERSON' &&
    units[head + 2]?.named === true);

/** What an entity is to its phrase: its head, what the head acts for, what a name or another noun belongs to. */
const standsAs = ({ entities }: Document, { units }: SentenceParts, { standing, head, unit, acts }: Part): string => {
  if (!/^(?:owner|adjective|modifier)$/.test(standing)) return 'head';
  // "the bloc's commissioner, Ana Roe," is she.
  if (personAt(entities, units, head)) return 'describes';
  const joint = units[unit + 1]?.lower ?? '';
  if ((head !== unit && units[head]?.entity !== null) || joint === '-' || BACKED.test(joint)) return 'describes';
  // "Colombian rebels of the Liberation Army" are those of the army.
  if (standing === 'adjective' && units[head + 1]?.lower === 'of' && units.slice(head + 2, head + 4).some(isBody))
    return 'describes';
  return acts ? 'acts' : standing;
};

/** The place of a part in the clause of a trigger; "v|" for verbs and "n|" for nouns. */
const slotOf = (
  view: SentenceParts,
  part: Part,
  { frame, between }: { frame: TriggerFrame; between: number },
): string => {
  const { own, from, end, trigger, governor, behind, objects, doers } = frame;
  const { unit, first, standing, subjectOf, servedSubjectOf } = part;
  const isIn = ({ start, end: stop }: NounPhrase): boolean => unit >= start && unit < stop;
  const word = own >= 0 ? 'v' : 'n';
  const near = between === 0 ? 'close' : 'far';
  if (own < 0 && unit >= from && unit < trigger) return `n|within:${standing}`;
  if (doers.some(isIn)) return 'v|doer';
  if (doers.length > 0 && (subjectOf.includes(own) || subjectOf.includes(governor))) return 'v|subject-of-handing';
  if (own >= 0 && servedSubjectOf.includes(own)) return frame.passive ? 'v|served-passive' : 'v|served';
  if (own >= 0 && subjectOf.includes(own)) return frame.passive ? 'v|subject-passive' : 'v|subject';
  if (objects.some(isIn)) return 'v|object';
  if (servedSubjectOf.includes(governor)) return `${word}|served-by-subject-of-governor`;
  if (subjectOf.includes(governor)) return `${word}|subject-of-governor`;
  if (subjectOf.includes(behind)) return `${word}|subject-behind`;
  const front = frontOf(view, part);
  if (unit < from) return `${word}|before:${front}:${near}`;
  return `${word}|behind:${front}:${first === end + 1 ? 'next' : near}`;
};

/** Slots that make somebody a party to an event whatever its type. */
const STRONG =
  /^(?:v\|subject|v\|object|n\|subject-of-governor|n\|within:|[nv]\|behind:(?:between|with|by|against):(?:close|next))/;

/** True for a fact that makes somebody a party to an event, whatever its type. */
export const isStrong = (fact: string): boolean => STRONG.test(fact);
