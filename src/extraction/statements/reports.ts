import { contentAround } from './backward';
import { skipCircumstances } from './circumstances';
import type { CueWithSubject } from './clause-end';
import { hasFiniteVerb } from './clause-start';
import type { Cue } from './cue';
import { findCues, takes } from './cue';
import type { Content } from './forward';
import { contentBehind, isOver } from './forward';
import { phraseEndingAt } from './noun-phrase';
import type { Subject } from './subject';
import { subjectBefore, subjectBehind, subjectOfClauseBefore } from './subject';
import { isComma, isConjunction, isDash, isNoun, isPunctuation } from './tags';
import type { Unit } from './units';

/** One cue of the narrator with who speaks and what is said, by the words of its unit. */
export interface Report {
  unit: Unit;
  cue: Cue;
  subject: Subject | null;
  inherited: boolean;
  contents: Content[];
}

/** Nouns for what is written or said: "a statement saying that", "a report showing that". */
const DOCUMENT =
  /^(?:statement|letter|e-?mail|tweet|report|message|post|memo|note|article|editorial|filing|document|release|study|poll|survey|text|speech|interview|video|ad|complaint|order|ruling)s?$/;

const withSubjects = (unit: Unit): CueWithSubject[] => {
  const found: CueWithSubject[] = [];
  const { items } = unit;
  for (const cue of findCues(unit)) {
    const before = items[cue.groupStart - 1];
    let subject: Subject | null = null;
    let inherited = false;
    if (cue.form === 'FINITE') {
      subject = subjectBefore(cue);
      if (!subject && isConjunction(before)) {
        inherited = true;
        subject =
          found.findLast((other) => other.cue.form === 'FINITE' && other.subject)?.subject ??
          subjectOfClauseBefore(cue, cue.groupStart - 1);
      }
    } else if (cue.form === 'PARTICIPLE') {
      if (before && isNoun(before) && DOCUMENT.test(before.lower)) {
        const phrase = phraseEndingAt(items, cue.groupStart - 1);
        subject =
          subjectOfClauseBefore(cue, cue.groupStart) ??
          (phrase && { phrases: [phrase], start: phrase.start, end: phrase.end, how: 'left' });
        inherited = true;
      } else if (
        before === undefined ||
        isComma(before) ||
        isDash(before) ||
        isConjunction(before) ||
        /^(?:by|in|while|when|before|after|as|from|with)$/.test(before.lower)
      ) {
        inherited = true;
        subject = subjectOfClauseBefore(cue, cue.groupStart);
      } else if (before && (isNoun(before) || before.tag === 'PRP')) {
        const phrase = phraseEndingAt(items, cue.groupStart - 1);
        subject = phrase && { phrases: [phrase], start: phrase.start, end: phrase.end, how: 'left' };
      }
    }
    found.push({ cue, subject, inherited });
  }
  return found;
};

/** True where the words between unit start and subject are over, so that what comes before can be what was said. */
const opensParenthesis = (unit: Unit, at: number): boolean => {
  const before = unit.items[at - 1];
  return before !== undefined && (isComma(before) || isDash(before) || before.quote !== null || isPunctuation(before));
};

const reportOf = (own: CueWithSubject, cues: readonly CueWithSubject[], taken: number): Report | null => {
  const { cue, inherited } = own;
  const { unit } = cue;
  const { items } = unit;
  const { subject } = own;
  if (cue.negated && !cue.entry.classes.includes('BELIEF')) return null;
  if (cue.form === 'REDUCED' || cue.form === 'INFINITIVE' || cue.passive) return null;

  if (cue.form === 'FINITE' && takes(cue, 'PQ') && !inherited) {
    const before = items[cue.groupStart - 1];
    const afterQuote = before?.quote || (isComma(before) && items[cue.groupStart - 2]?.quote);
    if (afterQuote || (isComma(before) && takes(cue, 'P'))) {
      const behind = subjectBehind(cue);
      const wordsEnd = behind?.end ?? cue.end;
      const inverted =
        behind &&
        (afterQuote
          ? !hasFiniteVerb(unit, behind.end, behind.end + 1) || !subject
          : isOver(items, skipCircumstances(items, wordsEnd)) &&
            !hasFiniteVerb(unit, behind.end, behind.end + 2) &&
            hasFiniteVerb(unit, taken, cue.groupStart - 1));
      if (inverted && !(subject && subject.how !== 'parenthesis')) {
        const contents = contentAround(cue, cues, {
          from: taken,
          wordsStart: cue.groupStart,
          wordsEnd,
          inverted: true,
        });
        if (contents.length > 0) return { unit, cue, subject: behind, inherited, contents };
      }
    }
  }
  const ahead = contentBehind(cue, cues);
  // “…,” Zhao wrote on the website, …: what stands before is what was written.
  const quoted = subject !== null && items[subject.start - 1]?.quote && takes(cue, 'Q');
  if (ahead && !(quoted && (ahead.frame === 'clause' || ahead.frame === 'object')))
    return { unit, cue, subject, inherited, contents: [ahead] };
  if (cue.form !== 'FINITE' || !subject || inherited || !takes(cue, 'PQ')) return null;
  if (!opensParenthesis(unit, subject.start)) return null;
  const contents = contentAround(cue, cues, {
    from: taken,
    wordsStart: subject.start,
    wordsEnd: afterListener(cue),
    inverted: false,
  });
  const withQuote = contents.some((content) => items.slice(content.from, content.to).some((item) => item.quote));
  return contents.length > 0 && (withQuote || takes(cue, 'P')) ? { unit, cue, subject, inherited, contents } : null;
};

/** Behind "told reporters" where nothing follows that was said. */
const afterListener = (cue: Cue): number => {
  const { items } = cue.unit;
  if (!takes(cue, 'ADW')) return cue.end;
  for (let at = cue.end; at < items.length && at < cue.end + 12; at++)
    if (isPunctuation(items[at]) || items[at]?.quote) return at;
  return cue.end;
};

/** The reports of a unit by its words alone, in order of their cues. */
export const findReports = (unit: Unit): Report[] => {
  const cues = withSubjects(unit);
  const reports: Report[] = [];
  let taken = 0;
  for (const own of cues) {
    const report = reportOf(own, cues, taken);
    if (!report) continue;
    reports.push(report);
    const content = report.contents[0];
    if (content && content.frame !== 'back') {
      // A clause that is followed by ", he said" may itself be reported; what ended before it is not.
      const end = Math.max(...report.contents.map(({ to }) => to));
      if (report.contents.some(({ frame }) => frame !== 'clause' && frame !== 'that')) taken = Math.max(taken, end);
    }
  }
  return reports;
};
