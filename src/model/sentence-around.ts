import type { Span } from './span';
import { splitSentences } from './split-sentences';

/** No sentence goes over an empty line, nor over the end of a headline or byline: a short line without a stop, before a capital. */
const PARAGRAPH_END = /\n[ \t\r]*\n|(?<=(?:^|\n)[^\n]{0,39}[^\s.?!…,;:”"’–—-])[ \t\r]*\n(?=\p{Lu})/gu;
/** No sentence around a passage reaches further than this from it, so that the time is bounded in texts without paragraphs. */
const REACH = 2_000;

/**
 * The sentence or sentences of `text` that a passage touches, as a span of UTF-16 code units. Never ends inside
 * the passage; a passage outside of every sentence is its own.
 */
export const sentenceAround = (text: string, passage: Span): Span => {
  const start = Math.max(0, Math.min(passage.start, text.length));
  const end = Math.max(start, Math.min(passage.end, text.length));
  const paragraphs = paragraphsAround(text, { start, end });
  const touched = splitSentences(text, paragraphs).filter((sentence) => sentence.end > start && sentence.start < end);
  const [first] = touched;
  const last = touched[touched.length - 1];
  return {
    start: Math.min(start, first?.start ?? start),
    end: Math.max(end, last?.end ?? end),
  };
};

const paragraphsAround = (text: string, { start, end }: Span): Span => {
  const from = Math.max(0, start - REACH);
  const to = Math.min(text.length, end + REACH);
  // Cut behind, not in front, so that the pattern sees where a line begins.
  const before = matchesFrom(text.slice(0, start), from).at(-1);
  const [after] = matchesFrom(text.slice(0, to), end);
  return {
    start: before ? before.index + before[0].length : wholeCodePoint(text, from),
    end: after ? after.index : wholeCodePoint(text, to),
  };
};

const matchesFrom = (text: string, from: number): RegExpExecArray[] => {
  PARAGRAPH_END.lastIndex = from;
  return [...text.matchAll(PARAGRAPH_END)];
};

/** Not in the middle of a surrogate pair. */
const wholeCodePoint = (text: string, at: number): number =>
  /^[\uDC00-\uDFFF]/.test(text.slice(at, at + 1)) ? at - 1 : at;
