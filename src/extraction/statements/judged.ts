import { ROLE_NOUNS } from '../lexicons/title-words';
import { skipCircumstances } from './circumstances';
import type { CueWithSubject } from './clause-end';
import { clauseEnd } from './clause-end';
import type { Content } from './content';
import type { Cue } from './cue';
import { takes } from './cue';
import { readListeners } from './listeners';
import { basePhraseStartingAt, type NounPhrase, phraseStartingAt } from './noun-phrase';
import {
  isCalendarWord,
  isComma,
  isConjunction,
  isFiniteVerb,
  isOver,
  isPronoun,
  isPunctuation,
  isRelative,
} from './tags';
import type { Item } from './units';

/** Where an object is over before `to`: "rejected the offer, and police fired tear gas" goes on with somebody else. */
export const objectEnd = (items: readonly Item[], from: number, to: number): number => {
  for (let at = from; at < to; at++) {
    const joint = isComma(items[at]) ? at + 1 : at;
    if (!isConjunction(items[joint])) continue;
    // "a fruit of the reforms of Roe, who took office and has since freed many": still about Roe.
    const relative = items.slice(from, at).some(isRelative);
    if (isFiniteVerb(items[joint + 1]) && !(relative && /^(?:VBZ|VBP)$/.test(items[joint + 1]?.tag ?? ''))) return at;
    // "denied any link and stepped down": a past tense that the tagger took for a participle
    if (items[joint + 1]?.tag === 'VBN' && /^(?:RP|IN)$/.test(items[joint + 2]?.tag ?? '')) return at;
    const subject = phraseStartingAt(items, joint + 1);
    if (subject && isFiniteVerb(items[subject.end])) return at;
  }
  return to;
};

/** Where "accused it of “theft” and left" is over: words that are quoted end it before the next deed. */
const quotedEnd = (items: readonly Item[], from: number, to: number): number => {
  const quote = items.slice(from, to).findLastIndex((item) => item.quote) + from;
  return quote >= from && isConjunction(items[quote + 1]) && isFiniteVerb(items[quote + 2]) ? quote + 1 : to;
};

/** What is called something, so that the noun behind it is what it is called. */
const THING_SAID =
  /^(?:report|charge|charges|claim|claims|allegation|allegations|accusation|accusations|decision|ruling|verdict|vote|plan|deal|move|attack|proposal|offer|idea|outbreak|situation|law|bill|ban|raid|remarks|comments|figures|timing|trial|sentence|arrest|arrests|measure|measures|policy|result|results|agreement|accord|killing|killings|strike|strikes|election|poll|referendum|sanctions|delay|incident|summit|talks)$/;

