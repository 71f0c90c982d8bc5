import { ROLE_NOUNS } from '../lexicons/title-words';
import { skipCircumstances, skipInsertion } from './circumstances';
import type { CueWithSubject } from './clause-end';
import { clauseEnd } from './clause-end';
import { beginsClause } from './clause-start';
import type { Cue } from './cue';
import { takes } from './cue';
import type { NounPhrase } from './noun-phrase';
import { basePhraseStartingAt, phraseStartingAt } from './noun-phrase';
import { isColon, isComma, isConjunction, isFiniteVerb, isPronoun, isPunctuation, isStop } from './tags';
import type { Item } from './units';

/** What a cue reports, as items `from` to `to` (exclusive) of its unit, with the frame that found it. */
export interface Content {
  from: number;
  to: number;
  /** Which frame: "quote", "that", "clause", "wh", "of", "for", "as", "call", "object", "infinitive", "gerund", "back", "tail". */
  frame: string;
  listeners: NounPhrase[];
}

const WH = /^(?:whether|if|how|why|what|when|where|who|which)$/;

/** True for the comma of "said that, after talks, it would": one that closes again before a clause. */
const opensInsertion = (items: readonly Item[], comma: number): boolean => {
  if (!isComma(items[comma]) || !/^(?:IN|RB|VBN|VBG|WRB|TO)$/.test(items[comma + 1]?.tag ?? '')) return false;
  for (let at = comma + 2; at < items.length && at < comma + 25; at++)
    if (isComma(items[at])) return phraseStartingAt(items, at + 1) !== null;
  return false;
};

const isThat = (items: readonly Item[], at: number): boolean =>
  items[at]?.lower === 'that' &&
  // "told the paper on condition that her name was not used"
  !/^(?:condition|grounds|proviso)$/.test(items[at - 1]?.lower ?? '') &&
  (!isPunctuation(items[at + 1]) || opensInsertion(items, at + 1)) &&
  (items[at]?.tag !== 'DT' || isComma(items[at + 1]) || /^(?:DT|PRP\$?|NN.*|EX|JJ)$/.test(items[at + 1]?.tag ?? ''));

/** Those who listen, in the plural, and no part of a name. */
const AUDIENCE =
  /^(?:reporters|journalists|correspondents|lawmakers|deputies|senators|delegates|diplomats|ministers|officials|investors|analysts|viewers|listeners|supporters|residents|villagers|parliament)$/;

/** "told reporters China supported it": the audience ends before a name that a finite verb follows. */
const beforeName = (items: readonly Item[], phrase: NounPhrase): NounPhrase => {
  if (!isFiniteVerb(items[phrase.end])) return phrase;
  for (let at = phrase.start + 1; at < phrase.end; at++)
    if ((items[at]?.mention ?? -1) >= 0 && AUDIENCE.test(items[at - 1]?.lower ?? ''))
      return { start: phrase.start, end: at, head: at - 1 };
  return phrase;
};

/** The listeners behind "told", "asked", "wrote to", and where they end. */
export const readListeners = (cue: Cue): { listeners: NounPhrase[]; end: number } => {
  const { items } = cue.unit;
  let at = cue.end;
  const viaTo = /^(?:to|with)$/.test(items[at]?.lower ?? '') && takes(cue, 'SQ');
  if (!viaTo && !(takes(cue, 'ADWE') || cue.entry.lemma === 'write')) return { listeners: [], end: at };
  if (viaTo) at++;
  const listeners: NounPhrase[] = [];
  for (;;) {
    const whole = basePhraseStartingAt(items, at);
    const base = whole && beforeName(items, whole);
    if (!base || items[base.start]?.quote) break;
    const long = base === whole ? (phraseStartingAt(items, at) ?? base) : base;
    const chosen = isThat(items, long.end) || items[long.end]?.quote || isPunctuation(items[long.end]) ? long : base;
    listeners.push(chosen);
    at = chosen.end;
    if (items[at]?.lower !== 'and' || listeners.length > 3) break;
    const next = basePhraseStartingAt(items, at + 1);
    if (!next || /^(?:VB[DZP]|MD)$/.test(items[next.end]?.tag ?? '')) break;
    at++;
  }
  return listeners.length > 0 ? { listeners, end: at } : { listeners: [], end: cue.end };
};

