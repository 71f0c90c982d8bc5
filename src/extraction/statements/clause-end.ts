import { skipCircumstances } from './circumstances';
import type { Cue } from './cue';
import { takes } from './cue';
import { phraseStartingAt } from './noun-phrase';
import type { Subject } from './subject';
import {
  closesWithComma,
  isAdverb,
  isAuxiliary,
  isComma,
  isConjunction,
  isDash,
  isFiniteVerb,
  isPronoun,
  isRelative,
  isStop,
} from './tags';
import type { Item, Unit } from './units';

/** A cue with the subject that was found for it. */
export interface CueWithSubject {
  cue: Cue;
  subject: Subject | null;
  /** True where the subject is another cue's: "…, adding that", "… and accused". */
  inherited: boolean;
}

/** Words that open the narrator's own remark behind a reported clause: ", using a pejorative term", ", without naming Russia". */
const REMARK =
  /^(?:using|referring|alluding|citing|quoting|pointing|speaking|according|without|echoing|addressing|answering|responding|prompting|drawing|sparking|paraphrasing|reading|sounding|describing|noting|explaining|recalling|adding|saying|arguing|warning|insisting|stressing|suggesting|claiming|calling|urging|accusing)$/;

/** True where a clause begins behind the comma that tells what the speaker did, or when, rather than what was said. */
const turnsAway = (items: readonly Item[], comma: number): boolean => {
  const first = items[comma + 1];
  const second = items[comma + 2];
  // ", while denying that it had to", ", then ended the briefing"
  if (first?.lower === 'while' && second?.tag === 'VBG') return true;
  if (first?.lower === 'then' && second?.tag === 'VBD') return true;
  // "but not when", of a promise
  if (first?.lower === 'but' && second?.lower === 'not' && /^W/.test(items[comma + 3]?.tag ?? '')) return true;
  // ", after a judge ordered the furnace off"; not ", after which it rained"
  const subject = first?.lower === 'after' ? phraseStartingAt(items, comma + 2) : null;
  if (subject === null || isRelative(second)) return false;
  const past = items[subject.end]?.tag === 'VBN' && phraseStartingAt(items, subject.end + 1) !== null;
  return past || items.slice(subject.end, subject.end + 3).some(isFiniteVerb);
};

/** What speakers did who leave something out: "but gave no figure". */
const GAVE = /^(?:gave|offered|provided|cited|presented|produced|named)$/;

const ALLUSION = /^(?:reference|allusion|nod|jab|swipe|dig)$/;
const CLAIM =
  /^(?:charge|claim|allegation|accusation|move|contention|assertion|step|remark|comment|statement|phrase|sentiment|position|view|stance)$/;

const MEASURED_TIME =
  /^(?:seconds|minutes|moments|hours|hour|days|day|weeks|week|months|month|years|year|shortly|soon|long|just|only|barely|less|more|than|a|an|\d+|one|two|three|four|five|six|seven|eight|nine|ten)$/;

/** True for "hours after", "a week after", "only eight days before" at `at`: when something was said. */
export const isMeasuredTime = (items: readonly Item[], at: number): boolean => {
  for (let word = at; word < at + 5; word++) {
    const { lower = '' } = items[word] ?? {};
    if (/^(?:after|before)$/.test(lower)) return word > at;
    if (!MEASURED_TIME.test(lower)) return false;
  }
  return false;
};

/** True where the narrator's own remark begins right behind the comma at `comma`. */
export const isRemark = (items: readonly Item[], comma: number): boolean => {
  const first = items[comma + 1];
  if (!first) return false;
  if (REMARK.test(first.lower) || turnsAway(items, comma)) return true;
  // ", four days after bombers drove into its headquarters"
  if (isMeasuredTime(items, comma + 1)) return true;
  // ", something that it asked for in 2014"
  if (first.lower === 'something' && /^(?:PRP|DT|NNP|IN|WDT)$/.test(items[comma + 2]?.tag ?? '')) return true;
  if (!/^(?:an?|the|in)$/.test(first.lower)) return false;
  for (let at = comma + 2; at <= comma + 4; at++) {
    const noun = items[at]?.lower ?? '';
    let next = at + 1;
    if (ALLUSION.test(noun)) return /^(?:to|at)$/.test(items[next]?.lower ?? '');
    // "a step that he opposed", not "the last step that the treaty allows"
    if (!CLAIM.test(noun) || (noun === 'step' && first.lower === 'the')) continue;
    // "a claim that he denied", not "a charge that carries up to 15 days".
    if (/^(?:that|which)$/.test(items[next]?.lower ?? '')) next++;
    return /^(?:PRP\$?|DT|NNP)$/.test(items[next]?.tag ?? '');
  }
  return false;
};

const beforeComma = (items: readonly Item[], at: number): number => (isComma(items[at - 1]) ? at - 1 : at);

/** The tag of a finite cue; a past tense may have been taken for a participle. */
const tenseOf = (item: Item | undefined): string | undefined =>
  item?.tag === 'VBN' ? 'VBD' : item?.tag === 'NNS' ? 'VBZ' : item?.tag;

