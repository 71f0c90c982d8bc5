/**
 * Patterns for one token at a position (sticky). All repetitions are bounded or consume what they match, so that
 * cutting stays linear on any text.
 */

/** Letters, marks, digits, and the invisible characters that stand inside words: soft hyphen, zero-width joiners. */
const WORD = '[\\p{L}\\p{M}\\p{N}_\\u00AD\\u200C\\u200D]';

/** A word with apostrophes inside ("O’Neill", "don't"). */
export const WORD_TOKEN = new RegExp(`${WORD}+(?:['’ʼ\\u0060]${WORD}+)*`, 'uy');

export const WORD_CHARACTER = new RegExp(WORD, 'uy');

const DOMAIN_END =
  'com|org|net|gov|edu|mil|info|biz|tv|io|uk|eu|de|fr|it|es|ru|cn|jp|au|ca|ch|nl|se|no|pl|in|us|ie|nz|za|ly|me|int';
const URL_CHARACTER = '[^\\s"“”<>‘]';

/** Addresses on the web and of mail, whole; a closing full stop, comma or bracket is cut off by `tokenEnd`. */
export const ADDRESS = new RegExp(
  `(?:https?://|ftp://|www\\.)${URL_CHARACTER}{2,2000}` +
    `|[\\p{L}\\d._%+-]{1,64}@[\\p{L}\\d-]{1,63}(?:\\.[\\p{L}\\d-]{1,63}){1,8}` +
    `|(?:[\\p{L}\\d-]{1,63}\\.){1,6}(?:${DOMAIN_END})(?![\\p{L}\\d@-])(?:/${URL_CHARACTER}{0,2000})?`,
  'uy',
);

/** "@name", "#topic". */
export const HANDLE = /[@#][\p{L}_][\p{L}\p{N}_]*/uy;

/** Numbers with separators, times, dates, fractions ("10,000", "1.5", "7:30", "9/11"), telephone numbers, ISO dates. */
export const NUMBER =
  /\d{4}-\d{2}-\d{2}(?![\d-])|\d{3}-(?:\d{3}-)?\d{4}(?![\d-])|\d+(?:[.,:/]\d+)*(?:st|nd|rd|th|s|[''’]s(?=\b))?(?![\p{L}\p{N}]|[.,:/]\d)|\d+(?:[.,:]\d+)*(?=(?:am|pm|a\.m|p\.m|km|kg|kph|mph|cm|mm|kw|mw|gw|bn|mln|hz|ghz|mhz|mb|gb|tb|ft|lbs?|min|hrs?|[€£$¥])(?![\p{L}\p{N}]))/iuy;

/** "U.S.", "a.m.", "J.R.R.", and "U.S" where the last full stop is lost. */
export const ACRONYM =
  /(?:\p{L}\.){2,12}(?![\p{L}\p{N}])|(?:\p{Lu}\.){1,11}\p{Lu}(?![\p{L}\p{N}])|Ph\.D\.?|[MB]\.Sc\.?/uy;

/** "AT&T", "R&D". */
export const AMPERSAND_NAME = /\p{Lu}{1,4}(?:&\p{Lu}{1,4}){1,3}(?![\p{L}\p{N}])/uy;

/** Clipped words that begin with an apostrophe: "'em", "’90s". */
export const CLIPPED = /['’](?:\d{2}s?|em|til|cause|tis|twas|round)(?![\p{L}\p{N}])/iuy;

/** Clitics that stand alone after a word or a closing mark ("”’s"). */
export const CLITIC = /['’](?:s|re|ve|ll|d|m)(?![\p{L}\p{N}])/iuy;

/** Runs of marks that are one token: ellipses, dashes, "?!", rules, "``", emoticons. */
export const MARKS = /\.{2,}|…+\.?|[!?]+|-{2,}|([*=_~#+<>])\1+|``|''|‘’|’’|[:;]-?[()DP](?![\p{L}\p{N}])/uy;

/** Currency signs with their country: "US$", "A$". */
export const CURRENCY = /(?:US|A|C|NZ|HK|S)\$/uy;

/** One code point with whatever is joined to it (marks, variation selectors, joined emoji). */
export const SYMBOL =
  /\p{Regional_Indicator}{2}|\p{Extended_Pictographic}(?:[\u{1F3FB}-\u{1F3FF}\uFE0F]|\u200D\p{Extended_Pictographic}){0,8}|[\s\S](?:\p{M}|\uFE0F){0,8}/uy;