const quoteAt = (items: readonly Item[], at: number): number => {
  let here = at;
  if (isComma(items[here]) || isColon(items[here])) here++;
  return items[here]?.quote ? here : -1;
};

/** "wrote on social media that": steps over a phrase that leads to "that" without a verb between. */
const skipToThat = (items: readonly Item[], from: number): number => {
  if (items[from]?.tag !== 'IN' || items[from]?.lower === 'that') return from;
  for (let at = from + 1; at < items.length && at < from + 10; at++) {
    const item = items[at] as Item;
    // "in a letter that was seen by Reuters"
    if (isThat(items, at) && item.tag === 'IN') return isFiniteVerb(items[at + 1]) ? from : at;
    if (item.quote || isPunctuation(item) || isFiniteVerb(item)) return from;
  }
  return from;
};

const hasVerb = (items: readonly Item[], from: number, to: number): boolean =>
  items.slice(from, to).some((item) => isFiniteVerb(item) || item.tag === 'VBN' || item.tag === 'VB');

/** Where "to leave" begins behind the listeners that end at `from`: further ones and adverbs may stand between; -1 where none does. */
const infinitiveBehind = (items: readonly Item[], from: number): number => {
  for (let at = from; at < items.length && at < from + 12; at++) {
    const item = items[at] as Item;
    if (item.tag === 'TO' && (at === from || items[at + 1]?.tag === 'VB')) return at;
    if (item.quote || !/^(?:NNP?S?|JJ|RB|IN|CC|DT|PRP\$|,|CD|HYPH|POS)$/.test(item.tag) || item.lower === 'that')
      return -1;
  }
  return -1;
};

/** A quotation behind a comma or colon that only circumstances part from the cue: said in an op-ed piece before the vote, “…” */
const quoteAcross = (items: readonly Item[], from: number): number => {
  for (let at = from; at < items.length && at < from + 25; at++) {
    const item = items[at] as Item;
    if (item.quote) return isComma(items[at - 1]) || isColon(items[at - 1]) ? at : -1;
    if (isFiniteVerb(item) || item.lower === 'that' || isConjunction(item)) return -1;
  }
  return -1;
};

/** Where an object is over before `to`: "rejected the offer, and police fired tear gas" goes on with somebody else. */
const objectEnd = (items: readonly Item[], from: number, to: number): number => {
  for (let at = from; at < to; at++) {
    const joint = isComma(items[at]) ? at + 1 : at;
    if (!isConjunction(items[joint])) continue;
    if (isFiniteVerb(items[joint + 1])) return at;
    // "denied any link and stepped down": a past tense that the tagger took for a participle
    if (items[joint + 1]?.tag === 'VBN' && /^(?:RP|IN)$/.test(items[joint + 2]?.tag ?? '')) return at;
    const subject = phraseStartingAt(items, joint + 1);
    if (subject && isFiniteVerb(items[subject.end])) return at;
  }
  return to;
};

/** What is called something, so that the noun behind it is what it is called. */
const THING_SAID =
  /^(?:report|charge|charges|claim|claims|allegation|allegations|accusation|accusations|decision|ruling|verdict|vote|plan|deal|move|attack|proposal|offer|idea|outbreak|situation|law|bill|ban|raid|remarks|comments|figures|timing|trial|sentence|arrest|arrests|measure|measures|policy|result|results|agreement|accord|killing|killings|strike|strikes|election|poll|referendum|sanctions|delay|incident|summit|talks)$/;

