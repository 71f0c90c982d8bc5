import { contentAround } from './backward';
import { skipCircumstances } from './circumstances';
import type { CueWithSubject } from './clause-end';
import { clauseEnd } from './clause-end';
import { hasFiniteVerb, hasMainVerb } from './clause-start';
import type { Content } from './content';
import type { Cue } from './cue';
import { takes } from './cue';
import { cuesWithSubjects } from './cue-subjects';
import { contentBehind } from './forward';
import { saidOfAntecedent } from './object-relative';
import { passiveReport, quotedAsSaying } from './passive-report';
import type { Report } from './report';
import { subjectBehind } from './subject';
import {
  closesWithComma,
  isComma,
  isConjunction,
  isDash,
  isFiniteVerb,
  isOver,
  isPronoun,
  isPunctuation,
} from './tags';
import type { Item, Unit } from './units';

/** True where the words between unit start and subject are over, so that what comes before can be what was said. */
const opensParenthesis = (unit: Unit, at: number): boolean => {
  const before = unit.items[at - 1];
  return before !== undefined && (isComma(before) || isDash(before) || before.quote !== null || isPunctuation(before));
};

/** "As Kerry put it, the war is over" and "the war is over, as Kerry said". */
const reportedWithAs = (
  { cue, subject, inherited }: CueWithSubject,
  cues: readonly CueWithSubject[],
): Report | null => {
  const { unit } = cue;
  const { items } = unit;
  if (!subject || cue.form !== 'FINITE' || !takes(cue, 'SP') || items[subject.start - 1]?.lower !== 'as') return null;
  // ", as the bloc promised to grow": what is promised stands behind.
  if (items[cue.end]?.tag === 'TO') return null;
  const opening = subject.start - 1;
  const over = skipCircumstances(items, afterListener(cue));
  if (opening === 0 && closesWithComma(items[over])) {
    const to = clauseEnd(unit, cue, over + 1, cues);
    return { unit, cue, subject, inherited, contents: [{ from: over + 1, to, frame: 'as-clause', listeners: [] }] };
  }
  if (!closesWithComma(items[opening - 1]) || !isOver(items, over)) return null;
  const contents = contentAround(cue, cues, { from: 0, wordsStart: opening, wordsEnd: over, inverted: true });
  return contents.length > 0 ? { unit, cue, subject, inherited, contents } : null;
};

/** True for a quotation at `at` that is a speech by itself, not a name in the narrator's sentence (on Fox's “Sunday Futures,” he said it was over). */
const isSaidBefore = (unit: Unit, at: number): boolean => {
  const { items } = unit;
  if (!items[at]?.quote) return false;
  const before = items[at - 1];
  return before === undefined || isPunctuation(before) || isConjunction(before) || /^(?:RB|VBD|VBZ)$/.test(before.tag);
};

/** Where words that are free to be reported begin: behind what earlier reports took, and where the last of them began. */
interface Taken {
  end: number;
  /** The end before the last report, and where the last report ended: "Mali asked them to stay, Pell said." is all Pell's. */
  before: number;
}

/** Where what stands before a parenthesis begins: what the report right before it took is part of it. */
const freeFrom = (items: readonly Item[], parenthesis: number, { end, before }: Taken): number =>
  end === parenthesis - 1 && isComma(items[end]) ? before : end;

/** Where what stands before ", said Pell" begins: all of the sentence is hers, unless somebody was quoted in it before. */
const freeBefore = (items: readonly Item[], { end, before }: Taken): number =>
  items.slice(before, end).some((item) => item.quote) ? end : before;

/** Behind "who followed the talks" that goes on with an inverted subject to the end of its sentence; `at` where none does. */
const behindRelative = (items: readonly Item[], at: number): number => {
  if (!/^(?:who|whose)$/.test(items[at]?.lower ?? '')) return at;
  for (let end = at + 1; end < items.length; end++) {
    if (items[end]?.quote || isComma(items[end])) return at;
    if (isPunctuation(items[end])) return end;
  }
  return items.length;
};

