import { skipCircumstances } from './circumstances';
import type { CueWithSubject } from './clause-end';
import { clauseEnd, isRemark } from './clause-end';
import { hasFiniteVerb } from './clause-start';
import type { Cue } from './cue';
import type { Content } from './forward';
import { isOver } from './forward';
import { basePhraseStartingAt } from './noun-phrase';
import { isCalendarWord, isColon, isComma, isConjunction, isDash, isFiniteVerb, isPunctuation } from './tags';
import type { Item } from './units';

/** Steps over the apposition or relative clause of an inverted subject: "said Bauer, who asked not to be named". */
const skipApposition = (items: readonly Item[], at: number): number => {
  if (!isComma(items[at])) return at;
  for (let close = at + 1; close < items.length; close++) {
    const item = items[close];
    if (item?.quote) return isComma(items[close - 1]) || isPunctuation(items[close - 1]) ? close - 1 : at;
  }
  return at;
};

/** Where the clause before a parenthetical cue begins: the unit's start without "But" or "While". */
const clauseStart = (items: readonly Item[], from: number): number => {
  let at = from;
  while (at < items.length && (isPunctuation(items[at]) || isConjunction(items[at]))) at++;
  if (/^(?:while|but|and|so|yet|however|still|meanwhile)$/.test(items[at]?.lower ?? '')) at++;
  if (isComma(items[at])) at++;
  return at;
};

const worthSaying = (items: readonly Item[], from: number, to: number): boolean => {
  let words = 0;
  for (let at = from; at < to; at++) {
    if (items[at]?.quote) return true;
    if (!isPunctuation(items[at])) words++;
  }
  return words >= 2;
};

/**
 * What a parenthetical cue stands behind or between: "It rained, he said, and snowed." gives the words before and the
 * words after. `wordsStart` is where the cue's own words (with its subject) begin, `wordsEnd` where they end;
 * `from` is where the reported words may begin at the earliest.
 */
export const contentAround = (
  cue: Cue,
  cues: readonly CueWithSubject[],
  { from, wordsStart, wordsEnd, inverted }: { from: number; wordsStart: number; wordsEnd: number; inverted: boolean },
): Content[] => {
  const { items } = cue.unit;
  const contents: Content[] = [];
  let to = wordsStart;
  while (to > from && isPunctuation(items[to - 1])) to--;
  // He had silenced her: “…,” he told the paper: only what stands behind the colon.
  const start = isColon(items[to - 2]) && items[to - 1]?.quote ? to - 1 : clauseStart(items, from);
  if (to > start && worthSaying(items, start, to)) {
    const last = items[to - 1];
    // “A,” he said: the quotation alone; words before it and no verb among them belong to the quotation's clause.
    contents.push({ from: start, to, frame: last?.quote && to - start === 1 ? 'quote' : 'back', listeners: [] });
  } else if (to <= start) return [];
  let at = skipCircumstances(items, wordsEnd);
  const dated = items.slice(wordsStart, at).some((item) => isCalendarWord(item));
  at = skipApposition(items, at);
  if (!isOver(items, at) || at >= items.length) return contents;
  const opened = items[at];
  let next = at + 1;
  if (!(isComma(opened) || isDash(opened) || opened?.text === ':' || items[next]?.quote)) return contents;
  if (isComma(opened) && isRemark(items, at)) return contents;
  if (items[next]?.quote) {
    contents.push({ from: next, to: next + 1, frame: 'quote', listeners: [] });
    return contents;
  }
  const joined = isConjunction(items[next]);
  // Behind an inverted subject stand its appositions; behind a quotation, what the speaker did meanwhile.
  if (!joined && (inverted || items[to - 1]?.quote)) return contents;
  if (joined) next++;
  const end = clauseEnd(cue.unit, cue, next, cues);
  const first = items[next];
  const subject = basePhraseStartingAt(items, next);
  const goesOn =
    (subject !== null && hasFiniteVerb(cue.unit, subject.end, end)) ||
    (joined && hasFiniteVerb(cue.unit, next, end)) ||
    (first?.tag === 'VBG' && !dated && cue.unit.index > 0) ||
    isFiniteVerb(first) ||
    /^(?:because|but|unless|if)$/.test(first?.lower ?? '');
  if (goesOn && worthSaying(items, next, end)) contents.push({ from: next, to: end, frame: 'tail', listeners: [] });
  return contents;
};
