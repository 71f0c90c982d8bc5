import { DATE_ABBREVIATIONS, NUMBER_ABBREVIATIONS, OTHER_ABBREVIATIONS, TITLE_ABBREVIATIONS } from './abbreviations';
import type { Span } from './span';

/** No name or word that decides about a sentence end is longer; look-back and look-ahead stop here, so that time stays linear. */
const REACH = 80;

const SPACE = /\s/;
const CLOSER = /["'”’»)\]]/;
const CLOSING_MARK = /["'”’»]/;
const OPENER = /["'“‘«„([¿¡–—-]/;
const LOWER = /\p{Ll}/u;
const UPPER = /[\p{Lu}\p{Lt}]/u;

/** Capitalised words that begin sentences and hardly ever follow an abbreviation inside one. */
const STARTERS: ReadonlySet<string> = new Set(
  `The A An This That These Those It Its He His She Her They Their We Our You Your I My There Here In On At By For From With
  Of To As If When While After Before Since Because Although Though But And Or So Yet Nor Not No Some Many Most More All Both
  Each Every Such One Two Three Several Now Then Today Yesterday Meanwhile However Also Still Even Only Just During Under Over
  Between Among Against Despite According What Who Where Why How Which Is Are Was Were Do Does Did Has Have Had Will Would Can
  Could Should May Might Must Let Asked About Earlier Later Last Next Until Unlike Like Another Other Others Nearly Almost`.split(
    /\s+/,
  ),
);

const SPEECH =
  `said|says|asked|asks|replied|replies|added|adds|told|wrote|writes|shouted|exclaimed|answered|wondered|cried|
  insisted|continued|demanded|declared|tweeted|yelled|joked|quipped|mused|remarked|explained|recalled|noted|concluded|urged|
  warned|argued|responded|retorted|pleaded|snapped|screamed|chanted|inquired|queried|posted|announced|stated|commented`.replace(
    /\s+/g,
    '',
  );

/** "Kerry asked", "Prime Minister Theresa May said", "the minister asked": at most eight words of a speaker, then a verb of speech. */
const ATTRIBUTION = new RegExp(
  `^(?:(?:(?:\\p{Lu}[\\p{L}\\p{M}.'’-]{0,24}|the|a|of|for|and|[a-z]{2,12}(?= [a-z]{2,12} (?:${SPEECH})\\b)|minister|president|spokesman|spokeswoman|official),? ){1,8}(?:later |then |also |once )?(?:${SPEECH})|(?:${SPEECH}) (?:the )?\\p{Lu})(?![\\p{L}])`,
  'u',
);

/** After "X said": what shows that the content comes only now, so that the quotation before it is a sentence of its own. */
const NEW_CONTENT = /^ (?:that|the|a|an|he|she|it|they|there|his|her|its|their|in a|no|["“‘])(?![\p{L}])|^:/u;

const BARE_ATTRIBUTION = /^(?:[.,;]|$)/;

/**
 * Cuts the prose of `span` into sentences, without the white space between them. A closing quotation mark or bracket
 * goes with the sentence it closes; abbreviations ("Gen.", "U.S. President"), initials and decimal points end nothing;
 * nor does a mark inside a quotation that its attribution follows ("“Why?” Kerry asked."). An empty line always ends
 * one. Time is linear in the length of the span.
 */
export const splitSentences = (text: string, { start, end }: Span): Span[] => {
  const sentences: Span[] = [];
  let from = skipSpace(text, start, end);
  let at = from;
  while (at < end) {
    const code = text.charCodeAt(at);
    if (code === 10 && isEmptyLine(text, at, end)) {
      push(sentences, text, from, at);
      from = at = skipSpace(text, at, end);
    } else if (isTerminator(code)) {
      const mark = at;
      while (at < end && isTerminator(text.charCodeAt(at))) at += 1;
      const afterMarks = at;
      while (at < end && CLOSER.test(text[at] as string)) at += 1;
      at = pastFootnote(text, at, end);
      const next = skipSpace(text, at, end);
      if (next >= end || endsSentence(text, { from, mark, afterMarks, close: at, next, end })) {
        push(sentences, text, from, at);
        from = at = next;
      }
    } else at += 1;
  }
  push(sentences, text, from, end);
  return sentences;
};

interface Candidate {
  /** Where the sentence so far begins. */
  from: number;
  /** First terminator, one past the last, one past the closing marks, next word or opening mark, end of the prose. */
  mark: number;
  afterMarks: number;
  close: number;
  next: number;
  end: number;
}

const endsSentence = (text: string, candidate: Candidate): boolean => {
  const { mark, afterMarks, close, next, end } = candidate;
  const closedQuote = close > afterMarks && CLOSING_MARK.test(text.slice(afterMarks, close));
  let word = next;
  while (word < end && word < next + 4 && OPENER.test(text[word] as string)) word += 1;
  const opened = word > next && /["'“‘«„]/.test(text.slice(next, word));
  if (next === close && !(closedQuote && UPPER.test(codePoint(text, word)) && !opened)) return false;
  if (/^[–—-]/.test(text.slice(next, next + 1)) && closedQuote) return false;
  const ahead = text.slice(word, Math.min(end, word + REACH));
  if (LOWER.test(codePoint(text, word)) && !/^(?:al-|el-|i|e)\p{Lu}/u.test(ahead)) return false;
  if (/^[,;:.!?)%]/.test(ahead)) return false;
  if (closedQuote && !opened && isAttribution(ahead, text[afterMarks - 1] as string)) return false;
  if (text[mark] !== '.' || afterMarks - mark > 1) return true;
  return closedQuote || fullStopEnds(text, candidate, ahead);
};

const isAttribution = (ahead: string, terminator: string): boolean => {
  const match = ATTRIBUTION.exec(ahead);
  if (match === null) return false;
  const rest = ahead.slice(match[0].length);
  return terminator === '.' ? BARE_ATTRIBUTION.test(rest) : !NEW_CONTENT.test(rest);
};

/** A single full stop with no quotation mark behind it: is it that of an abbreviation? */
const fullStopEnds = (text: string, { from, mark }: Candidate, ahead: string): boolean => {
  const before = wordBefore(text, from, mark);
  const nextWord = /^[\p{L}\p{M}’'-]{1,24}/u.exec(ahead)?.[0] ?? '';
  const starts = STARTERS.has(nextWord.replace(/[’'].*$/, ''));
  const digitNext = /^\d/.test(ahead);
  if (/^(?:\d{1,3}|[A-Za-z])$/.test(before) && mark - before.length === from) return false;
  if (TITLE_ABBREVIATIONS.has(before)) return false;
  if (NUMBER_ABBREVIATIONS.has(before)) return !digitNext;
  if (DATE_ABBREVIATIONS.has(before)) return !digitNext;
  if (before === 'I') return !/^\p{Lu}\./u.test(ahead);
  if (/^(?:a\.m|p\.m)$/i.test(before))
    return !/^(?:[A-Z]{2,4}T\b|GMT|UTC|ET\b|PT\b|\p{Lu}[a-z]{2,8}day\b)/u.test(ahead);
  if (/^\p{Lu}$/u.test(before) || /\.\p{L}$/u.test(before) || OTHER_ABBREVIATIONS.has(before)) return starts;
  return true;
};

/** The run of letters, digits and inner full stops that ends at `end`, at most 24 code units of it. */
const wordBefore = (text: string, from: number, end: number): string =>
  /[\p{L}\p{M}\d.]*$/u.exec(text.slice(Math.max(from, end - 24), end))?.[0] ?? '';

const push = (sentences: Span[], text: string, from: number, to: number): void => {
  let end = to;
  while (end > from && SPACE.test(text[end - 1] as string)) end -= 1;
  if (end > from) sentences.push({ start: from, end });
};

const skipSpace = (text: string, from: number, end: number): number => {
  let at = from;
  while (at < end && SPACE.test(text[at] as string)) at += 1;
  return at;
};

/** A reference such as "[17]" behind the full stop belongs to the sentence before it. */
const pastFootnote = (text: string, at: number, end: number): number => {
  const note = /^ ?\[\d{1,3}\](?= |$)/.exec(text.slice(at, Math.min(end, at + 7)));
  return note === null ? at : at + note[0].length;
};

const isTerminator = (code: number): boolean => code === 46 || code === 63 || code === 33 || code === 0x2026;

const isEmptyLine = (text: string, at: number, end: number): boolean => {
  let next = at + 1;
  while (next < end && next < at + REACH && (text[next] === ' ' || text[next] === '\t' || text[next] === '\r'))
    next += 1;
  return next < end && text[next] === '\n';
};

const codePoint = (text: string, at: number): string => {
  const code = text.codePointAt(at);
  return code === undefined ? '' : String.fromCodePoint(code);
};
