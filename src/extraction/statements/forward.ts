import { skipCircumstances, skipInsertion } from './circumstances';
import type { CueWithSubject } from './clause-end';
import { clauseEnd } from './clause-end';
import { beginsClause } from './clause-start';
import type { Content } from './content';
import type { Cue } from './cue';
import { takes } from './cue';
import { judged, objectEnd, withoutOccasion } from './judged';
import { isThat, readListeners } from './listeners';
import { isNounPhraseStart, phraseStartingAt } from './noun-phrase';
import { isCalendarWord, isColon, isComma, isConjunction, isFiniteVerb, isPunctuation, isRelative } from './tags';
import type { Item } from './units';

const WH = /^(?:whether|if|how|why|what|when|where|who|which)$/;

const quoteAt = (items: readonly Item[], at: number): number => {
  let here = at;
  if (isComma(items[here]) || isColon(items[here])) here++;
  return items[here]?.quote ? here : -1;
};

/** True for "plainclothes" in "plainclothes police had": part of a subject, whatever its tag, by the verb behind. */
const isNounBeforeNoun = (items: readonly Item[], at: number): boolean =>
  /^VB[ZP]$/.test(items[at]?.tag ?? '') && /^NN/.test(items[at + 1]?.tag ?? '') && isFiniteVerb(items[at + 2]);