/** Behind "told reporters" and "told the paper". */
const behindListener = (cue: Cue): number => {
  const listener = takes(cue, 'ADW') ? phraseStartingAt(cue.unit.items, cue.end) : null;
  return listener?.end ?? cue.end;
};

/** Verbs for what somebody thinks of something rather than says of it. */
const HELD = /^(?:welcome|regret|applaud|praise|accept)$/;

/** "said Oslo respected the vote but expected an answer": what is thought goes on inside what is told. */
const goesOnInside = (own: Cue, cue: Cue): boolean => {
  if (own.form !== 'FINITE' || !takes(own, 'S')) return false;
  if (cue.entry.classes.includes('SPEECH') && !HELD.test(cue.entry.lemma)) return false;
  const { items } = own.unit;
  if (items[cue.end]?.lower === 'that') return false;
  const verb = items.slice(own.end, cue.groupStart).findLast(isFiniteVerb);
  return verb !== undefined && (!HELD.test(cue.entry.lemma) || (verb.tag === 'VBD' && !isAuxiliary(verb)));
};

/** Where the words of a later cue (its subject, the conjunction and comma before it) begin, if they end the clause before; else -1. */
const startOfNextReport = (own: Cue, next: CueWithSubject): number => {
  const { items } = next.cue.unit;
  const { cue, subject } = next;
  if (cue.form === 'PARTICIPLE') {
    const comma = beforeComma(items, cue.groupStart);
    return comma < cue.groupStart && cue.entry.classes.includes('SPEECH') && takes(cue, 'STQNOF') ? comma : -1;
  }
  if (cue.form !== 'FINITE' || cue.modal || !takes(cue, 'SPQOADNCEUFX')) return -1;
  // "said it had refused, while Egypt had asked for more": a pluperfect belongs to what is told.
  const told = cue.pluperfect && !own.pluperfect && own.form === 'FINITE';
  const sameTense = tenseOf(items[cue.verb]) === tenseOf(items[own.verb]) && !told;
  if (next.inherited) {
    const joint = cue.groupStart - 1;
    if (goesOnInside(own, cue)) return -1;
    return isConjunction(items[joint]) && sameTense && cue.groupStart === cue.verb ? beforeComma(items, joint) : -1;
  }
  // "Moscow had promised gas, said Pell": all before is Pell's.
  if (!subject && isComma(items[cue.groupStart - 1]) && takes(cue, 'P') && cue.entry.classes.includes('SPEECH')) {
    const behind = phraseStartingAt(items, cue.end);
    const over = items[behind?.end ?? -1];
    if (behind && (behind.end === items.length || isComma(over) || isStop(over))) return cue.groupStart - 1;
  }
  if (!subject || subject.how === 'relative' || subject.how === 'inverted') return -1;
  const joint = subject.start - 1;
  if (
    /^(?:while|whereas|though|although)$/.test(items[joint]?.lower ?? '') &&
    closesWithComma(items[joint - 1]) &&
    !told
  )
    return beforeComma(items, joint);
  if (isConjunction(items[joint]) && sameTense && cue.entry.classes.includes('SPEECH'))
    return beforeComma(items, joint);
  // "…, accusing them of spying, and Moscow vowed to answer"
  if (isConjunction(items[joint]) && isComma(items[joint - 1]) && own.form === 'PARTICIPLE') return joint - 1;
  if (items[joint]?.text === ';' || (isDash(items[joint]) && sameTense)) return joint;
  // ", he said," and ", he said." within or behind the clause.
  const behind = items[skipCircumstances(items, behindListener(cue))];
  // "a man who was, he said, a spy": the same speaker's own words go on.
  const [phrase] = subject.phrases;
  if (isComma(behind) && isComma(items[joint]) && own.form === 'FINITE' && isPronoun(items[phrase?.head ?? -1]))
    return -1;
  if (isComma(items[joint]) && (behind === undefined || isComma(behind) || isStop(behind)) && takes(cue, 'P'))
    return joint;
  return -1;
};