/** What was said before the subject and in the quotation behind the cue: "It rained, Roe said, “and it snowed”"; nothing where no clause stands before. */
const betweenQuote = (
  { cue, subject, inherited }: CueWithSubject,
  cues: readonly CueWithSubject[],
  taken: Taken,
): Content[] => {
  const { unit } = cue;
  const { items } = unit;
  if (!subject || inherited || cue.form !== 'FINITE' || subject.how !== 'left' || !takes(cue, 'P')) return [];
  if (!isComma(items[subject.start - 1]) || !isComma(items[cue.end])) return [];
  // "He paid and, she says, “left”", "It was, she added, “a sad day”"
  if (isConjunction(items[subject.start - 2]) || isFiniteVerb(items[subject.start - 2])) return [];
  const from = freeFrom(items, subject.start, taken);
  if (!hasMainVerb(items, from, subject.start - 1)) return [];
  return contentAround(cue, cues, { from, wordsStart: subject.start, wordsEnd: cue.end, inverted: false });
};

/** True for a clause whose past tense the tagger took for a participle: "Policemen carried the wounded". */
const hasPast = (items: readonly Item[], from: number, to: number): boolean => {
  for (let at = from + 1; at < to - 1; at++) {
    const before = items[at - 1];
    if (items[at]?.tag !== 'VBN' || !/^(?:NN|NNS|NNPS?|VBP)$/.test(before?.tag ?? '')) continue;
    if (/^(?:DT|PRP\$|IN|JJ|RB|CD|NN.*)$/.test(items[at + 1]?.tag ?? '')) return items[at + 1]?.lower !== 'by';
  }
  return false;
};

const HOUSE =
  /^(?:senate|parliament|congress|assembly|representatives|knesset|duma|bundestag|storting|diet|riksdag|sejm|commons|lords|lawmakers|senators|legislators|deputies|legislature|court|tribunal|judges|voters|shareholders)$/;

/** True where a parliament or court takes a decision. */
const decides = ({ cue, subject }: CueWithSubject): boolean => {
  const phrase = subject?.phrases.at(-1);
  const head = phrase && cue.unit.items[phrase.head];
  return (
    /^(?:reject|approve|dismiss|back|oppose|endorse|confirm|recommend|support)$/.test(cue.entry.lemma) &&
    HOUSE.test(head?.lower ?? '')
  );
};

const HEARING = /^(?:court|inquest|tribunal|hearing|inquiry|enquiry|jury|jurors|trial|panel|committee|commission)$/;

/** "The court heard that he had lied": only where a case is heard is what was heard what somebody said. */
const isHeard = ({ cue, subject }: CueWithSubject): boolean => {
  const head = cue.unit.items[subject?.phrases.at(-1)?.head ?? -1];
  return subject !== null && subject.how !== 'relative' && HEARING.test(head?.lower ?? '');
};

/** What somebody who is asked is asked. */
const ASKED = /^(?:about|whether|if|why|how|what|when|where|who|by|for|to)$/;

