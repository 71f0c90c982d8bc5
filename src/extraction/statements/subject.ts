import { described, nearest, overExamples } from './antecedent';
import type { Cue } from './cue';
import { cueReadings } from './cue-lexicon';
import type { NounPhrase } from './noun-phrase';
import { conjunctsEndingWith, isNounPhraseStart, phraseEndingAt, phraseStartingAt } from './noun-phrase';
import {
  closesWithComma,
  isAdverb,
  isCalendarWord,
  isComma,
  isConjunction,
  isDash,
  isFiniteVerb,
  isNoun,
  isPunctuation,
  isRelative,
  isStop,
  isWhereabouts,
  opensClause,
} from './tags';
import type { Item } from './units';

/** Who a cue's subject is, by the words around it. */
export interface Subject {
  /** The conjuncts of the subject, first first; a single subject is the only one. */
  phrases: NounPhrase[];
  /** Where the subject's words begin, an apposition or relative clause behind them included in `end`. */
  start: number;
  end: number;
  how: 'left' | 'inverted' | 'relative' | 'parenthesis';
}

const OBJECT_PRONOUN = /^(?:him|them|me|us|himself|herself|themselves|itself)$/;

/** True where nothing governs the phrase: a mark, a conjunction or a quotation stands before it, or nothing. */
const opensSubject = (items: readonly Item[], { start }: NounPhrase): boolean => {
  const before = items[start - 1];
  return (
    before === undefined ||
    isPunctuation(before) ||
    opensClause(before) ||
    before.quote !== null ||
    isRelative(before) ||
    // "Neighbouring Mali and Burkina Faso"
    (/^(?:VBG|JJ)$/.test(before.tag) && items[start - 2] === undefined)
  );
};

const subjectOf = (items: readonly Item[], phrase: NounPhrase, end: number, how: Subject['how']): Subject | null => {
  if (OBJECT_PRONOUN.test(items[phrase.head]?.lower ?? '')) return null;
  let phrases = conjunctsEndingWith(items, phrase);
  // "until 2030, residents and workers said": a year that a comma ends is nobody.
  if (phrases.length > 1 && /^\d+$/.test(items[phrases[0]?.head ?? -1]?.lower ?? '')) phrases = phrases.slice(1);
  // "would stay open, Minister Roe told them": an adjective is nobody.
  if (
    phrases.length > 1 &&
    phrases[0]?.start === phrases[0]?.head &&
    /^JJ/.test(items[phrases[0]?.head ?? -1]?.tag ?? '')
  )
    phrases = [phrase];
  if (phrases.length > 1 && !opensSubject(items, phrases[0] as NounPhrase)) {
    // "told reporters and Kerry said": what a verb or preposition governs is no subject; "between Mali and the rebels, doctors and nurses said".
    const behindComma = phrases.findIndex(({ start }, n) => n > 0 && isComma(items[start - 1]));
    phrases = behindComma < 0 ? [phrase] : phrases.slice(behindComma);
  }
  return { phrases, start: (phrases[0] as NounPhrase).start, end, how };
};

/** Steps over "on Tuesday", "last week" and the like, leftwards from `at`; returns the index of the word before them. */
const overDates = (items: readonly Item[], at: number): number => {
  // "Its coordinator there, Ann Roe,"
  let left = isWhereabouts(items[at]) && isNoun(items[at - 1]) ? at - 1 : at;
  // "who on January 14 dismissed"
  if (/^(?:\d{1,2}|\d{4})$/.test(items[left]?.lower ?? '') && isCalendarWord(items[left - 1])) left--;
  if (isCalendarWord(items[left])) left--;
  else if (
    /^(?:week|month|year)$/.test(items[left]?.lower ?? '') &&
    /^(?:last|this|next)$/.test(items[left - 1]?.lower ?? '')
  )
    left -= 2;
  else return left;
  while (/^(?:on|in|late|early|last|this|earlier)$/.test(items[left]?.lower ?? '')) left--;
  return left;
};

/** True where the words behind a comma can be an insertion that comes back to the subject: "the minister", "who leads …". */
const opensInsertion = (item: Item | undefined): boolean =>
  item !== undefined &&
  (isRelative(item) ||
    isNounPhraseStart(item) ||
    /^(?:IN|TO|VBG|VBN|RB|RBR|JJ|JJR|CD)$/.test(item.tag) ||
    /^(?:who|whose|which|where|when|as|like|or)$/.test(item.lower));

/** Where "who" stands in the clause that ends at the comma `comma`; -1 where none does. */
const relativeBefore = (items: readonly Item[], comma: number): number => {
  for (let at = comma - 1; at > 0 && comma - at < 30; at--) {
    const item = items[at];
    if (item?.lower === 'who' || item?.lower === 'which') return at;
    if (isStop(item) || item?.text === ';') return -1;
  }
  return -1;
};