/** What a cue says of its object: "accused him of theft", "called it a lie", "rejected the charge"; null where nothing is said of it. */
export const judged = (cue: Cue, cues: readonly CueWithSubject[]): Omit<Content, 'listeners'> | null => {
  const { items } = cue.unit;
  // "dismissed as baseless a report that it had left"
  const speaker = cues.find((other) => other.cue === cue)?.subject;
  const judges = !speaker || !/^(?:what|which|that)$/.test(items[speaker.start - 1]?.lower ?? '');
  if (takes(cue, 'X') && judges && items[cue.end]?.lower === 'as')
    return { from: cue.end, to: clauseEnd(cue.unit, cue, cue.end, cues), frame: 'as' };
  // "condemned what it called blackmail"
  if (takes(cue, 'N') && items[cue.end]?.lower === 'what')
    return { from: cue.end, to: clauseEnd(cue.unit, cue, cue.end, cues), frame: 'object' };
  // "blamed “technical excuses” on them"
  if (cue.entry.lemma === 'blame') {
    const to = clauseEnd(cue.unit, cue, cue.end, cues);
    const on = items.slice(cue.end, to).findIndex(({ lower }) => lower === 'on');
    if (on > 0 && on < 12) return { from: cue.end, to, frame: 'of' };
  }
  // "blamed “uncontrolled young people”"
  if (takes(cue, 'N') && items[cue.end]?.quote)
    return { from: cue.end, to: clauseEnd(cue.unit, cue, cue.end, cues), frame: 'object' };
  const words = { start: cue.end, end: cue.end + 1, head: cue.end };
  // "accused “certain capitals” of arming both"
  const quotedBehind = items[cue.end]?.lower === 'that' && items[cue.end + 1]?.quote && takes(cue, 'C');
  // "accused his then aide, Tom Reed, of leading it": what follows was not read as a noun phrase.
  const owned =
    takes(cue, 'OC') && /^(?:DT|PRP\$)$/.test(items[cue.end]?.tag ?? '') && items[cue.end]?.lower !== 'that';
  const plain = phraseStartingAt(items, cue.end);
  // "called the unrest a row": its noun was taken for an adjective.
  const bare = owned && plain?.end === cue.end + 1 && items[cue.end]?.lower === 'the';
  const object =
    (bare ? null : plain) ??
    (owned ? { ...words, end: cue.end + 2, head: cue.end + 1 } : items[cue.end]?.quote || quotedBehind ? words : null);
  // "calls itself the Council": a name, nothing said.
  const self = /^(?:it|him|her|them)sel(?:f|ves)$/.test(items[object?.head ?? -1]?.lower ?? '');
  if (!object || (self && !items[object.end]?.quote)) return null;
  // "both sides confirmed Wednesday"
  if (isCalendarWord(items[object.head]) && object.end - object.start === 1) return null;
  const to = clauseEnd(cue.unit, cue, cue.end, cues);
  const has = (word: string): boolean =>
    items.slice(cue.end, Math.min(to, cue.end + 30)).some((item, n) => item.lower === word && n > 0);
  if (takes(cue, 'O') && has('of')) return { from: cue.end, to: quotedEnd(items, cue.end, to), frame: 'of' };
  // "warned its citizens against all travel"
  if (
    /^(?:warn|caution|advise)$/.test(cue.entry.lemma) &&
    [basePhraseStartingAt(items, cue.end)?.end, readListeners(cue).end].some(
      (end) => items[end ?? -1]?.lower === 'against',
    )
  )
    return { from: cue.end, to, frame: 'of' };
  if (takes(cue, 'X') && has('as')) return { from: cue.end, to: objectEnd(items, object.end, to), frame: 'as' };
  const forHim =
    cue.entry.lemma !== 'ask' || items[(basePhraseStartingAt(items, cue.end) ?? object).end]?.lower === 'for';
  const on = cue.entry.lemma === 'congratulate' && has('on');
  if (takes(cue, 'F') && forHim && (on || has('for'))) return { from: cue.end, to, frame: 'for' };
  if (takes(cue, 'C')) {
    const called = calledEnd(items, { from: cue.end, object, to });
    if (called !== null) return { from: cue.end, to: called, frame: 'call' };
  }
  // "compared the law with a wall", "likened it to a wall"
  if (/^(?:compare|liken)$/.test(cue.entry.lemma))
    return has('to') || has('with') ? { from: cue.end, to: objectEnd(items, object.end, to), frame: 'as' } : null;
  // "put the number of dead at 93"
  if (takes(cue, 'L')) {
    const at = items.slice(cue.end, to).findIndex(({ lower }) => lower === 'at') + cue.end;
    const figure = items.slice(at + 1, at + 5).some((item) => item.tag === 'CD' || item.tag === '$' || item.quote);
    const aside = items.slice(at, to).findIndex((item, n) => isComma(item) && items[at + n + 1]?.lower === 'while');
    return at > cue.end && at < cue.end + 12 && figure
      ? { from: cue.end, to: objectEnd(items, at, aside < 0 ? to : at + aside), frame: 'object' }
      : null;
  }
  // "threatens Gao" is no speech, "threatened sanctions" is.
  if (cue.entry.lemma === 'threaten' && (items[object.head]?.mention ?? -1) >= 0) return null;
  // "questioned three witnesses": who is asked, not what is doubted
  const head = items[object.head];
  const asked = (head?.mention ?? -1) >= 0 || isPronoun(head) || ROLE_NOUNS.has(head?.lemma ?? '');
  if (cue.entry.lemma === 'question' && asked) return null;
  // "dismissed its finance director", "dismissed 40 workers": let go, not denied.
  if (cue.entry.lemma === 'dismiss' && (asked || isRole(head))) return null;
  // "admitted Chad as a member"
  if (cue.entry.lemma === 'admit' && (head?.mention ?? -1) >= 0) return null;
  if (!takes(cue, 'N')) return null;
  return { from: cue.end, to: withoutOccasion(items, cue.end, objectEnd(items, object.end, to)), frame: 'object' };
};

