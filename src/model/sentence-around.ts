import type { Span } from './span';
import { splitSentences } from './split-sentences';

/** An empty line: no sentence goes over it. */
const PARAGRAPH_END = /\n[ \t\r]*\n/g;
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
  const before = [...text.slice(from, start).matchAll(PARAGRAPH_END)].at(-1);
  const to = Math.min(text.length, end + REACH);
  PARAGRAPH_END.lastIndex = 0;
  const after = PARAGRAPH_END.exec(text.slice(end, to));
  return {
    start: before ? from + before.index + before[0].length : wholeCodePoint(text, from),
    end: after ? end + after.index : wholeCodePoint(text, to),
  };
};

/** Not in the middle of a surrogate pair. */
const wholeCodePoint = (text: string, at: number): number =>
  /^[\uDC00-\uDFFF]/.test(text.slice(at, at + 1)) ? at - 1 : at;
