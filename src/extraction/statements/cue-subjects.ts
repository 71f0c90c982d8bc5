import type { CueWithSubject } from './clause-end';
import type { Cue } from './cue';
import { findCues, takes } from './cue';
import type { NounPhrase } from './noun-phrase';
import { phraseEndingAt, phraseStartingAt } from './noun-phrase';
import type { Subject } from './subject';
import { subjectBefore, subjectBehind, subjectOfClauseBefore } from './subject';
import { subjectAtOpening } from './subject-at-opening';
import { closesWithComma, isAdverb, isConjunction, isDash, isFiniteVerb, isNoun } from './tags';
import type { Unit } from './units';

/** Nouns for what is written or said: "a statement saying that", "a report showing that". */
const DOCUMENT =
  /^(?:statement|letter|e-?mail|tweet|report|message|post|memo|note|article|editorial|filing|document|release|study|poll|survey|text|speech|interview|video|ad|complaint|order|ruling)s?$/;

const placed = (phrase: NounPhrase | null): Subject | null =>
  phrase && { phrases: [phrase], start: phrase.start, end: phrase.end, how: 'left' };

/** The subject of the main clause behind a fronted participle: "Conceding that it rains, he warned …". */
const subjectAhead = (cue: Cue): Subject | null => {
  const { items } = cue.unit;
  for (let at = cue.end; at < items.length; at++) {
    if (!closesWithComma(items[at])) continue;
    const phrase = phraseStartingAt(items, at + 1);
    if (
      phrase &&
      (isFiniteVerb(items[phrase.end]) || (isAdverb(items[phrase.end]) && isFiniteVerb(items[phrase.end + 1])))
    )
      return placed(phrase);
  }
  return null;
};

/** The subject behind the first cue that has none before it: "…,” said Roe, adding that". */
const inverted = (earlier: readonly CueWithSubject[]): Subject | null => {
  const said = earlier.find(({ cue, subject }) => cue.form === 'FINITE' && !cue.passive && !subject);
  return said && takes(said.cue, 'PQ') ? subjectBehind(said.cue) : null;
};

/** Whose words a participle introduces: of the report before it, or of the clause that it hangs on. */
const subjectOfParticiple = (
  cue: Cue,
  earlier: readonly CueWithSubject[],
): { subject: Subject | null; inherited: boolean } => {
  const { items } = cue.unit;
  const before = items[cue.groupStart - 1];
  const inherit = (): Subject | null =>
    earlier.find(
      (other) => other.cue.form === 'FINITE' && !other.cue.passive && other.subject && other.subject.how !== 'relative',
    )?.subject ??
    inverted(earlier) ??
    subjectOfClauseBefore(cue, cue.groupStart);
  if (before === undefined || (isConjunction(before) && cue.groupStart === 1))
    return { subject: subjectAhead(cue), inherited: true };
  if (isNoun(before) && DOCUMENT.test(before.lower))
    return {
      subject: subjectOfClauseBefore(cue, cue.groupStart) ?? placed(phraseEndingAt(items, cue.groupStart - 1)),
      inherited: true,
    };
  if (/^(?:by|in|while|when|before|after|as|with)$/.test(before.lower))
    return { subject: (cue.groupStart === 1 ? subjectAhead(cue) : null) ?? inherit(), inherited: true };
  if (closesWithComma(before) || isDash(before) || isConjunction(before))
    return { subject: inherit(), inherited: true };
  if (isNoun(before)) return { subject: placed(phraseEndingAt(items, cue.groupStart - 1)), inherited: false };
  return { subject: null, inherited: false };
};

/**
 * With whose subject a cue behind "and" goes on: that of the report before it; where that one is told by another and in the
 * perfect, of who tells it: "Roe said nobody had asked for it and blamed Oslo" is Roe.
 */
const speakerOfJoined = (cue: Cue, found: readonly CueWithSubject[]): Subject | null => {
  const isReport = ({ cue: { form }, subject }: CueWithSubject): boolean => form === 'FINITE' && subject !== null;
  const inner = found.findLast(isReport);
  if (!inner?.subject) return null;
  const { subject } = inner;
  const outer = found.findLast(
    (other) =>
      isReport(other) &&
      other.cue.verb < subject.start &&
      takes(other.cue, 'S') &&
      !found.some(
        ({ subject: between }) => between !== null && between.start > other.cue.verb && between.start < subject.start,
      ),
  );
  const { items } = cue.unit;
  const backshifted = items
    .slice(inner.cue.groupStart, inner.cue.verb)
    .some(({ lower }) => /^(?:had|would|could|might|has|have|will|'d)$/.test(lower));
  const goesOn =
    outer && backshifted && cue.groupStart === cue.verb && items[cue.verb]?.tag === items[outer.cue.verb]?.tag;
  return goesOn ? outer.subject : subject;
};

/** The cue verbs of a unit with the subject of each: its own, or that of the report it goes on with. */
export const cuesWithSubjects = (unit: Unit): CueWithSubject[] => {
  const found: CueWithSubject[] = [];
  for (const cue of findCues(unit)) {
    if (cue.form === 'PARTICIPLE') found.push({ cue, ...subjectOfParticiple(cue, found) });
    else if (cue.form === 'FINITE') {
      const behindConjunction = isConjunction(unit.items[cue.groupStart - 1]);
      const subject = subjectBefore(cue) ?? (behindConjunction ? null : subjectAtOpening(cue));
      if (subject || !behindConjunction) found.push({ cue, subject, inherited: false });
      else {
        const joined = speakerOfJoined(cue, found) ?? subjectOfClauseBefore(cue, cue.groupStart - 1);
        found.push({ cue, subject: joined, inherited: true });
      }
    } else found.push({ cue, subject: null, inherited: false });
  }
  return found;
};