const reportOf = (own: CueWithSubject, cues: readonly CueWithSubject[], taken: Taken): Report | null => {
  const { cue, inherited } = own;
  const { unit } = cue;
  const { items } = unit;
  const { subject } = own;
  if (cue.negated && !cue.entry.classes.includes('BELIEF')) return null;
  // ", which shows that it was green": a fact shows it, and nobody says so.
  if (cue.entry.classes.includes('SHOW') && subject?.how === 'relative' && items[subject.end]?.lower === 'which') {
    const head = items[subject.phrases.at(-1)?.head ?? -1];
    if (isComma(items[subject.end - 1]) && (head?.mention ?? -1) < 0) return null;
  }
  if (cue.entry.lemma === 'hear' && !(cue.form === 'FINITE' && !cue.passive && isHeard(own))) return null;
  if (cue.passive || cue.form === 'REDUCED') return passiveReport(cue, cues);
  if (cue.form === 'INFINITIVE') return null;
  // "would have found it hard to sign" is no finding.
  if (cue.entry.lemma === 'find' && items[cue.end]?.lower === 'it' && !isFiniteVerb(items[cue.end + 1])) return null;
  // "Asked about the ships, he said": a participle, whatever its tag.
  if (!subject && cue.groupStart === 0 && cue.entry.lemma === 'ask' && ASKED.test(items[cue.end]?.lower ?? ''))
    return null;
  const quotedAs = quotedAsSaying(own, cues);
  if (quotedAs !== own) return reportOf(quotedAs, cues, taken);
  const as = reportedWithAs(own, cues);
  if (as) return as;

  if (cue.form === 'FINITE' && takes(cue, 'PQ') && !inherited) {
    const before = items[cue.groupStart - 1];
    const quoteAt = before?.quote ? cue.groupStart - 1 : isComma(before) ? cue.groupStart - 2 : -1;
    const afterQuote = items[quoteAt]?.quote != null && (!subject || isSaidBefore(unit, quoteAt));
    if (afterQuote || (isComma(before) && takes(cue, 'P'))) {
      const behind = subjectBehind(cue);
      const wordsEnd = behind === null ? cue.end : behindRelative(items, behind.end);
      const inverted =
        behind &&
        (afterQuote
          ? !hasFiniteVerb(unit, behind.end, behind.end + 1) || !subject
          : isOver(items, skipCircumstances(items, wordsEnd)) &&
            (wordsEnd > behind.end || !hasFiniteVerb(unit, behind.end, behind.end + 2)) &&
            (hasMainVerb(items, freeBefore(items, taken), cue.groupStart - 1) ||
              (taken.end === 0 && hasPast(items, 0, cue.groupStart - 1)) ||
              items.slice(taken.end, cue.groupStart).some((item) => item.quote)));
      // "“…,” Pell, a farmer, told reporters": reporters are told.
      const listened = subject !== null && takes(cue, 'AW');
      if (inverted && !listened && !(subject && subject.how !== 'parenthesis')) {
        const contents = contentAround(cue, cues, {
          from: freeBefore(items, taken),
          wordsStart: cue.groupStart,
          wordsEnd,
          inverted: true,
        });
        if (contents.length > 0) return { unit, cue, subject: behind, inherited, contents };
      }
    }
  }
  const ofAntecedent = saidOfAntecedent(own, cues);
  if (ofAntecedent) return { unit, cue, subject, inherited, contents: [ofAntecedent] };
  const found = contentBehind(cue, cues);
  // "It rained, Pell said in a report that cast doubt on it": what stands before is what was said.
  const ofReport =
    found?.frame === 'that' &&
    subject !== null &&
    !inherited &&
    takes(cue, 'P') &&
    isOfReport(cue, subject.start, found.from);
  const between = found?.frame === 'quote' ? betweenQuote(own, cues, taken) : [];
  if (subject && between.length > 1) return { unit, cue, subject, inherited, contents: between };
  // "What he has said about it is another story": nothing is told.
  const ahead =
    found && !inherited && items[(subject?.start ?? 0) - 1]?.lower === 'what' && found.frame === 'clause'
      ? null
      : found;
  // “…,” Zhao wrote on the website, …: what stands before is what was written.
  const quoted = subject !== null && !inherited && takes(cue, 'Q') && isSaidBefore(unit, subject.start - 1);
  // "The Senate rejected a bill": a house decides, it does not speak.
  if (ahead?.frame === 'object' && decides(own)) return null;
  // "A commission will say what a drought is": nobody has said it.
  if (ahead && cue.modal && /^(?:wh|infinitive|object)$/.test(ahead.frame)) return null;
  // “…,” Roe told a meeting that was shown live
  const shown = items[(ahead?.from ?? 0) - 1]?.tag === 'WDT' && isFiniteVerb(items[ahead?.from ?? 0]);
  if (ahead && !ofReport && !(quoted && (ahead.frame !== 'that' || shown)))
    return { unit, cue, subject, inherited, contents: [ahead] };
  if (cue.form !== 'FINITE' || !subject || inherited || !takes(cue, 'PQ')) return null;
  if (!opensParenthesis(unit, subject.start)) return null;
  const contents = contentAround(cue, cues, {
    from: freeFrom(items, subject.start, taken),
    wordsStart: subject.start,
    wordsEnd: afterListener(cue),
    inverted: false,
  });
  const withQuote = contents.some((content) => items.slice(content.from, content.to).some((item) => item.quote));
  return contents.length > 0 && (withQuote || takes(cue, 'P')) ? { unit, cue, subject, inherited, contents } : null;
};

