import { HONORIFICS, ROLE_GENDER, ROLE_NOUNS, TITLE_HEADS } from '../lexicons/title-words';
import type { Segment } from './segment';
import type { Word } from './word';

/** What the words around one mention tell of a person. */
export interface Description {
  /** Titles and offices, lower case. */
  titles: string[];
  /** By "Mr", "chairwoman", "wife". */
  gender: 'M' | 'F' | null;
  /** Introduced through somebody else: "his wife, X". */
  throughAnother: boolean;
}

/** Reads the titles in front of a mention and behind its comma, and what tells the gender. */
export const describePerson = (segment: Segment): Description => {
  const { words } = segment.run;
  const before = titleBefore(segment) ?? titleBehindComma(words, segment.from);
  const titles = [before, titleAhead(words, segment.from), titleAfter(words, segment.to)].filter(
    (title, at, all) => title !== null && all.indexOf(title) === at,
  ) as string[];
  const nouns = titles.flatMap((title) => title.split(' ')).filter((word) => ROLE_GENDER.has(word));
  return {
    titles,
    gender: honorificBefore(segment) ?? (nouns[0] === undefined ? null : (ROLE_GENDER.get(nouns[0]) ?? null)),
    throughAnother: introducedThroughAnother(words, segment.from),
  };
};

/** The gender that a form of address right in front tells ("Mr", "Madame"); null without one. */
export const honorificBefore = ({ run, from }: Segment): 'M' | 'F' | null => {
  const before = run.words[from - 1];
  return before === undefined ? null : (HONORIFICS.get(before.lower.replace(/\.$/, '')) ?? null);
};

/** "Foreign Minister X", "former judge X", "opposition leader X": the words of the title in front, lower case. */
const titleBefore = ({ run, from }: Segment): string | null => {
  const { words } = run;
  let at = from - 1;
  while (at >= 0 && from - at < 8) {
    const word = words[at] as Word;
    const bare = word.lower.replace(/\.$/, '');
    const within = at < from - 1 && (TITLE_WORDS.has(bare) || /^[-‑–]$/.test(word.text));
    if (!(TITLE_HEADS.has(bare) || ROLE_NOUNS.has(bare) || within)) break;
    at--;
  }
  const title = words.slice(at + 1, from);
  while (title.length > 0 && /^(?:of|and|the|for|to)$/.test((title[0] as Word).lower)) title.shift();
  if (title.length === 0 || title.every(({ lower }) => HONORIFICS.has(lower.replace(/\.$/, '')))) return null;
  return title
    .map(({ lower }) => lower)
    .join(' ')
    .replace(/ ([-‑–]) /g, '$1');
};

const TITLE_WORDS = new Set(
  `prime deputy vice assistant associate acting interim former first special foreign defence defense finance economy trade interior home justice health energy
  environment agriculture education transport labor labour culture sports state general chief executive managing opposition senior lieutenant brigadier
  attorney secretary of staff commerce industry security national president united oil rebel party top lead acting`.split(
    /\s+/,
  ),
);

/** "Norway's foreign minister, X": a title and a comma in front. */
/** "The governor, Colonel X", "the mediator, former Slovenian president X": what stands before the comma in front of a rank or office. */
const titleAhead = (words: Word[], from: number): string | null => {
  let at = from;
  while (at > 1 && from - at < 7) {
    const word = words[at - 1] as Word;
    const bare = word.lower.replace(/\.$/, '');
    if (!(word.capital || TITLE_HEADS.has(bare) || ROLE_NOUNS.has(bare) || TITLE_WORDS.has(bare))) break;
    at--;
  }
  return at === from || !/^(?:the|its|his|her|their|'s)$/.test(wordBeforeTitle(words, at))
    ? null
    : titleBehindComma(words, at);
};

/** What stands before the title that ends at the comma in front of `from`, lower case. */
const wordBeforeTitle = (words: Word[], from: number): string => {
  let at = from - 2;
  while (
    at > 0 &&
    (TITLE_WORDS.has(words[at]?.lower ?? '') ||
      ROLE_NOUNS.has(words[at]?.lower ?? '') ||
      /^JJ/.test(words[at]?.tag ?? ''))
  )
    at--;
  return words[at]?.lower ?? '';
};

const titleBehindComma = (words: Word[], from: number): string | null => {
  if (words[from - 1]?.text !== ',') return null;
  const head = words[from - 2];
  if (head === undefined || !ROLE_NOUNS.has(head.lower)) return null;
  let at = from - 2;
  while (
    at > 0 &&
    from - at < 7 &&
    (TITLE_WORDS.has((words[at - 1] as Word).lower) || ROLE_NOUNS.has((words[at - 1] as Word).lower))
  )
    at--;
  return words
    .slice(at, from - 1)
    .map(({ lower }) => lower)
    .join(' ');
};

/** "X, the deputy secretary general of …", "X, chief executive of": the title behind a comma. */
const titleAfter = (words: Word[], to: number): string | null => {
  if (words[to]?.text !== ',') return null;
  let at = to + 1;
  let steps = 0;
  // "X, the boy's mother": the boy is somebody else.
  const isTitle = (n: number): boolean =>
    ROLE_NOUNS.has((words[n] as Word).lower) && !/^['’]s$/.test(words[n + 1]?.lower ?? '');
  while (steps < 6 && words[at] !== undefined && !isTitle(at)) {
    const word = words[at] as Word;
    // "X, demanded that the minister resign": what stands behind a verb is somebody else's title.
    if (/^[,.;:]$/.test(word.text) || /^(?:who|whose|and|that)$/.test(word.lower) || /^(?:VB[DZ]|MD)$/.test(word.tag))
      return null;
    at++;
    steps++;
  }
  let end = at;
  while (words[end] !== undefined && ROLE_NOUNS.has((words[end] as Word).lower) && end - at < 3) end++;
  if (end === at) return null;
  let begin = at;
  while (begin > to + 1 && TITLE_WORDS.has((words[begin - 1] as Word).lower)) begin--;
  return words
    .slice(begin, end)
    .map(({ lower }) => lower)
    .join(' ');
};

const KIN = new Set(
  'wife husband brother sister son daughter father mother widow widower nephew niece cousin uncle aunt partner girlfriend boyfriend grandson granddaughter'.split(
    ' ',
  ),
);
const introducedThroughAnother = (words: Word[], from: number): boolean => {
  const at = words[from - 1]?.text === ',' ? from - 2 : from - 1;
  return KIN.has(words[at]?.lower ?? '') && /^(?:his|her|their|whose|'s|your|my)$/.test(words[at - 1]?.lower ?? '');
};
