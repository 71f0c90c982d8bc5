import { numbered, pair } from '../tagging/hash';
import { type ParserState, stackWord } from './parser-state';

/** Room for the rows of one state; `fillStructureFeatures` says how many it wrote. */
export const MOST_STRUCTURE_FEATURES = 128;

const DISTANCES = [0, 1, 2, 3, 4, 5, 5, 6, 6, 6, 6];

/** Distance in steps: exact up to 5, then coarser. */
export const distanceStep = (distance: number): number => DISTANCES[distance] ?? 7;

const few = (count: number): number => Math.min(count, 3);

/**
 * Writes the rows of the features of a state into `out` and returns their number: words, tags and labels around the top
 * of the stack (s) and the front of the buffer (b), as in Zhang and Nivre 2011, with children, valency and distance.
 */
export const fillStructureFeatures = (state: ParserState, mask: number, out: Int32Array): number => {
  const {
    size,
    words,
    tags,
    classes,
    labels,
    left1,
    left2,
    right1,
    right2,
    leftCount,
    rightCount,
    leftLabels,
    rightLabels,
  } = state;
  const none = size + 1;
  let n = 0;
  const put = (value: number) => {
    out[n] = numbered(n, value) & mask;
    n += 1;
  };
  const bufferWord = (ahead: number) => (state.front + ahead < size ? state.front + ahead : none);
  const s0 = stackWord(state, 0);
  const s1 = stackWord(state, 1);
  const s2 = stackWord(state, 2);
  const b0 = state.front;
  const b1 = bufferWord(1);
  const b2 = bufferWord(2);
  const b3 = bufferWord(3);
  const w = (node: number) => words[node] as number;
  const t = (node: number) => tags[node] as number;
  const l = (node: number) => labels[node] as number;
  const s0w = w(s0);
  const s0t = t(s0);
  const s1w = w(s1);
  const s1t = t(s1);
  const s2t = t(s2);
  const b0w = w(b0);
  const b0t = t(b0);
  const b1w = w(b1);
  const b1t = t(b1);
  const b2t = t(b2);
  const s0wt = pair(s0w, s0t);
  const s1wt = pair(s1w, s1t);
  const b0wt = pair(b0w, b0t);
  const s0tb0t = pair(s0t, b0t);
  const s1ts0t = pair(s1t, s0t);
  const b0tb1t = pair(b0t, b1t);

  put(0);
  put(s0w);
  put(s0t);
  put(s0wt);
  put(s1w);
  put(s1t);
  put(s1wt);
  put(w(s2));
  put(s2t);
  put(b0w);
  put(b0t);
  put(b0wt);
  put(b1w);
  put(b1t);
  put(pair(b1w, b1t));
  put(w(b2));
  put(b2t);
  put(t(b3));

  put(pair(s0wt, b0wt));
  put(pair(s0wt, b0w));
  put(pair(s0w, b0wt));
  put(pair(s0wt, b0t));
  put(pair(s0t, b0wt));
  put(pair(s0w, b0w));
  put(s0tb0t);
  put(b0tb1t);
  put(pair(s0w, b1w));
  put(pair(s0w, b0tb1t));
  put(pair(s1wt, s0wt));
  put(pair(s1wt, s0t));
  put(pair(s1t, s0wt));
  put(pair(s1w, s0w));
  put(s1ts0t);
  put(pair(s1t, b0t));
  put(pair(s1w, b0w));
  put(pair(s1w, b0t));
  put(pair(s1t, b0w));

  put(pair(b0tb1t, b2t));
  put(pair(s0t, b0tb1t));
  put(pair(s1ts0t, b0t));
  put(pair(s2t, s1ts0t));
  put(pair(s1ts0t, b0tb1t));
  put(pair(pair(s0t, b0tb1t), b2t));
  put(pair(pair(s2t, s1ts0t), b0t));
  put(pair(s1w, s0tb0t));
  put(pair(s1t, pair(s0w, b0t)));
  put(pair(s1ts0t, b0w));
  put(pair(pair(s0t, b0w), b1t));
  put(pair(s0tb0t, b1w));
  put(pair(s1ts0t, pair(b0w, b1t)));

  const s0l = left1[s0] as number;
  const s0r = right1[s0] as number;
  const s1l = left1[s1] as number;
  const s1r = right1[s1] as number;
  const b0l = left1[b0] as number;
  put(w(s0l));
  put(t(s0l));
  put(l(s0l));
  put(w(s0r));
  put(t(s0r));
  put(l(s0r));
  put(w(s1l));
  put(t(s1l));
  put(l(s1l));
  put(w(s1r));
  put(t(s1r));
  put(l(s1r));
  put(w(b0l));
  put(t(b0l));
  put(l(b0l));
  put(pair(t(left2[s0] as number), l(left2[s0] as number)));
  put(pair(t(right2[s0] as number), l(right2[s0] as number)));
  put(pair(t(right2[s1] as number), l(right2[s1] as number)));
  put(pair(t(left2[b0] as number), l(left2[b0] as number)));
  put(pair(s0tb0t, t(s0l)));
  put(pair(s0tb0t, t(s0r)));
  put(pair(s0tb0t, t(b0l)));
  put(pair(s1ts0t, t(s0l)));
  put(pair(s1ts0t, t(s1r)));
  put(pair(s1ts0t, t(s1l)));
  put(pair(s1t, pair(t(s1r), b0t)));
  put(pair(s1ts0t, pair(w(s0l), l(s0l))));
  put(pair(s1w, pair(s0t, w(s0l))));
  put(pair(s0w, pair(b0t, l(b0l))));
  put(pair(t(s0l), pair(s0t, t(left2[s0] as number))));
  put(pair(t(s0r), pair(s0t, t(right2[s0] as number))));

  const s0v = few(leftCount[s0] as number) * 4 + few(rightCount[s0] as number);
  const s1v = few(leftCount[s1] as number) * 4 + few(rightCount[s1] as number);
  const b0v = few(leftCount[b0] as number);
  put(pair(s0w, s0v));
  put(pair(s0t, s0v));
  put(pair(s1w, s1v));
  put(pair(s1t, s1v));
  put(pair(b0w, b0v));
  put(pair(b0t, b0v));

  const s0set = pair(leftLabels[s0] as number, rightLabels[s0] as number);
  const s1set = pair(leftLabels[s1] as number, rightLabels[s1] as number);
  const b0set = leftLabels[b0] as number;
  put(pair(s0w, s0set));
  put(pair(s0t, s0set));
  put(pair(s1w, s1set));
  put(pair(s1t, s1set));
  put(pair(b0w, b0set));
  put(pair(b0t, b0set));
  put(pair(s0tb0t, pair(s0set, b0set)));
  put(pair(s1ts0t, s0set));
  put(pair(s1ts0t, s1set));

  const near = s0 < size ? distanceStep(b0 - s0) : 8;
  const far = s1 < size ? distanceStep(s0 - s1) : 8;
  const marks = s0 < size ? few((state.marksBefore[b0] as number) - (state.marksBefore[s0 + 1] as number)) : 4;
  const verbs = s0 < size ? few((state.verbsBefore[b0] as number) - (state.verbsBefore[s0 + 1] as number)) : 4;
  const ahead = few((state.verbsBefore[size] as number) - (state.verbsBefore[Math.min(b0 + 1, size)] as number));
  put(pair(s0w, near));
  put(pair(s0t, near));
  put(pair(b0w, near));
  put(pair(b0t, near));
  put(pair(s0tb0t, near));
  put(pair(s1ts0t, far));
  put(pair(s1w, pair(s0t, far)));
  put(pair(s0tb0t, pair(marks, verbs)));
  put(pair(s0tb0t, ahead));
  put(pair(s1ts0t, pair(b0t, ahead)));

  // The tagger errs; what the words can be at all helps against that.
  const s0c = classes[s0] as number;
  const s1c = classes[s1] as number;
  const b0c = classes[b0] as number;
  const b1c = classes[b1] as number;
  put(pair(s0c, s0t));
  put(pair(b0c, b0t));
  put(pair(s1c, s1t));
  put(pair(b1c, b1t));
  put(pair(s0c, b0t));
  put(pair(s0t, b0c));
  put(pair(s1c, s0t));
  put(pair(s1t, s0c));
  put(pair(s0tb0t, b1c));
  put(pair(s0c, b0c));
  return n;
};
