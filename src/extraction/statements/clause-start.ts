import type { Cue } from './cue';
import { takes } from './cue';
import { basePhraseStartingAt, phraseStartingAt } from './noun-phrase';
import { isConjunction, isFiniteVerb, isPronoun, isPunctuation, isRelative, opensClause } from './tags';
import type { Item, Unit } from './units';

/** True where a finite verb stands among the items `from` to `to` (exclusive). */
export const hasFiniteVerb = (unit: Unit, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (isFiniteVerb(unit.items[at])) return true;
  return false;
};

/** True for "before" in ", ten days before the vote,", "until the end of May,", "since May,", "such as", "registered as": it governs a noun and no clause. */
const isPreposition = (items: readonly Item[], at: number): boolean => {
  const { lower = '' } = items[at] ?? {};
  const before = items[at - 1];
  if (lower === 'as') {
    const amount = /^(?:many|much|few|little)$/;
    if (amount.test(before?.lower ?? '') || amount.test(items[at + 1]?.lower ?? '')) return true;
    return before?.lower === 'such' || before?.tag === 'VBN';
  }
  const timed = /^(?:years?|months?|weeks?|days?|hours?|minutes?)$/.test(before?.lower ?? '');
  return (
    (/^(?:until|since)$/.test(lower) || (/^(?:after|before)$/.test(lower) && timed)) &&
    isPunctuation(items[phraseStartingAt(items, at + 1)?.end ?? at])
  );
};

const opensSubordinate = (items: readonly Item[], at: number): boolean =>
  isRelative(items[at]) ||
  items[at]?.tag === 'WRB' ||
  (opensClause(items[at]) && !isConjunction(items[at]) && items[at]?.lower !== 'that' && !isPreposition(items, at)) ||
  (items[at]?.lower === 'that' && items[at]?.tag !== 'DT');

/** True where the items have a finite verb of their own, outside relative and subordinate clauses and behind a subject. */
export const hasMainVerb = (items: readonly Item[], from: number, to: number): boolean => {
  let subordinate = 0;
  for (let at = from; at < to; at++) {
    if (opensSubordinate(items, at)) subordinate++;
    if (!isFiniteVerb(items[at])) continue;
    // "declared an emergency and flew": the verb behind "and" goes on with the cue's own subject.
    // "Nor are tariffs a help": the clause is turned around.
    if (at === from || (isConjunction(items[at - 1]) && items[at - 1]?.lower !== 'nor')) continue;
    if (subordinate === 0) return true;
    subordinate--;
    while (isFiniteVerb(items[at + 1])) at++;
  }
  return false;
};

/** True where a clause with a subject and a verb of its own begins at `at` and can be what a cue without "that" reports. */
export const beginsClause = (cue: Cue, at: number, to: number): boolean => {
  const { items } = cue.unit;
  const item = items[at];
  if (!item || isPunctuation(item) || item.lower === 'and' || item.lower === 'or') return false;
  const quote = items.findIndex((inside, index) => index >= at && index < to && inside.quote !== null);
  const plainSay = /^(?:say|add|claim)$/.test(cue.entry.lemma);
  // "promised leadership and delivered “a shrug”": the narrator goes on before the quotation.
  const quoted =
    quote >= 0 &&
    // "announced the birth of a “new age”": a noun of the phrase before it.
    (plainSay || !/^(?:DT|JJ|PRP\$|IN|POS)$/.test(items[quote - 1]?.tag ?? '')) &&
    !items.slice(at, quote).some((inside, n) => isConjunction(inside) && isFiniteVerb(items[at + n + 1]));
  if (item.quote) return true;
  const plain =
    /^(?:both|either|neither)$/.test(item.lower) || /^(?:PRP|EX|DT|PDT|PRP\$|NN.*|CD|JJ.*|\$|FW)$/.test(item.tag);
  const free = takes(cue, 'P') && cue.entry.classes.includes('SPEECH');
  // "said retired people had been robbed": taken for a verb.
  const participle = /^VB[DN]$/.test(item.tag) && /^NNS$/.test(items[at + 1]?.tag ?? '');
  const other = participle || /^(?:IN|RB.*|WP|WRB|VBG|WDT|UH|LS|TO|VB)$/.test(item.tag) || opensClause(item);
  if (!plain && !(free && other)) return false;
  if (hasMainVerb(items, at, to)) return true;
  if (!free) return false;
  // A past tense may have been taken for a participle: "said it needed money", "says the vessel switched it off".
  const plainly = isPronoun(item) || plainSay;
  const ends = isPronoun(item)
    ? [at + 1]
    : [basePhraseStartingAt(items, at)?.end ?? at, plainSay ? (phraseStartingAt(items, at)?.end ?? at) : at];
  const past = plainly && ends.some((end) => end > at && items[end]?.tag === 'VBN');
  return quoted || past || (/^(?:he|she|they)$/.test(item.lower) && to > at + 2);
};
