import type { Item } from './units';

/** True for nouns, names and numbers: words that can be the head of a noun phrase. */
export const isNoun = (item: Item | undefined): boolean => item !== undefined && /^(?:NNP?S?|CD|FW)$/.test(item.tag);

/** True for "he", "it", "them", "herself", but not for "there". */
export const isPronoun = (item: Item | undefined): boolean => item?.tag === 'PRP';

/** True for a verb that can carry a clause: past, present or modal. */
export const isFiniteVerb = (item: Item | undefined): boolean =>
  item !== undefined && /^(?:VBD|VBZ|VBP|MD)$/.test(item.tag);

/** True for the adverb behind "Its coordinator there", which parts nobody from a name in apposition. */
export const isWhereabouts = (item: Item | undefined): boolean =>
  /^(?:there|here|abroad|overseas)$/.test(item?.lower ?? '');

export const isVerb = (item: Item | undefined): boolean => item !== undefined && /^(?:VB|MD)/.test(item.tag);

export const isAdverb = (item: Item | undefined): boolean => item !== undefined && /^RB[RS]?$/.test(item.tag);

export const isComma = (item: Item | undefined): boolean => item?.text === ',';

/** Dashes that set words apart, as "--", "–" and "—" do; hyphens inside words never stand as items. */
export const isDash = (item: Item | undefined): boolean => item !== undefined && /^(?:--+|[–—])$/.test(item.text);

export const isColon = (item: Item | undefined): boolean => item?.text === ':';

/** Where a narrator's sentence ends. */
export const isStop = (item: Item | undefined): boolean => item !== undefined && /^(?:[.!?]+|…)$/.test(item.text);

export const isPunctuation = (item: Item | undefined): boolean =>
  item !== undefined && item.quote === null && !/[\p{L}\p{N}$€£%&]/u.test(item.text);

export const isConjunction = (item: Item | undefined): boolean => item?.tag === 'CC' && item.text !== '&';

/** "who", "which", "whose", and "that" as a relative pronoun. */
export const isRelative = (item: Item | undefined): boolean =>
  item !== undefined && (/^W(?:DT|P\$?)$/.test(item.tag) || /^(?:who|which|whose)$/.test(item.lower));

const SUBORDINATORS = new Set(
  'that while whereas although though because since if unless when whenever before after until as once whether but'.split(
    ' ',
  ),
);

/** Words that open a clause of their own. */
export const opensClause = (item: Item | undefined): boolean =>
  item !== undefined &&
  (isConjunction(item) || (SUBORDINATORS.has(item.lower) && !(item.lower === 'once' && item.tag === 'RB')));

const AUXILIARIES = new Set(
  "be am is are was were been being 's 're 'm have has had having 've 'd do does did 'll will would can could may might must shall should ca wo".split(
    ' ',
  ),
);

export const isAuxiliary = (item: Item | undefined): boolean =>
  item !== undefined && AUXILIARIES.has(item.lower) && item.tag !== 'POS' && item.quote === null;

export const BE = new Set("be am is are was were been being 's 're 'm got get gets getting".split(' '));

const CALENDAR =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|(?:mon|tues?|wed|thurs?|fri|sat|sun)\.|tues?|thurs?|january|february|march|april|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?|today|yesterday|tomorrow|tonight)$/;

/** Days of the week, months, "today". */
export const isCalendarWord = (item: Item | undefined): boolean => item !== undefined && CALENDAR.test(item.lower);

/** True for a comma, and for a quotation whose words end with one: “The View,” */
export const closesWithComma = (item: Item | undefined): boolean =>
  isComma(item) || (item?.quote !== null && item !== undefined && /,["'”’]*$/.test(item.text));

/** True where a cue and its circumstances are over at `at`: comma, dash, full stop or the end of the unit. */
export const isOver = (items: readonly Item[], at: number): boolean => {
  const item = items[at];
  return item === undefined || isPunctuation(item) || isStop(item);
};