/** Where the words from `from` end that say what `object` is called ("it a lie"), at most at `to`; null where it is called nothing. */
const calledEnd = (
  items: readonly Item[],
  { from, object, to }: { from: number; object: NounPhrase; to: number },
): number | null => {
  const first = basePhraseStartingAt(items, from) ?? object;
  const base = first.end < object.end && first.end === from + 1 ? object : first;
  const quote = items.slice(from, to).findLastIndex((item) => item.quote) + from;
  // "branding it “piracy” in a speech in Rome", "called it “a lie” and left the room"
  if (quote >= from) {
    if (isOver(items, skipCircumstances(items, quote + 1))) return quote + 1;
    return isConjunction(items[quote + 1]) ? objectEnd(items, quote + 1, to) : to;
  }
  const end = objectEnd(items, base.end, to);
  // "called that “revenge”", "called that a lie"
  if (items[from]?.lower === 'that' && items[from + 1]?.tag === 'DT') return end;
  // "called the report propaganda"
  const predicated = THING_SAID.test(items[from + 1]?.lower ?? '') && base.end > from + 2;
  if (predicated && /^(?:DT|PRP\$)$/.test(items[from]?.tag ?? '')) return end;
  // "called the accusation baseless", "called the row distressing": an adjective that the tagger took for the noun
  const judgement = items[base.end - 1];
  const long = base.end - base.start > 2;
  if (long && judgement?.mention === -1 && /(?:less|ful|ous|able|ible|ing|ed)$/.test(judgement.lower)) return end;
  // "called such reports fabrications"
  if (items[from]?.lower === 'such' && long && judgement?.tag === 'NNS') return end;
  const predicate = (item: Item | undefined): boolean =>
    item !== undefined && (item.quote !== null || /^(?:JJ.*|DT|PRP\$|CD|RB.*|VBN)$/.test(item.tag));
  // "called the protesters misinformed", "called the exchange encouraging": adjectives that the tagger took for verbs
  const taken = (item: Item | undefined, next: Item | undefined): boolean =>
    /^VB[DG]$/.test(item?.tag ?? '') && (next === undefined || isPunctuation(next) || isConjunction(next));
  // "called Roe one of its own"
  if (judgement?.lower === 'one' && items[base.end]?.lower === 'of') return end;
  for (const at of [base.end, object.end])
    if (at < to && (predicate(items[at]) || taken(items[at], items[at + 1]))) return objectEnd(items, at + 1, to);
  return null;
};

/** What is answered rather than told, so that what stands behind it is when and where that was done. */
const ANSWERED =
  /^(?:charges?|claims?|accusations?|allegations?|descriptions?|suggestions?|reports?|accounts?|versions?|ideas?|criticism|findings?|this|that|it|them)$/;

/** That by which something is made known. */
const MEDIUM =
  /^(?:statements?|address|speech|interview|message|tweet|post|letter|communiqu[eé]|television|tv|radio|twitter|facebook|telegram|instagram|video|broadcast|briefing|sermon|editorial|op-ed)$/;

/**
 * Where the object from `from` ends before it is told where, when and by what it was said: "rejected that charge on the steps of the
 * court", "condemned the violence in a televised address".
 */
export const withoutOccasion = (items: readonly Item[], from: number, to: number): number => {
  const that = items[from]?.lower === 'that' ? { start: from, end: from + 1, head: from } : null;
  const base = basePhraseStartingAt(items, from) ?? that;
  if (!base || base.end >= to) return to;
  for (let at = base.end; at < to; at++) {
    // "welcomed the accord without offering a penny", "condemned the violence in a televised address"
    if (items[at]?.lower === 'without' && items[at + 1]?.tag === 'VBG') return at;
    const medium = /^(?:in|on|via|through)$/.test(items[at]?.lower ?? '') ? basePhraseStartingAt(items, at + 1) : null;
    if (medium && medium.end >= to && MEDIUM.test(items[medium.head]?.lower ?? '')) return at;
  }
  if (!ANSWERED.test(items[base.head]?.lower ?? '')) return to;
  // "confirmed it, after a fashion"
  if (isComma(items[base.end]) && base.head === from) return base.end;
  const behind = skipCircumstances(items, items[base.end]?.lower === 'again' ? base.end + 1 : base.end);
  return behind > base.end && (behind >= to || isOver(items, behind)) ? base.end : to;
};

const isRole = (item: Item | undefined): boolean =>
  /^(?:workers?|staff|employees?|engineers?|coach|manager|head|chief)$/.test(item?.lower ?? '') ||
  ROLE_NOUNS.has(item?.lower.replace(/s$/, '') ?? '');
