import { hasMainVerb } from './clause-start';
import type { Cue } from './cue';
import { phraseStartingAt } from './noun-phrase';
import type { Subject } from './subject';
import { isAdverb, isComma, isConjunction, isNoun, isPronoun, isPunctuation } from './tags';
import type { Item } from './units';

/** Where the sentence begins behind "But" and "In Brussels," or "On Monday,". */
const openingOf = (items: readonly Item[], before: number): number => {
  let at = 0;
  while (at < before && (isConjunction(items[at]) || isPunctuation(items[at]))) at++;
  const first = items[at];
  if (!first || !(/^(?:IN|TO)$/.test(first.tag) || isAdverb(first))) return at;
  for (let comma = at + 1; comma < before && comma < at + 12; comma++) if (isComma(items[comma])) return comma + 1;
  return at;
};

/**
 * The noun phrase that a sentence opens with as the subject of a cue further on, where only insertions, participles and relative
 * clauses stand between: "A trade unionist who took part said", "A minister there, speaking on condition of anonymity, said".
 * Null where the words between have a main verb of their own.
 */
export const subjectAtOpening = (cue: Cue): Subject | null => {
  const { items } = cue.unit;
  const start = openingOf(items, cue.groupStart);
  const phrase = phraseStartingAt(items, start);
  if (!phrase || phrase.end >= cue.groupStart || isPronoun(items[phrase.head])) return null;
  if (!isNoun(items[phrase.head]) || items[phrase.start]?.quote) return null;
  const next = items[phrase.end];
  // "Oslo and Rome, …" are several.
  if (!next || isConjunction(next) || next.quote) return null;
  if (hasMainVerb([...items.slice(0, cue.groupStart)], phrase.end - 1, cue.groupStart)) return null;
  if (items.slice(phrase.end, cue.groupStart).some(({ quote, text }) => quote !== null || /^[:;]$/.test(text)))
    return null;
  return { phrases: [phrase], start: phrase.start, end: cue.groupStart, how: 'parenthesis' };
};
