/**
 * The arc-hybrid transition system (Kuhlmann, Gómez-Rodríguez and Satta 2011) with the root behind the last word.
 * Words are 0 to `size` - 1, the root is `size`, and `size` + 1 stands for "no word".
 */
export interface ParserState {
  size: number;
  /** Hash of each word, tag and ambiguity class, for the root and for "no word" too. */
  words: Int32Array;
  tags: Int32Array;
  classes: Int32Array;
  stack: Int32Array;
  /** Number of words on the stack. */
  depth: number;
  /** First word of the buffer; `size` when only the root is left. */
  front: number;
  /** Head of each word, and the relation to it; "no word" until it has one. */
  heads: Int32Array;
  labels: Uint8Array;
  /** Leftmost and second leftmost, rightmost and second rightmost child so far. */
  left1: Int32Array;
  left2: Int32Array;
  right1: Int32Array;
  right2: Int32Array;
  leftCount: Uint8Array;
  rightCount: Uint8Array;
  /** Labels of the children, as bits. */
  leftLabels: Int32Array;
  rightLabels: Int32Array;
  /** Number of verbs, and of commas and dashes, before each word: differences count those between two words. */
  verbsBefore: Int32Array;
  marksBefore: Int32Array;
}

export const SHIFT = 0;
/** The word on top of the stack becomes a child of the front of the buffer. */
export const LEFT = 1;
/** The word on top of the stack becomes a child of the one below it. */
export const RIGHT = 2;
export const ACTIONS = 3;

/** Label of words that have no head yet. */
export const NO_LABEL = 255;

export interface ParserInput {
  words: Int32Array;
  tags: Int32Array;
  classes: Int32Array;
  isVerb: (at: number) => boolean;
  isMark: (at: number) => boolean;
}

const ROOT_HASH = 0x52_4f_4f_54;
const NONE_HASH = 0x4e_4f_4e_45;

/** The state before the first transition. */
export const startState = ({ words, tags, classes, isVerb, isMark }: ParserInput): ParserState => {
  const size = words.length;
  const none = size + 1;
  const column = (source: Int32Array): Int32Array => {
    const all = new Int32Array(size + 2);
    all.set(source);
    all[size] = ROOT_HASH;
    all[none] = NONE_HASH;
    return all;
  };
  const pointers = () => new Int32Array(size + 2).fill(none);
  const verbsBefore = new Int32Array(size + 2);
  const marksBefore = new Int32Array(size + 2);
  for (let at = 0; at < size; at += 1) {
    verbsBefore[at + 1] = (verbsBefore[at] as number) + (isVerb(at) ? 1 : 0);
    marksBefore[at + 1] = (marksBefore[at] as number) + (isMark(at) ? 1 : 0);
  }
  return {
    size,
    words: column(words),
    tags: column(tags),
    classes: column(classes),
    stack: new Int32Array(size + 1),
    depth: 0,
    front: 0,
    heads: pointers(),
    labels: new Uint8Array(size + 2).fill(NO_LABEL),
    left1: pointers(),
    left2: pointers(),
    right1: pointers(),
    right2: pointers(),
    leftCount: new Uint8Array(size + 2),
    rightCount: new Uint8Array(size + 2),
    leftLabels: new Int32Array(size + 2),
    rightLabels: new Int32Array(size + 2),
    verbsBefore,
    marksBefore,
  };
};

/** True when every word has its head. */
export const isDone = ({ depth, front, size }: ParserState): boolean => depth === 0 && front === size;

/** The root takes one word only: the last one left on the stack. */
export const isLegal = ({ depth, front, size }: ParserState, action: number): boolean => {
  if (action === SHIFT) return front < size;
  if (action === LEFT) return depth > 0 && (front < size || depth === 1);
  return depth > 1;
};

/** The word that is the `below`-th on the stack, 0 for its top; "no word" below its bottom. */
export const stackWord = ({ stack, depth, size }: ParserState, below: number): number =>
  below < depth ? (stack[depth - 1 - below] as number) : size + 1;

/** The head that `action` would give to the top of the stack. */
export const headOf = (state: ParserState, action: number): number =>
  action === LEFT ? state.front : stackWord(state, 1);

export const shift = (state: ParserState): void => {
  state.stack[state.depth] = state.front;
  state.depth += 1;
  state.front += 1;
};

/** Takes the top of the stack off and makes it a child of `head`. */
export const attach = (state: ParserState, head: number, label: number): void => {
  const child = stackWord(state, 0);
  state.depth -= 1;
  state.heads[child] = head;
  state.labels[child] = label;
  const bit = 1 << (label & 31);
  if (child < head) {
    state.left2[head] = state.left1[head] as number;
    state.left1[head] = child;
    state.leftCount[head] = (state.leftCount[head] as number) + 1;
    state.leftLabels[head] = (state.leftLabels[head] as number) | bit;
  } else {
    state.right2[head] = state.right1[head] as number;
    state.right1[head] = child;
    state.rightCount[head] = (state.rightCount[head] as number) + 1;
    state.rightLabels[head] = (state.rightLabels[head] as number) | bit;
  }
};