/** True where ", but …" behind the comma has a tense that a clause reported in the past would not have: the narrator's own. */
const narratorGoesOn = (own: Cue, comma: number): boolean => {
  const { items } = own.unit;
  const joint = items[comma + 1]?.lower ?? '';
  if (!/^(?:but|and|yet|though|although|while|as)$/.test(joint)) return false;
  // "but for her critics it is a crime"
  const aside = items[comma + 2]?.tag === 'IN' ? phraseStartingAt(items, comma + 3) : null;
  const subject = phraseStartingAt(items, aside?.end ?? comma + 2);
  if (!subject) return false;
  const further = items[subject.end]?.lower === 'and' ? phraseStartingAt(items, subject.end + 1) : null;
  let verb = (further ?? subject).end;
  while (isAdverb(items[verb])) verb++;
  const told = tenseOf(items[own.verb]);
  // ", while Japan and Australia voiced concern": others, in the narrator's tense.
  if (
    joint === 'while' &&
    told === 'VBD' &&
    items[verb]?.tag === 'VBD' &&
    items[verb]?.lower !== 'had' &&
    (items[subject.head]?.mention ?? -1) >= 0
  )
    return true;
  // "had been cut on purpose, and its coast guard boarded a tanker"
  const backshifted = items.slice(own.end, comma).some((item) => /^(?:had|would|could|might|'d)$/.test(item.lower));
  const plain = items[verb]?.tag === 'VBD' && !isAuxiliary(items[verb]);
  // "…, accusing him of greed, and her support for it angered many"
  if (own.form === 'PARTICIPLE' && takes(own, 'OFX') && plain) return true;
  if (told === 'VBD') return /^VB[ZP]$/.test(items[verb]?.tag ?? '') || (backshifted && plain && joint !== 'as');
  return !/^(?:and|as|while)$/.test(joint) && isFiniteVerb(items[verb]);
};

/** "…; a court must now decide": behind a semicolon the narrator goes on with a clause of its own. */
const beginsAnother = (items: readonly Item[], at: number): boolean => {
  const subject = phraseStartingAt(items, at);
  if (!subject || items[at]?.lower === 'that') return false;
  const further = items[subject.end]?.lower === 'and' ? phraseStartingAt(items, subject.end + 1) : null;
  return isFiniteVerb(items[(further ?? subject).end]);
};

/**
 * Where the clause ends if the cue itself stands in an insertion or a fronted clause: ", who had called it unfair, kept her
 * distance", "While he has long said that it rains, it snows".
 */
const insertionEnd = (own: Cue, from: number, end: number, cues: readonly CueWithSubject[]): number => {
  const { items } = own.unit;
  const subject = cues.find(({ cue }) => cue === own)?.subject;
  if (!subject) return end;
  const fronting = own.form === 'PARTICIPLE' && subject.start > own.verb;
  const relative = subject.how === 'relative';
  const fronted =
    subject.start <= 2 &&
    /^(?:while|although|though|as|after|when|because|since|whereas)$/.test(items[subject.start - 1]?.lower ?? '');
  if (fronting) return Math.min(end, subject.start - 1);
  if (!relative && !fronted) return end;
  for (let at = from + 1; at < end; at++) {
    if (!isComma(items[at])) continue;
    let next = at + 1;
    while (isAdverb(items[next])) next++;
    if (relative && isFiniteVerb(items[next])) return at;
    if (!fronted) continue;
    const main = phraseStartingAt(items, next);
    if (main && (isFiniteVerb(items[main.end]) || isFiniteVerb(items[main.end + 1]))) return at;
  }
  return end;
};

/** True where an insertion that the comma at `comma` opens closes before the clause has had its verb. */
const closesInside = (
  items: readonly Item[],
  from: number,
  { comma, end }: { comma: number; end: number },
): boolean => {
  if (items.slice(from, comma).some(isFiniteVerb)) return false;
  for (let close = comma + 1; close < end; close++) if (isComma(items[close])) return isFiniteVerb(items[close + 1]);
  return false;
};

/**
 * The item index at which a clause that begins at `from` and is reported by `own` ends: the end of the sentence, the next
 * report that is not part of it ("…, and Fabius dismissed …"), or the narrator's own remark.
 */
export const clauseEnd = (unit: Unit, own: Cue, from: number, cues: readonly CueWithSubject[]): number => {
  const { items } = unit;
  let end = items.length;
  for (const next of cues) {
    if (next.cue.verb <= Math.max(own.verb, from)) continue;
    const start = startOfNextReport(own, next);
    if (start > from && start < end) end = start;
  }
  end = insertionEnd(own, from, end, cues);
  let brackets = 0;
  for (let at = from; at < end; at++) {
    const item = items[at] as Item;
    if (item.text === '(' || item.text === '[') brackets++;
    if (item.text === ')' || item.text === ']') brackets--;
    if (at > from && (isComma(item) || isDash(item)) && isRemark(items, at)) {
      // "said the timing, ten days before a vote, was no accident", "said the toll, now above 40, was a shame": part of the clause.
      const inside = own.form === 'FINITE' && isComma(item) && closesInside(items, from, { comma: at, end });
      if (!inside) return at;
    }
    if (at > from && brackets <= 0 && isComma(item) && narratorGoesOn(own, at)) return at;
    // "would bring back “the boots they hid from,” and 300 of its members marched"
    if (at > from && item.quote && closesWithComma(item) && narratorGoesOn(own, at)) return at + 1;
    if (at > from && item.text === ';' && brackets <= 0 && beginsAnother(items, at + 1)) return at;
    // "was “propaganda” but gave no figure"
    if (at > from && item.lower === 'but' && GAVE.test(items[at + 1]?.lower ?? '') && items[at + 2]?.lower === 'no')
      return at;
    if (isStop(item) && at >= items.length - 2 && brackets <= 0) return at;
  }
  return end;
};
