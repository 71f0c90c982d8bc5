import type { Annotator, Document, Paragraph, Quote } from '../document';

/** A family of marks that open and close each other. Straight marks are told apart by what stands around them. */
type Family =
  | 'double'
  | 'single'
  | 'straight'
  | 'tick'
  | 'low'
  | 'lowSingle'
  | 'angle'
  | 'reverseAngle'
  | 'angleSingle'
  | 'latex';

interface Opening {
  family: Family;
  at: number;
  /** Length of the mark. */
  width: number;
}

const MARKS = /["“”„«»‹›]|[‘’‚'`]{1,2}/g;
const ELISION = /^['‘’](?:\d0s|\d\ds|em|tis|twas|til|cause|bout|round|n|cos|til|neath|night|kay|nother)\b/i;
/** More marks open at once than this is no text that anybody wrote. */
const MAX_DEPTH = 6;
const WORD = /[\p{L}\p{N}]/u;

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
    document.quotes.push(...quotes);
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
  for (const { 0: mark, index: at } of body.matchAll(MARKS)) {
    const step = readMark(body, { mark, at, top: stack.at(-1), stack, closings });
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

const isFlat = (family: Family): boolean => family !== 'angle' && family !== 'reverseAngle';

const trimmedEnd = (body: string, at: number): number => {
  let end = at;
  while (end > 0 && /\s/.test(body[end - 1] as string)) end--;
  return end;
};

interface Reading {
  mark: string;
  at: number;
  top: Opening | undefined;
  stack: Opening[];
  closings: Closings;
}
interface Closings {
  at: Set<number>;
  last: number;
}
interface Step {
  opens: boolean;
  family: Family;
  width: number;
}

const readMark = (body: string, { mark, at, stack, top, closings }: Reading): Step | null => {
  const open = (family: Family): boolean => stack.some((opening) => opening.family === family);
  switch (mark) {
    case '“':
      if (open('low')) return { opens: false, family: 'low', width: 1 };
      return { opens: true, family: 'double', width: 1 };
    case '”':
      if (open('double')) return { opens: false, family: 'double', width: 1 };
      if (open('low')) return { opens: false, family: 'low', width: 1 };
      if (open('straight')) return { opens: false, family: 'straight', width: 1 };
      return looksOpening(body, at, 1) ? { opens: true, family: 'double', width: 1 } : null;
    case '„':
      return { opens: true, family: 'low', width: 1 };
    case '«':
      return open('reverseAngle')
        ? { opens: false, family: 'reverseAngle', width: 1 }
        : { opens: true, family: 'angle', width: 1 };
    case '»':
      return open('angle')
        ? { opens: false, family: 'angle', width: 1 }
        : { opens: true, family: 'reverseAngle', width: 1 };
    case '‹':
      return { opens: true, family: 'angleSingle', width: 1 };
    case '›':
      return open('angleSingle') ? { opens: false, family: 'angleSingle', width: 1 } : null;
    case '"':
      return straight(body, at, top?.family === 'straight' || open('straight'));
    case '``':
    case '‘‘':
      return { opens: true, family: 'latex', width: 2 };
    case "''":
    case '’’':
      if (open('latex')) return { opens: false, family: 'latex', width: 2 };
      return looksOpening(body, at, 2) ? { opens: true, family: 'latex', width: 2 } : null;
    case '‚':
      return WORD.test(body[at - 1] ?? ' ') ? null : { opens: true, family: 'lowSingle', width: 1 };
    case '‘':
      if (open('lowSingle')) return { opens: false, family: 'lowSingle', width: 1 };
      if (ELISION.test(body.slice(at, at + 10)) && closings.last <= at + 1) return null;
      return WORD.test(body[at - 1] ?? ' ') && WORD.test(body[at + 1] ?? ' ')
        ? null
        : { opens: true, family: 'single', width: 1 };
    case '’':
      return open('single') && closings.at.has(at) ? { opens: false, family: 'single', width: 1 } : null;
    case "'":
    case '`':
      if (open('tick') && closings.at.has(at)) return { opens: false, family: 'tick', width: 1 };
      if (open('single') && closings.at.has(at)) return { opens: false, family: 'single', width: 1 };
      if (!looksOpening(body, at, 1) || ELISION.test(body.slice(at, at + 10))) return null;
      return closings.last > at + 1 ? { opens: true, family: 'tick', width: 1 } : null;
    default:
      // A single mark next to another ("’”" never comes here): two different ones, read as the closing of the inner.
      return open('single') ? { opens: false, family: 'single', width: 1 } : null;
  }
};

const straight = (body: string, at: number, isOpen: boolean): Step => {
  const step: Step = { opens: !isOpen, family: 'straight', width: 1 };
  if (
    isOpen &&
    looksOpening(body, at, 1) &&
    /[\p{L}\p{N}]/u.test(body[at + 1] ?? '') &&
    /\s/.test(body[at - 1] ?? '')
  ) {
    // An opening where a closing was due: the first one lacked its partner.
    return { ...step, opens: true };
  }
  return step;
};

const looksOpening = (body: string, at: number, width: number): boolean => {
  const before = body[at - 1] ?? ' ';
  const after = body[at + width] ?? ' ';
  return /[\s([{—–“‘"'/-]/.test(before) && !/[\s.,;:!?)\]}]/.test(after);
};

/** Offsets of single marks that can close: behind a word or its punctuation, before no letter; a plural's apostrophe only where no better one follows. */
const closingSingles = (body: string): Closings => {
  const at = new Set<number>();
  let doubtful: number[] = [];
  let lastOpening = -1;
  for (const { 0: mark, index } of body.matchAll(/(?<=[\s(])['‘](?=[\p{L}\p{N}€£$])|[’'](?![\p{L}\p{N}])/gu)) {
    const before = body[index - 1] ?? ' ';
    if (mark !== '’' && !WORD.test(before) && WORD.test(body[index + 1] ?? ' ')) {
      lastOpening = index;
      continue;
    }
    if (/[\s([{—–]/.test(before)) continue;
    if (before === 's' && /^\s\p{L}/u.test(body.slice(index + 1, index + 3))) {
      doubtful.push(index);
      continue;
    }
    for (const other of doubtful) if (lastOpening > other) at.add(other);
    doubtful = [];
    at.add(index);
  }
  for (const other of doubtful) at.add(other);
  let last = -1;
  for (const index of at) last = Math.max(last, index);
  return { at, last };
};
