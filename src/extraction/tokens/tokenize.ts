import { isAbbreviation, NUMBER_ABBREVIATIONS } from '../../model/abbreviations';
import type { Span } from '../../model/span';
import { JOINED_PREFIXES, JOINED_SUFFIXES, splitWord } from './split-word';
import {
  ACRONYM,
  ADDRESS,
  AMPERSAND_NAME,
  CLIPPED,
  CLITIC,
  CURRENCY,
  HANDLE,
  MARKS,
  NUMBER,
  SYMBOL,
  WORD_CHARACTER,
  WORD_TOKEN,
} from './token-patterns';

/** White space, control and format characters stand between tokens. */
const BETWEEN = /[\s\p{Z}\p{Cc}\p{Cf}]/u;

/** Most words, which need none of the other patterns: small letters of English between spaces or before a comma. */
const PLAIN = /[a-z]+(?=[ \n,])/y;

const OPENING = /^[([{<"“‘«„'—–]$/;

/**
 * Cuts the words of `span` as Universal Dependencies' English treebanks do ("don't" is "do" + "n't", "U.N.-backed" is
 * "U.N." + "-" + "backed"); offsets count into `text`, tokens never overlap and leave out only white space and
 * invisible characters. A full stop stays with an abbreviation, an initial or an acronym. Give it one sentence at a
 * time: a single capital before the last full stop is then a word ("plan B" + "."). Time is linear.
 */
export const tokenize = (text: string, span: Span): Span[] => {
  const tokens: Span[] = [];
  let at = span.start;
  let fresh = true;
  while (at < span.end) {
    if (BETWEEN.test(text[at] as string)) {
      at += 1;
      fresh = true;
      continue;
    }
    const plain = fresh ? matchEnd(PLAIN, text, at) : 0;
    if (plain > 0 && plain <= span.end) {
      tokens.push(...splitWord(text, { start: at, end: plain }));
      fresh = false;
      at = plain;
      continue;
    }
    const end = Math.min(span.end, tokenEnd(text, at, { fresh, spanEnd: span.end }));
    const isWord = matchEnd(WORD_CHARACTER, text, at) > 0;
    if (isWord) tokens.push(...splitWord(text, { start: at, end }));
    else tokens.push({ start: at, end });
    // An address begins only behind a space or an opening mark; looking for one inside every long word would cost too much.
    fresh = OPENING.test(text.slice(at, end));
    at = end;
  }
  return tokens;
};

const tokenEnd = (text: string, at: number, { fresh, spanEnd }: { fresh: boolean; spanEnd: number }): number => {
  if (fresh) {
    const address = matchEnd(ADDRESS, text, at);
    if (address > 0) return at + withoutClosing(text.slice(at, Math.min(address, spanEnd))).length;
  }
  return (
    matchEnd(MARKS, text, at) ||
    (fresh && matchEnd(CLIPPED, text, at)) ||
    (!fresh && matchEnd(CLITIC, text, at)) ||
    matchEnd(CURRENCY, text, at) ||
    (fresh && matchEnd(HANDLE, text, at)) ||
    matchEnd(NUMBER, text, at) ||
    matchEnd(ACRONYM, text, at) ||
    matchEnd(AMPERSAND_NAME, text, at) ||
    wordEnd(text, at, spanEnd) ||
    matchEnd(SYMBOL, text, at)
  );
};

/** End of the word at `at` with joined affixes and the full stop of an abbreviation; 0 where no word stands. */
const wordEnd = (text: string, at: number, spanEnd: number): number => {
  let end = matchEnd(WORD_TOKEN, text, at);
  if (end === 0) return 0;
  let part = text.slice(at, Math.min(end, at + 40));
  while (text[end] === '-' && end + 1 < spanEnd) {
    const next = matchEnd(WORD_TOKEN, text, end + 1);
    if (next === 0) break;
    const nextPart = text.slice(end + 1, Math.min(next, end + 41));
    if (!JOINED_PREFIXES.has(part.toLowerCase()) && !JOINED_SUFFIXES.has(nextPart.toLowerCase())) break;
    end = next;
    part = nextPart;
  }
  return text[end] === '.' && end < spanEnd && keepsFullStop(text, { at, end, spanEnd }) ? end + 1 : end;
};

const keepsFullStop = (text: string, { at, end, spanEnd }: { at: number; end: number; spanEnd: number }): boolean => {
  const word = end - at > 12 ? '' : text.slice(at, end);
  const after = text.slice(end + 1, Math.min(spanEnd, end + 4));
  if (after[0] === '.') return false;
  if (isAbbreviation(word)) return true;
  if (NUMBER_ABBREVIATIONS.has(word)) return /^\s?\d/.test(after);
  if (word === 'I') return /^\s?\p{Lu}[.\s]/u.test(after);
  return /^\p{Lu}$/u.test(word) && /^\s?[\p{L}(“"]/u.test(after);
};

/** An address without the marks that close the sentence or the bracket around it. */
const withoutClosing = (address: string): string => {
  let end = address.length;
  while (end > 1 && /[.,;:!?'’)\]}]/.test(address[end - 1] as string)) {
    if (address[end - 1] === ')' && address.slice(0, end).includes('(')) break;
    end -= 1;
  }
  return address.slice(0, end);
};

/** One past what the sticky `pattern` matches at `at`; 0 for no match. */
const matchEnd = (pattern: RegExp, text: string, at: number): number => {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : 0;
};