const judged = (cue: Cue, cues: readonly CueWithSubject[]): Omit<Content, 'listeners'> | null => {
  const { items } = cue.unit;
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
  const object = phraseStartingAt(items, cue.end) ?? (items[cue.end]?.quote || quotedBehind ? words : null);
  // "calls itself the Council": a name, nothing said.
  const self = /^(?:it|him|her|them)sel(?:f|ves)$/.test(items[object?.head ?? -1]?.lower ?? '');
  if (!object || (self && !items[object.end]?.quote)) return null;
  const to = clauseEnd(cue.unit, cue, cue.end, cues);
  const has = (word: string): boolean =>
    items.slice(cue.end, Math.min(to, cue.end + 30)).some((item, n) => item.lower === word && n > 0);
  if (takes(cue, 'O') && has('of')) return { from: cue.end, to, frame: 'of' };
  // "warned its citizens against all travel"
  if (
    /^(?:warn|caution|advise)$/.test(cue.entry.lemma) &&
    items[basePhraseStartingAt(items, cue.end)?.end ?? -1]?.lower === 'against'
  )
    return { from: cue.end, to, frame: 'of' };
  if (takes(cue, 'X') && has('as')) return { from: cue.end, to: objectEnd(items, object.end, to), frame: 'as' };
  const forHim =
    cue.entry.lemma !== 'ask' || items[(basePhraseStartingAt(items, cue.end) ?? object).end]?.lower === 'for';
  const on = cue.entry.lemma === 'congratulate' && has('on');
  if (takes(cue, 'F') && forHim && (on || has('for'))) return { from: cue.end, to, frame: 'for' };
  if (takes(cue, 'C')) {
    const base = basePhraseStartingAt(items, cue.end) ?? object;
    const quote = items.slice(cue.end, to).findLastIndex((item) => item.quote) + cue.end;
    // "branding it “piracy” in a speech in Rome"
    if (quote >= cue.end)
      return { from: cue.end, to: isOver(items, skipCircumstances(items, quote + 1)) ? quote + 1 : to, frame: 'call' };
    // "called the report propaganda", "called that “revenge”"
    if (items[cue.end]?.lower === 'that' && items[cue.end + 1]?.quote) return { from: cue.end, to, frame: 'call' };
    const predicated = THING_SAID.test(items[cue.end + 1]?.lower ?? '') && base.end > cue.end + 2;
    if (predicated && /^(?:DT|PRP\$)$/.test(items[cue.end]?.tag ?? '')) return { from: cue.end, to, frame: 'call' };
    const behind = items[base.end];
    // "called the accusation baseless": an adjective that the tagger took for the noun
    const judgement = items[base.end - 1];
    if (base.end - base.start > 2 && judgement?.mention === -1 && /(?:less|ful|ous|able|ible)$/.test(judgement.lower))
      return { from: cue.end, to, frame: 'call' };
    if (behind && (behind.quote || /^(?:JJ.*|DT|PRP\$|CD|RB.*|VBN)$/.test(behind.tag)) && base.end < to)
      return { from: cue.end, to, frame: 'call' };
  }
  // "put the number of dead at 93"
  if (takes(cue, 'L')) {
    const at = items.slice(cue.end, to).findIndex(({ lower }) => lower === 'at') + cue.end;
    const figure = items.slice(at + 1, at + 5).some((item) => item.tag === 'CD' || item.tag === '$' || item.quote);
    const aside = items.slice(at, to).findIndex((item, n) => isComma(item) && items[at + n + 1]?.lower === 'while');
    return at > cue.end && at < cue.end + 12 && figure
      ? { from: cue.end, to: aside < 0 ? to : at + aside, frame: 'object' }
      : null;
  }
  // "threatens Gao" is no speech, "threatened sanctions" is.
  if (cue.entry.lemma === 'threaten' && (items[object.head]?.mention ?? -1) >= 0) return null;
  // "questioned three witnesses": who is asked, not what is doubted
  const head = items[object.head];
  const asked = (head?.mention ?? -1) >= 0 || isPronoun(head) || ROLE_NOUNS.has(head?.lemma ?? '');
  if (cue.entry.lemma === 'question' && asked) return null;
  if (takes(cue, 'N')) return { from: cue.end, to: objectEnd(items, object.end, to), frame: 'object' };
  return null;
};

