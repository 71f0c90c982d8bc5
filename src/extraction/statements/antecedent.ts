import type { NounPhrase } from './noun-phrase';
import { basePhraseEndingAt, conjunctsEndingWith, phraseEndingAt } from './noun-phrase';
import { isComma } from './tags';
import type { Item } from './units';

/** "Producers including Iran and Russia, which …": of whom the phrase and its conjuncts are examples; the phrase itself elsewhere. */
export const overExamples = (items: readonly Item[], phrase: NounPhrase): NounPhrase => {
  const first = conjunctsEndingWith(items, phrase)[0] ?? phrase;
  let before = first.start - 1;
  if (items[before]?.lower === 'as' && items[before - 1]?.lower === 'such') before--;
  else if (items[before]?.lower !== 'including') return phrase;
  if (isComma(items[before - 1])) before--;
  const whole = phraseEndingAt(items, before - 1);
  return whole ? { ...whole, end: phrase.end } : phrase;
};

/** "Ann Roe, a farmer who said": the name that an indefinite apposition describes; null elsewhere. */
export const described = (items: readonly Item[], { start }: NounPhrase): NounPhrase | null =>
  /^an?$/.test(items[start]?.lower ?? '') && isComma(items[start - 1]) && (items[start - 2]?.mention ?? -1) >= 0
    ? basePhraseEndingAt(items, start - 2)
    : null;

/** "an opinion of the Court (IC), which said", "a problem for Ann Roe, who said": the name right before, where nobody else speaks; null elsewhere. */
export const nearest = (
  items: readonly Item[],
  at: number,
  { last, whole }: { last: number; whole: NounPhrase },
): NounPhrase | null => {
  const name = basePhraseEndingAt(items, last);
  const head = items[whole.head];
  if (!name || name.start === whole.start || (items[name.head]?.mention ?? -1) < 0) return null;
  // "pitted Roe against Reed, who said"
  if (items[name.start - 1]?.lower === 'against') return name;
  if ((head?.mention ?? -1) >= 0) return null;
  if (items[at]?.lower === 'which') return name;
  return isComma(items[at - 1]) &&
    /^(?:one|problem|defeat|victory|blow|setback|triumph|success|embarrassment|turn|test|relief|gift|rebuke|surprise|challenge|loss|win|boost)$/.test(
      head?.lower ?? '',
    )
    ? name
    : null;
};
