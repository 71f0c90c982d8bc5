import { isAdverb, isCalendarWord, isConjunction, isNoun, isPronoun } from './tags';
import type { Item } from './units';

/** A noun phrase as item indexes: `start` to `end` (exclusive), with the index of its head noun. */
export interface NounPhrase {
  start: number;
  end: number;
  head: number;
}

const INSIDE = /^(?:NNP?S?|CD|FW|JJ[RS]?|POS|\$|HYPH|VBN|VBG|AFX|SYM|#|NFP)$/;
const DETERMINER = /^(?:DT|PDT|PRP\$|WP\$)$/;
/** Determiners and adjectives that stand for people by themselves: "another", "some", "many", "the elderly". */
const ALONE = new Set(
  'another some many several most few both all others each one two three none neither either any'.split(' '),
);

/** A quotation that can be a noun inside a phrase: “steel shield”, but no words that end with a comma or stop. */
const isQuotedNoun = (item: Item): boolean => item.text.length < 50 && !/[,.?!…]["'”’]*$/.test(item.text);

const isInside = (item: Item | undefined): boolean =>
  item !== undefined &&
  (item.quote !== null ? isQuotedNoun(item) : true) &&
  (INSIDE.test(item.tag) || item.quote !== null || item.text === '&' || item.text === '%' || /^St\.?$/.test(item.text));

export const isNounPhraseStart = (item: Item | undefined): boolean =>
  item !== undefined &&
  (isPronoun(item) ||
    DETERMINER.test(item.tag) ||
    /^(?:NNP?S?|CD|FW|JJ[RS]?|\$|EX)$/.test(item.tag) ||
    item.quote !== null);

/** The first item of the name that covers the item at `at`; `at` itself where none does. Names are never cut. */
const nameStart = (items: readonly Item[], at: number): number => {
  const mention = items[at]?.mention ?? -1;
  let start = at;
  while (mention >= 0 && items[start - 1]?.mention === mention) start--;
  return start;
};

/** Behind the name that covers the item at `at`; `at` itself where none does. */
const nameEnd = (items: readonly Item[], at: number): number => {
  const mention = items[at]?.mention ?? -1;
  let end = at;
  while (mention >= 0 && items[end]?.mention === mention) end++;
  return end;
};

/** The base noun phrase (no prepositions) whose last item is `at`; null where no noun stands there. */
export const basePhraseEndingAt = (items: readonly Item[], at: number): NounPhrase | null => {
  let last = at;
  if (items[last]?.text === ')') {
    let open = last;
    while (open > 0 && items[open]?.text !== '(' && last - open < 12) open--;
    if (items[open]?.text !== '(') return null;
    last = open - 1;
  }
  const head = items[last];
  if (!head) return null;
  if (isPronoun(head)) return { start: last, end: at + 1, head: last };
  const alone = ALONE.has(head.lower) || (/^JJ/.test(head.tag) && /^DT$/.test(items[last - 1]?.tag ?? ''));
  if (!isNoun(head) && !alone && !(head.quote && isInside(items[last - 1]))) return null;
  let start = nameStart(items, last);
  while (start > 0) {
    start = nameStart(items, start);
    const item = items[start - 1];
    if (DETERMINER.test(item?.tag ?? '')) {
      start--;
      if (items[start - 1]?.tag === 'PDT') start--;
      // "Italy's" before a noun goes on to the left: the possessor is part of the phrase.
      break;
    }
    if (isAdverb(item) && /^JJ/.test(items[start]?.tag ?? '') && start < last) start--;
    else if (item?.lower === 'including') break;
    // "In a note to clients last week Acme analyst Ann Roe argued": the time is no part of the phrase.
    else if (
      /^(?:week|month|year|night)$/.test(item?.lower ?? '') &&
      /^(?:last|this|next)$/.test(items[start - 2]?.lower ?? '') &&
      items[start]?.tag === 'NNP'
    )
      break;
    else if (isInside(item) && !(isCalendarWord(item) && items[start]?.tag !== 'POS')) start--;
    // "a long, cold winter", not "would stay open, Foreign Minister Roe"
    else if (
      item?.text === ',' &&
      /^JJ/.test(items[start]?.tag ?? '') &&
      /^JJ/.test(items[start - 2]?.tag ?? '') &&
      !/^\p{Lu}/u.test(items[start]?.text ?? '')
    )
      start--;
    else break;
  }
  // “…,” presiding judge Ana Roe said: right behind a quotation a participle can only describe.
  const described = items[start - 1]?.quote != null && items[start]?.tag === 'VBG';
  while (
    start < last &&
    !described &&
    (items[start]?.quote || /^(?:VBG|VBN|POS|HYPH|NFP|SYM)$/.test(items[start]?.tag ?? ''))
  )
    start++;
  return { start, end: at + 1, head: last };
};

const ATTACHING = new Set(
  'of for in at from with on to by near behind against about over inside within among between under'.split(' '),
);

/**
 * The noun phrase with its prepositional phrases whose last item is `at`: "An official in the presidential
 * administration", "two people familiar with the contract". The head is that of the first base phrase.
 */
export const phraseEndingAt = (items: readonly Item[], at: number): NounPhrase | null => {
  let phrase = basePhraseEndingAt(items, at);
  while (phrase) {
    const preposition = items[phrase.start - 1];
    if (!preposition || !ATTACHING.has(preposition.lower) || !/^(?:IN|TO|RP)$/.test(preposition.tag)) break;
    let before = phrase.start - 2;
    // "close to", "familiar with", "based in"
    if (/^(?:JJ|VBN|VBG|RB)$/.test(items[before]?.tag ?? '') && isNoun(items[before - 1])) before--;
    const outer = basePhraseEndingAt(items, before);
    if (!outer || isPronoun(items[outer.head]) || isCalendarWord(items[outer.head])) break;
    phrase = { start: outer.start, end: at + 1, head: outer.head };
  }
  return phrase;
};

/** The base noun phrase that begins at `at`; null where none begins. A second phrase right behind it is not part of it. */
export const basePhraseStartingAt = (items: readonly Item[], at: number): NounPhrase | null => {
  const first = items[at];
  if (!first) return null;
  if (isPronoun(first) || first.tag === 'EX') return { start: at, end: at + 1, head: at };
  let end = at;
  let head = -1;
  while (end < items.length) {
    const item = items[end] as Item;
    if (item.mention >= 0) {
      if (head >= 0 && items[end - 1]?.mention === -1 && isPronoun(items[end - 1])) break;
      end = nameEnd(items, end);
      head = end - 1;
      continue;
    }
    if (DETERMINER.test(item.tag)) {
      if (head >= 0 && items[end - 1]?.tag !== 'POS') break;
    } else if (
      isNoun(item) ||
      (item.quote !== null && isQuotedNoun(item) && /^(?:DT|JJ|PRP\$|POS|NNP)$/.test(items[end - 1]?.tag ?? ''))
    ) {
      if (head >= 0 && isCalendarWord(item) && items[end - 1]?.tag !== 'POS') break;
      head = end;
    } else if (item.tag === 'POS' || item.text === '&' || item.tag === 'HYPH') {
      // "dark-skinned visitors"
      if (head < 0 && !(item.tag === 'HYPH' && /^JJ/.test(items[end - 1]?.tag ?? ''))) break;
    } else if (/^JJ/.test(item.tag) || /^VB[NG]$/.test(item.tag)) {
      // "called the vote unfair": an adjective behind the noun is not part of the phrase unless a noun follows.
      // "Acme chief commercial officer Niamh Roe": adjectives of a title that a name goes on with.
      let noun = end + 1;
      while (/^JJ/.test(items[noun]?.tag ?? '')) noun++;
      const titled = items[noun]?.tag === 'NN' && (items[noun + 1]?.mention ?? -1) >= 0;
      if (head >= 0 && !(items[end - 1]?.tag === 'POS') && !isNoun(items[end + 1]) && !titled) break;
      // "the 57 participating states"
      if (head >= 0 && /^VB/.test(item.tag) && !/^(?:POS|CD)$/.test(items[end - 1]?.tag ?? '')) break;
    } else if (isAdverb(item) && head < 0 && /^(?:JJ|CD|VBN|RB)/.test(items[end + 1]?.tag ?? '')) {
      // "the most widely read paper"
    } else if (item.tag === '$' || item.text === '%') {
      // amounts
    } else if (head >= 0 && item.text === '(' && items[end + 2]?.text === ')' && isNoun(items[end + 3])) {
      // "the Growers' League (GL) chairwoman"
      end += 2;
    } else break;
    end++;
  }
  if (head < 0) return ALONE.has(first.lower) || first.tag === 'DT' ? { start: at, end: at + 1, head: at } : null;
  end = head + 1;
  if (items[end]?.text === '(' && items[end + 2]?.text === ')') end += 3;
  return { start: at, end, head };
};

/** The noun phrase with its prepositional phrases that begins at `at`; null where none begins. */
export const phraseStartingAt = (items: readonly Item[], at: number): NounPhrase | null => {
  const phrase = basePhraseStartingAt(items, at);
  if (!phrase || isPronoun(items[phrase.head])) return phrase;
  let end = phrase.end;
  for (;;) {
    let preposition = end;
    if (/^(?:JJ|VBN)$/.test(items[preposition]?.tag ?? '')) preposition++;
    if (!/^(?:IN|TO)$/.test(items[preposition]?.tag ?? '') || !ATTACHING.has(items[preposition]?.lower ?? '')) break;
    const inner = basePhraseStartingAt(items, preposition + 1);
    if (!inner) break;
    end = inner.end;
  }
  return { start: phrase.start, end, head: phrase.head };
};

/** Phrases joined by commas and "and" that end with `last`: "Kerry, Lavrov and Fabius" gives three, first first. */
export const conjunctsEndingWith = (items: readonly Item[], last: NounPhrase): NounPhrase[] => {
  const phrases = [last];
  let start = last.start;
  let joined = false;
  for (;;) {
    let before = start - 1;
    if (
      isConjunction(items[before]) &&
      /^(?:and|or)$/.test(items[before]?.lower ?? '') &&
      items[before]?.mention === -1
    ) {
      joined = true;
      before--;
      if (items[before]?.text === ',') before--;
    } else if (joined && items[before]?.text === ',') before--;
    else break;
    const phrase = phraseEndingAt(items, before);
    if (!phrase || isPronoun(items[phrase.head])) break;
    phrases.unshift(phrase);
    start = phrase.start;
  }
  return withinOffice(items, phrases);
};

/** "Mines and Energy Minister Ann Roe", "Norwegian Trade and Fisheries Minister Tom Reed": one phrase, since the first half is of the office. */
const withinOffice = (items: readonly Item[], phrases: NounPhrase[]): NounPhrase[] => {
  const [first, second] = phrases;
  if (!first || !second || phrases.length > 2) return phrases;
  const opening = items[second.start];
  const half = items[first.head];
  const named = (items[second.head]?.mention ?? -1) >= 0 && opening?.mention === -1;
  const capital = (item: Item | undefined): boolean => /^\p{Lu}/u.test(item?.text ?? '');
  const office = items
    .slice(second.start, second.head)
    .some(({ lower }) => /^(?:minister|secretary|commissioner|chief|spokesman|spokeswoman)$/.test(lower));
  return named &&
    office &&
    capital(opening) &&
    capital(half) &&
    half?.mention === -1 &&
    !/^(?:minister|president|secretary|chancellor)s?$/.test(half.lower)
    ? [{ start: first.start, end: second.end, head: second.head }]
    : phrases;
};