/** True where "that" behind a cue goes on with the report or letter in which something was said, since it was said before. */
const isOfReport = ({ unit: { items }, end }: Cue, subject: number, from: number): boolean => {
  if (
    from - 1 <= end + 1 ||
    !REPORT.test(
      items
        .slice(end, from - 1)
        .map(({ lower }) => lower)
        .join(' '),
    )
  )
    return false;
  const before = items[subject - 1];
  return before !== undefined && (before.quote !== null || (isComma(before) && hasMainVerb(items, 0, subject - 1)));
};

const REPORT =
  /\b(?:report|letter|statement|study|article|paper|document|post|e-?mail|message|memo|note|speech|survey|book)\b/;

/** Behind "told reporters" where nothing follows that was said. */
const afterListener = (cue: Cue): number => {
  const { items } = cue.unit;
  if (!takes(cue, 'ADW')) return cue.end;
  for (let at = cue.end; at < items.length && at < cue.end + 12; at++)
    if (isPunctuation(items[at]) || items[at]?.quote) return at;
  return cue.end;
};

/** True for a belief, a finding or a name that only occurs inside what somebody else says: no report of its own. */
const isAside = ({ cue, subject, contents }: Report, reports: readonly Report[]): boolean => {
  const inside = reports.some(
    (outer) => outer.cue !== cue && outer.contents.some(({ from, to }) => from <= cue.verb && cue.verb < to),
  );
  if (!inside) return false;
  const [content] = contents;
  const behind = cue.unit.items[cue.end];
  const inserted = subject?.how === 'left' && isComma(behind) && isComma(cue.unit.items[subject.start - 1]);
  const head = cue.unit.items[subject?.phrases.at(-1)?.head ?? -1];
  return (
    (inserted && isPronoun(cue.unit.items[subject.start])) ||
    // "Footprints suggest that people came early, he said": signs say nothing themselves.
    (cue.entry.classes.includes('SHOW') && !isPronoun(head) && (head?.mention ?? -1) < 0) ||
    (cue.modal && content?.frame === 'quote') ||
    !cue.entry.classes.includes('SPEECH') ||
    subject === null ||
    subject.how === 'relative' ||
    !/^(?:that|clause|quote|of|wh)$/.test(content?.frame ?? '')
  );
};

/** The reports of a unit by its words alone, in order of their cues. */
export const findReports = (unit: Unit): Report[] => {
  const cues = cuesWithSubjects(unit);
  const reports: Report[] = [];
  let taken: Taken = { end: 0, before: 0 };
  for (const own of cues) {
    const report = reportOf(own, cues, taken);
    if (!report || isAside(report, reports)) continue;
    reports.push(report);
    const content = report.contents[0];
    if (content && content.frame !== 'back') {
      // A clause that is followed by ", he said" may itself be reported; what ended before it is not.
      const end = Math.max(...report.contents.map(({ to }) => to));
      if (report.contents.some(({ frame }) => frame !== 'clause' && frame !== 'that'))
        taken = { end: Math.max(taken.end, end), before: taken.end };
    }
  }
  // "Mali asked them to stay, Pell said": what a later parenthesis closes over.
  return reports.filter((report) => !isAside(report, reports));
};