/** The subject before an insertion that ends with the comma (dash, bracket) at `close`: "Judith Pell, the MP, accused". */
const beforeInsertion = (items: readonly Item[], close: number): Subject | null => {
  let fallback: Subject | null = null;
  const dash = isDash(items[close]);
  for (let open = close - 1; open > 0 && close - open < 60; open--) {
    const item = items[open];
    if (isStop(item) || item?.text === ';') break;
    if (dash ? !isDash(item) : !isComma(item)) continue;
    // "…, retired Adm. Roe, said", "…, and who asked not to be named, said"
    const retired = items[open + 1]?.tag === 'VBD' && (items[open + 2]?.mention ?? -1) >= 0;
    const further = isConjunction(items[open + 1]) && isRelative(items[open + 2]);
    if (!opensInsertion(items[open + 1]) && !retired && !further) continue;
    if (further) {
      const who = relativeBefore(items, open);
      const whole = who < 0 ? null : antecedent(items, who);
      if (whole) return { ...whole, end: close + 1, how: 'parenthesis' };
    }
    const phrase = phraseEndingAt(items, overDates(items, open - 1));
    if (!phrase) continue;
    const found = subjectOf(items, phrase, close + 1, 'parenthesis');
    if (!found) continue;
    const before = items[found.start - 1];
    // "Swimming teacher Donna Squire, who …": the first word is the phrase's own.
    const own = found.start === 1 && /^(?:VBG|JJ)$/.test(before?.tag ?? '');
    // "A week ago the minister, Ann Roe, said", "Last month her deputy, Tom Reed, said"
    const timed = /^(?:ago|earlier|later|week|month|year)$/.test(before?.lower ?? '') || isCalendarWord(before);
    if (before && !own && !timed && !isPunctuation(before) && !opensClause(before) && !before.quote) {
      // Governed by a verb or a preposition: an object, unless nothing else is found.
      continue;
    }
    // "Russia will press for it when they meet, its envoy, Ann Roe, said": whose he is has been named.
    const owned = /^(?:its|his|her|their)$/.test(items[phrase.start]?.lower ?? '') && isComma(before) && !dash;
    // "Roe, the mayor, will go to Rome, the head of the bank, Tom Reed, said": a clause of its own lies between.
    const between = fallback === null ? [] : items.slice(open, fallback.start);
    if (between.some(isFiniteVerb) && !between.some(isRelative)) return fallback;
    if (own || owned || timed || !isComma(before)) return found;
    fallback = found;
  }
  return fallback;
};

/** The noun that "who" or "which" at `at` stands for, as a subject; null where none stands before it. */
const antecedent = (items: readonly Item[], at: number): Subject | null => {
  let last = at - 1;
  if (isComma(items[last]) || isDash(items[last])) last--;
  if (items[last]?.text === '"') last--;
  const ending = phraseEndingAt(items, last);
  if (!ending) return null;
  const whole = overExamples(items, ending);
  if (whole !== ending) return { phrases: [whole], start: whole.start, end: at, how: 'relative' };
  const phrase = described(items, whole) ?? nearest(items, at, { last, whole }) ?? whole;
  return { phrases: [phrase], start: phrase.start, end: at, how: 'relative' };
};

/** The subject behind an inverted cue: "…," said Fatima Rahmani, an analyst. */
export const subjectBehind = (cue: Cue): Subject | null => {
  const { items } = cue.unit;
  const phrase = phraseStartingAt(items, cue.end);
  if (!phrase || OBJECT_PRONOUN.test(items[phrase.head]?.lower ?? '')) return null;
  if (isCalendarWord(items[phrase.head]) && phrase.end - phrase.start === 1) return null;
  const phrases = [phrase];
  let { end } = phrase;
  while (isConjunction(items[end]) && items[end]?.lower === 'and') {
    const next = phraseStartingAt(items, end + 1);
    if (!next || isFiniteVerb(items[next.end])) break;
    phrases.push(next);
    end = next.end;
  }
  // "said a teacher there"
  if (/^(?:there|here)$/.test(items[end]?.lower ?? '')) end++;
  return { phrases, start: phrase.start, end, how: 'inverted' };
};

/** "a diplomat who sat in the third row said": whom the relative clause describes that `object` ends; null where none does. */
const overRelative = (items: readonly Item[], object: NounPhrase, groupStart: number): Subject | null => {
  let verbs = 0;
  // "a farmer who gave his name only as Diallo said"
  if (items[object.start - 1]?.lower === 'as') return null;
  for (let at = object.start - 1; at > 0 && groupStart - at < 16; at--) {
    const item = items[at] as Item;
    if (item.quote || isPunctuation(item) || isConjunction(item)) return null;
    if (isFiniteVerb(item)) verbs++;
    // "a man who thought the minister lied said": who said it is open.
    if (isFiniteVerb(item) && cueReadings(item.lower).some(({ entry }) => entry.frames.has('S'))) return null;
    if (!/^(?:who|that|which)$/.test(item.lower) || !isRelative(item)) continue;
    const phrase = verbs === 1 && !isComma(items[at - 1]) ? phraseEndingAt(items, at - 1) : null;
    return phrase && opensSubject(items, phrase) ? subjectOf(items, phrase, groupStart, 'left') : null;
  }
  return null;
};

