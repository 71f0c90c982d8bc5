/** A family of marks that open and close each other. Straight marks are told apart by what stands around them. */
export type Family =
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

/** A mark that waits for its partner. */
export interface Opening {
  family: Family;
  at: number;
  /** Length of the mark. */
  width: number;
}

const ELISION = /^['‘’](?:\d0s|\d\ds|em|tis|twas|til|cause|bout|round|n|cos|til|neath|night|kay|nother)\b/i;
const WORD = /[\p{L}\p{N}]/u;

interface Reading {
  mark: string;
  at: number;
  stack: Opening[];
  closings: Closings;
}
/** Where single marks can close, and the last such place. */
export interface Closings {
  at: Set<number>;
  last: number;
}
interface Step {
  opens: boolean;
  family: Family;
  width: number;
}

/** What a mark at `at` does where the marks in `stack` are open: opens or closes a quotation; null for an apostrophe, inches and the like. */
export const readMark = (body: string, { mark, at, stack, closings }: Reading): Step | null => {
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
      return straight(body, at, open('straight'));
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
      return null;
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
export const closingSingles = (body: string): Closings => {
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