/** What stands behind a finite or participial cue in its frames; null where nothing reported stands there. */
export const contentBehind = (cue: Cue, cues: readonly CueWithSubject[]): Content | null => {
  const { unit } = cue;
  const { items } = unit;
  const { listeners, end: afterListeners } = readListeners(cue);
  const given = (content: Omit<Content, 'listeners'>): Content => ({ ...content, listeners });

  for (const start of listeners.length > 0 && afterListeners !== cue.end ? [afterListeners, cue.end] : [cue.end]) {
    if (start === cue.end && listeners.length > 0 && takes(cue, 'AW') && !takes(cue, 'S')) break;
    const heard = start === cue.end ? [] : listeners;
    let at = skipCircumstances(items, start);
    at = skipToThat(items, skipInsertion(items, at));
    let quote = quoteAt(items, at);
    if (quote < 0 && takes(cue, 'Q')) quote = quoteAcross(items, start);
    // "accused “certain capitals” of arming both": an object like any other.
    const isObject = quote >= 0 && takes(cue, 'OFX') && /^(?:of|for|as)$/.test(items[quote + 1]?.lower ?? '');
    if (quote >= 0 && !isObject && takes(cue, 'QWA')) {
      const to = clauseEnd(unit, cue, quote + 1, cues);
      // "urged both “to stop talking”"
      if (takes(cue, 'D') && heard.length > 0 && /^\W*to\s/i.test(items[quote]?.text ?? ''))
        return { from: cue.end, to, frame: 'infinitive', listeners: heard };
      const rest = items.slice(quote + 1, to).some((item) => !isPunctuation(item) && !item.quote);
      const further = isComma(items[quote + 1]) || isPunctuation(items[quote + 1]) || !rest;
      return { from: quote, to: further ? quote + 1 : to, frame: 'quote', listeners: heard };
    }
    if (takes(cue, 'ST') && isThat(items, at)) {
      const to = clauseEnd(unit, cue, at + 1, cues);
      // "rejected that account"
      if (takes(cue, 'N') && !hasVerb(items, at + 1, to))
        return { from: at, to: objectEnd(items, at + 1, to), frame: 'object', listeners: heard };
      return { from: at + 1, to, frame: 'that', listeners: heard };
    }
    if (takes(cue, 'T') && WH.test(items[at]?.lower ?? '') && (items[at]?.lower !== 'if' || cue.entry.lemma === 'ask'))
      return { from: at, to: clauseEnd(unit, cue, at, cues), frame: 'wh', listeners: heard };
    const infinitive = takes(cue, 'DE') && heard.length > 0 ? infinitiveBehind(items, at) : -1;
    if (infinitive >= 0)
      return { from: cue.end, to: clauseEnd(unit, cue, infinitive, cues), frame: 'infinitive', listeners: heard };
    // "demanded to know who was paying"
    if (
      takes(cue, 'T') &&
      items[at]?.tag === 'TO' &&
      items[at + 1]?.lower === 'know' &&
      WH.test(items[at + 2]?.lower ?? '')
    )
      return { from: at + 2, to: clauseEnd(unit, cue, at + 2, cues), frame: 'wh', listeners: heard };
    if (takes(cue, 'I') && items[at]?.tag === 'TO' && items[at + 1]?.tag === 'VB')
      return { from: at, to: clauseEnd(unit, cue, at, cues), frame: 'infinitive', listeners: heard };
    if (takes(cue, 'S') || (takes(cue, 'A') && heard.length > 0)) {
      const to = clauseEnd(unit, cue, at, cues);
      if (beginsClause(cue, at, to)) return { from: at, to, frame: 'clause', listeners: heard };
      const early = skipInsertion(items, start);
      if (at > early && !isPunctuation(items[at])) {
        const end = clauseEnd(unit, cue, early, cues);
        if (beginsClause(cue, early, end)) return { from: early, to: end, frame: 'clause', listeners: heard };
      }
    }
    if (takes(cue, 'G') && items[at]?.tag === 'VBG')
      return { from: at, to: clauseEnd(unit, cue, at, cues), frame: 'gerund', listeners: heard };
  }
  const object = judged(cue, cues);
  if (object) return given(object);
  if (takes(cue, 'U') && items[cue.end]?.lower !== 'anonymity') {
    // "called for calm" and "insisted on it" are what was said; "warned of floods", "asked for help" are with the preposition.
    const from = /^(?:call|insist|rule|pay|speak)$/.test(cue.entry.lemma)
      ? cue.end
      : cue.end - cue.entry.particles.length;
    const to = clauseEnd(unit, cue, cue.end, cues);
    // "spoke of a victory over “vultures”" gives words of his; "spoke of panic" may be the narrator's.
    if (cue.entry.lemma === 'speak' && !items.slice(cue.end, to).some((item) => item.quote)) return null;
    if (items[cue.end]?.quote || phraseStartingAt(items, cue.end)) return given({ from, to, frame: 'object' });
    if (items[cue.end]?.tag === 'VBG') return given({ from, to, frame: 'gerund' });
  }
  return null;
};

/** True where a cue and its circumstances are over at `at`: comma, dash, full stop or the end of the unit. */
export const isOver = (items: readonly Item[], at: number): boolean => {
  const item = items[at];
  return item === undefined || isPunctuation(item) || isStop(item);
};