/** "wrote on social media that": steps over a phrase that leads to "that" without a verb between. */
const skipToThat = (items: readonly Item[], from: number): number => {
  if (items[from]?.tag !== 'IN' || items[from]?.lower === 'that') return from;
  for (let at = from + 1; at < items.length && at < from + 10; at++) {
    const item = items[at] as Item;
    // "wrote online that plainclothes police had come": a noun that was taken for a verb.
    const noun = isNounBeforeNoun(items, at + 1);
    // "in a letter that was seen by Reuters"
    if (isThat(items, at) && (item.tag === 'IN' || noun)) return isFiniteVerb(items[at + 1]) && !noun ? from : at;
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

/** Where an infinitive is over before `to`: "promised to leave and then stayed" goes on with what was done. */
const infinitiveEnd = (items: readonly Item[], from: number, to: number): number => {
  for (let at = from; at < to; at++) {
    if (isRelative(items[at]) || isFiniteVerb(items[at])) return to;
    if (!isConjunction(items[at])) continue;
    const verb = items[at + 1]?.lower === 'then' ? at + 2 : at + 1;
    if (items[verb]?.tag === 'VBD') return isComma(items[at - 1]) ? at - 1 : at;
  }
  return to;
};

/** Where "that" stands behind an apposition to who is told, at most a few words on; -1 where none does. */
const thatBehindApposition = (items: readonly Item[], comma: number): number => {
  if (!isComma(items[comma])) return -1;
  let commas = 0;
  for (let at = comma; at < items.length && at < comma + 25; at++) {
    const item = items[at] as Item;
    if (isComma(item)) commas++;
    if (commas === 2 && !isComma(item) && isThat(items, at) && !isFiniteVerb(items[at + 1])) return at;
    if (commas > 2 || item.quote || isFiniteVerb(item)) return -1;
  }
  return -1;
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
    // "said only that", "told reporters outside that"
    if (/^(?:only|outside|inside|there|afterwards?|later)$/.test(items[at]?.lower ?? '') && isThat(items, at + 1)) at++;
    // "denied once more that"
    if (items[at]?.lower === 'once' && /^(?:more|again)$/.test(items[at + 1]?.lower ?? '')) at += 2;
    at = skipToThat(items, skipInsertion(items, at));
    let quote = quoteAt(items, at);
    if (quote < 0 && takes(cue, 'Q')) quote = quoteAcross(items, start);
    // "said his patience, “like the biscuits, was out”": the quotation goes on with the clause.
    const goesOn = quote > at + 1 && isComma(items[quote - 1]) && /^\W*\p{Ll}/u.test(items[quote]?.text ?? '');
    const opensClause =
      isNounPhraseStart(items[at]) && !isCalendarWord(items[at]) && phraseStartingAt(items, at)?.end === quote - 1;
    if (goesOn && opensClause && takes(cue, 'S'))
      return { from: at, to: clauseEnd(unit, cue, quote, cues), frame: 'clause', listeners: heard };
    // "accused “certain capitals” of arming both": an object like any other.
    const isObject = quote >= 0 && takes(cue, 'OFX') && /^(?:of|for|as)$/.test(items[quote + 1]?.lower ?? '');
    if (quote >= 0 && !isObject && takes(cue, 'QWAE')) {
      const to = clauseEnd(unit, cue, quote + 1, cues);
      // "urged both “to stop talking”"
      if (takes(cue, 'DE') && heard.length > 0 && /^\W*to\s/i.test(items[quote]?.text ?? ''))
        return { from: cue.end, to, frame: 'infinitive', listeners: heard };
      const rest = items.slice(quote + 1, to).some((item) => !isPunctuation(item) && !item.quote);
      // "acknowledged “errors” and has said it would help"
      const next = isConjunction(items[quote + 1]) && isFiniteVerb(items[quote + 2]);
      const further = next || isComma(items[quote + 1]) || isPunctuation(items[quote + 1]) || !rest;
      return { from: quote, to: further ? quote + 1 : to, frame: 'quote', listeners: heard };
    }
    // "said in a statement that called it a lie": what the statement did.
    if (at > start && items[at]?.tag === 'WDT' && isFiniteVerb(items[at + 1]) && !isFiniteVerb(items[at + 2])) continue;
    if (takes(cue, 'ST') && isThat(items, at)) {
      const to = clauseEnd(unit, cue, at + 1, cues);
      // "rejected that account"
      if (takes(cue, 'N') && !hasVerb(items, at + 1, to))
        return {
          from: at,
          to: withoutOccasion(items, at, objectEnd(items, at + 1, to)),
          frame: 'object',
          listeners: heard,
        };
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
    const to = items[at]?.lower === 'not' ? at + 1 : at;
    // "threatened to “open the gates”", its "to" taken for a preposition
    const done = items[to + 1];
    const quotedDeed = items[to]?.lower === 'to' && done?.quote && /^\W*\p{Ll}/u.test(done.text);
    if (takes(cue, 'I') && (quotedDeed || (items[to]?.tag === 'TO' && done?.tag === 'VB')))
      return {
        from: at,
        to: infinitiveEnd(items, at, clauseEnd(unit, cue, at, cues)),
        frame: 'infinitive',
        listeners: heard,
      };
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
  // "told the leader, Ann Roe, on the margins of a summit that it was over"
  const far = takes(cue, 'A') && listeners.length > 0 ? thatBehindApposition(items, afterListeners) : -1;
  if (far >= 0) return given({ from: far + 1, to: clauseEnd(unit, cue, far + 1, cues), frame: 'that' });
  // "said through its spokesman, Tom Reed, that it was over"
  const via = takes(cue, 'S') && /^(?:through|via)$/.test(items[cue.end]?.lower ?? '');
  const said = via ? thatBehindApposition(items, phraseStartingAt(items, cue.end + 1)?.end ?? -1) : -1;
  if (said >= 0) return given({ from: said + 1, to: clauseEnd(unit, cue, said + 1, cues), frame: 'that' });
  const object = judged(cue, cues);
  if (object) return given(object);
  if (takes(cue, 'U') && items[cue.end]?.lower !== 'anonymity') {
    // "called for calm" and "insisted on it" are what was said; "warned of floods", "asked for help" are with the preposition.
    const from = /^(?:call|insist|rule|pay|speak)$/.test(cue.entry.lemma)
      ? cue.end
      : cue.end - cue.entry.particles.length;
    const to = withoutOccasion(items, cue.end, clauseEnd(unit, cue, cue.end, cues));
    // "spoke of a victory over “vultures”" gives words of his; "spoke of panic" may be the narrator's.
    if (cue.entry.lemma === 'speak' && !items.slice(cue.end, to).some((item) => item.quote)) return null;
    if (items[cue.end]?.quote || phraseStartingAt(items, cue.end)) return given({ from, to, frame: 'object' });
    if (items[cue.end]?.tag === 'VBG') return given({ from, to, frame: 'gerund' });
  }
  return null;
};
