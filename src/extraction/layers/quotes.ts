import type { Annotator, Document, Paragraph, Quote } from '../document';
import { closingSingles, type Family, type Opening, readMark } from './quote-marks';

const MARKS = /["“”„«»‹›]|``|‘‘|''|’’|[‘’‚'`]/g;
/** More marks open at once than this is no text that anybody wrote. */
const MAX_DEPTH = 6;

/**
 * Pairs quotation marks paragraph by paragraph: curly, straight and single ones (apostrophes told apart), „German“, «French», nested ones,
 * quotations over several paragraphs (opened again in each, closed only at the end) and unclosed ones, which end with their paragraph.
 */
export const annotateQuotes: Annotator = (document) => {
  document.quotes = [];
  let pending: { quote: Quote; family: Family } | null = null;
  for (const paragraph of document.paragraphs) {
    if (paragraph.role === 'CREDIT' || paragraph.role === 'BYLINE') continue;
    const { quotes, unclosed } = pairMarks(document, paragraph);
    const first = document.quotes.length;
    for (const quote of quotes) document.quotes.push(quote);
    const opener = quotes[0];
    if (pending !== null && opener !== undefined && opensParagraph(opener, paragraph)) {
      pending.quote.continues = first;
    }
    pending = unclosed;
  }
};

const opensParagraph = (quote: Quote, { start, bodyStart }: Paragraph): boolean =>
  quote.start === start || quote.start === bodyStart;

const pairMarks = (
  document: Document,
  paragraph: Paragraph,
): { quotes: Quote[]; unclosed: { quote: Quote; family: Family } | null } => {
  const { text } = document;
  const from = paragraph.bodyStart;
  const body = text.slice(from, paragraph.end);
  const closings = closingSingles(body);
  const stack: Opening[] = [];
  const found: (Omit<Quote, 'index'> & { family: Family })[] = [];
  const add = ({ family, at, width }: Opening, innerEnd: number, end: number): void => {
    found.push({
      start: from + at,
      end: from + end,
      inner: { start: from + at + width, end: from + innerEnd },
      paragraph: paragraph.index,
      depth: stack.length,
      continues: -1,
      family,
    });
  };
  for (const { mark, at } of marksOf(body, stack)) {
    const step = readMark(body, { mark, at, stack, closings });
    if (step === null) continue;
    if (step.opens) {
      // A second opening of the same family says that the first was never closed.
      while (stack.length > 0 && stack.at(-1)?.family === step.family && isFlat(step.family)) {
        const lost = stack.pop() as Opening;
        const end = trimmedEnd(body, at);
        add(lost, end, end);
      }
      if (stack.length === MAX_DEPTH) stack.length = 0;
      stack.push({ family: step.family, at, width: step.width });
      continue;
    }
    while (stack.length > 0 && stack.at(-1)?.family !== step.family) stack.pop();
    const opening = stack.pop();
    if (opening !== undefined) add(opening, at, at + step.width);
  }
  let open: Opening | undefined;
  while (stack.length > 0) {
    const rest = stack.pop() as Opening;
    if (rest.family === 'tick') continue;
    if (stack.length === 0) open = rest;
    add(rest, body.length, body.length);
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const quotes = found.map(({ family: _, ...quote }, i): Quote => ({ ...quote, index: document.quotes.length + i }));
  const last = open === undefined ? undefined : quotes.find(({ start }) => start === from + (open as Opening).at);
  return { quotes, unclosed: last === undefined || open === undefined ? null : { quote: last, family: open.family } };
};

/** The marks of a text, one by one; two single ones next to each other are one mark only as ``TeX'' has them. */
function* marksOf(body: string, stack: readonly Opening[]): Generator<{ mark: string; at: number }> {
  for (const { 0: mark, index: at } of body.matchAll(MARKS)) {
    const closesTwo =
      mark.length === 2 && mark !== '``' && stack.some(({ family }) => family === 'single' || family === 'tick');
    if (!closesTwo) yield { mark, at };
    else for (let i = 0; i < 2; i++) yield { mark: mark[i] as string, at: at + i };
  }
}

const isFlat = (family: Family): boolean => family !== 'angle' && family !== 'reverseAngle';

const trimmedEnd = (body: string, at: number): number => {
  let end = at;
  while (end > 0 && /\s/.test(body[end - 1] as string)) end--;
  return end;
};
