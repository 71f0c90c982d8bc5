import type { Span } from '../../model/span';
import type { Annotator, Paragraph } from '../document';

const LINE = /[^\r\n\u0085\u2028\u2029]+/g;
const TERMINAL = /[.!?…:;"”’»)\]]\s*$/;
/** Hard-wrapped text (old wire copy, e-mail) has lines no longer than this; prose paragraphs are mostly longer. */
const WRAP_WIDTH = 100;

/**
 * Cuts the text into paragraphs: one a line, without the white space around it. Text that is wrapped by hard line
 * breaks is recognized by its many short lines without final punctuation; there a paragraph goes on until a blank or indented line.
 * Every paragraph begins as BODY; `annotateRoles` tells the others.
 */
export const annotateParagraphs: Annotator = (document) => {
  const lines = trimmedLines(document.text);
  const spans = isHardWrapped(document.text, lines) ? unwrap(document.text, lines) : lines;
  document.paragraphs = spans.map(
    (span, index): Paragraph => ({ ...span, index, role: 'BODY', bodyStart: span.start }),
  );
};

const trimmedLines = (text: string): Span[] => {
  const spans: Span[] = [];
  for (const { 0: line, index } of text.matchAll(LINE)) {
    const body = line.trim();
    if (body === '') continue;
    const start = index + line.indexOf(body);
    spans.push({ start, end: start + body.length });
  }
  return spans;
};

const isHardWrapped = (text: string, lines: Span[]): boolean => {
  if (lines.length < 4) return false;
  let broken = 0;
  let longest = 0;
  for (const [i, line] of lines.entries()) {
    longest = Math.max(longest, line.end - line.start);
    if (longest > WRAP_WIDTH) return false;
    const next = lines[i + 1];
    if (next === undefined) continue;
    const last = text.slice(Math.max(line.start, line.end - 3), line.end);
    if (line.end - line.start > 40 && !TERMINAL.test(last) && isSingleBreak(text, line, next)) broken++;
  }
  return broken * 2 > lines.length;
};

const isSingleBreak = (text: string, line: Span, next: Span): boolean =>
  next.start - line.end < 20 && /^[ \t]*(\r\n|[\n\r])[ \t]{0,2}$/.test(text.slice(line.end, next.start));

const unwrap = (text: string, lines: Span[]): Span[] => {
  const joined: Span[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    if (last !== undefined && isSingleBreak(text, last, line)) last.end = line.end;
    else joined.push({ ...line });
  }
  return joined;
};
