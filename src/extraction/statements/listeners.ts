import type { Cue } from './cue';
import { takes } from './cue';
import type { NounPhrase } from './noun-phrase';
import { basePhraseStartingAt, phraseStartingAt } from './noun-phrase';
import { isComma, isFiniteVerb, isPunctuation } from './tags';
import type { Item } from './units';

/** True for the comma of "said that, after talks, it would": one that closes again before a clause. */
const opensInsertion = (items: readonly Item[], comma: number): boolean => {
  if (!isComma(items[comma]) || !/^(?:IN|RB|VBN|VBG|WRB|TO)$/.test(items[comma + 1]?.tag ?? '')) return false;
  for (let at = comma + 2; at < items.length && at < comma + 25; at++)
    if (isComma(items[at])) return phraseStartingAt(items, at + 1) !== null;
  return false;
};

/** True for "that" where it opens what is reported, also behind an insertion. */
export const isThat = (items: readonly Item[], at: number): boolean =>
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