/** The subject before a cue's verb group; null where it has none of its own there (inverted, or joined by "and"). */
export const subjectBefore = (cue: Cue): Subject | null => {
  const { items } = cue.unit;
  let at = overDates(items, cue.groupStart - 1);
  // "Egypt and Turkey, which …, both welcomed"
  if (/^(?:both|all|each)$/.test(items[at]?.lower ?? '') && at > 0 && !opensClause(items[at - 1])) at--;
  const last = items[at];
  if (!last) return null;
  if (isRelative(last)) return antecedent(items, at);
  if (closesWithComma(last) || isDash(last)) return beforeInsertion(items, at);
  // "A report published on Wednesday said": the phrase ends before the participle.
  if (/^VB[ND]$/.test(last.tag) && at < cue.groupStart - 1 && /^NN/.test(items[at - 1]?.tag ?? '')) {
    const phrase = phraseEndingAt(items, at - 1);
    if (phrase && opensSubject(items, phrase)) return subjectOf(items, phrase, cue.groupStart, 'left');
  }
  // "a diplomat who attended said"
  if (/^VB[DN]$/.test(last.tag) && isRelative(items[at - 1]) && isNoun(items[at - 2])) {
    const phrase = phraseEndingAt(items, at - 2);
    if (phrase && opensSubject(items, phrase)) return subjectOf(items, phrase, cue.groupStart, 'left');
  }
  // "all the experts I interviewed said": the clause without "whom" stands between.
  if (last.tag === 'VBD' && /^(?:PRP|NNP)$/.test(items[at - 1]?.tag ?? '') && isNoun(items[at - 2])) {
    const phrase = phraseEndingAt(items, at - 2);
    return phrase && subjectOf(items, phrase, cue.groupStart, 'left');
  }
  if (!isNoun(last) && !/^(?:PRP|DT|JJ[RS]?|VBN|VBG|\))$/.test(last.tag) && last.text !== ')' && !last.quote)
    return null;
  // "Clinton herself said"
  if (/^(?:him|her|it|them)sel(?:f|ves)$/.test(last.lower) && isNoun(items[at - 1])) {
    const phrase = phraseEndingAt(items, at - 1);
    return phrase && subjectOf(items, phrase, cue.groupStart, 'left');
  }
  const ending = phraseEndingAt(items, at);
  const described = ending && overRelative(items, ending, cue.groupStart);
  if (described) return described;
  const phrase = ending && overExamples(items, ending);
  return phrase && withEarlier(items, subjectOf(items, phrase, cue.groupStart, 'left'));
};

/** "Saudi Arabia, which backs the rebels, and Turkey": joins the subject before a relative clause to the one behind "and". */
const withEarlier = (items: readonly Item[], subject: Subject | null): Subject | null => {
  if (!subject || items[subject.start - 1]?.lower !== 'and' || !isComma(items[subject.start - 2])) return subject;
  const earlier = beforeInsertion(items, subject.start - 2);
  const behind = earlier?.phrases.at(-1)?.end ?? -1;
  if (!earlier || !isComma(items[behind]) || !isRelative(items[behind + 1])) return subject;
  return { ...subject, phrases: [...earlier.phrases, ...subject.phrases], start: earlier.start };
};

/** True for a past tense that the tagger took for a participle: "Chad closed the dam", "The ministry expressed regret and", "…, blocked the road". */
const isPastBehind = (items: readonly Item[], verb: number): boolean => {
  const before = items[verb - 1];
  if (/^(?:NNPS?|PRP)$/.test(before?.tag ?? '')) return true;
  const object = items[verb + 1];
  // "Its head, Ana Roe, bowed before cameras and said"
  if (isComma(before) && /^(?:IN|RB|RP|TO)$/.test(object?.tag ?? '') && !items.slice(0, verb).some(isFiniteVerb))
    return (items[verb - 2]?.mention ?? -1) >= 0;
  return (isNoun(before) || isComma(before)) && object !== undefined && /^(?:DT|PRP\$|NN.*)$/.test(object.tag);
};

/** The subject of the nearest finite verb before `at`: whom "adding that" and "and accused" go on with. */
export const subjectOfClauseBefore = (cue: Cue, at: number): Subject | null => {
  const { items } = cue.unit;
  for (let verb = at - 1; verb > 0; verb--) {
    // "Chad closed the dam": a past tense that the tagger took for a participle.
    const past = items[verb]?.tag === 'VBN' && isPastBehind(items, verb);
    if (!isFiniteVerb(items[verb]) && !past) continue;
    let groupStart = verb;
    while (isAdverb(items[groupStart - 1])) groupStart--;
    const found = subjectBefore({ ...cue, verb, groupStart });
    // "ended a deal under which Acme was to run it, saying": not Acme.
    const within = found && isRelative(items[found.start - 1]) && items[found.start - 2]?.tag === 'IN';
    if (found && found.how !== 'relative' && !within) return found;
  }
  return null;
};
