import { numbered, pair } from '../tagging/hash';
import type { ParserState } from './parser-state';
import { distanceStep } from './structure-features';

/** Room for the rows of one arc; `fillLabelFeatures` says how many it wrote. */
export const MOST_LABEL_FEATURES = 64;

/**
 * Writes the rows of the features of an arc from `head` to `child` into `out` and returns their number. The child has all
 * of its own children by then, the head those between the two and, for a child on its right, those on its left.
 */
export const fillLabelFeatures = (
  state: ParserState,
  { head, child, mask }: { head: number; child: number; mask: number },
  out: Int32Array,
): number => {
  const { size, words, tags, labels, left1, left2, right1, leftLabels, rightLabels } = state;
  const none = size + 1;
  let n = 0;
  const put = (value: number) => {
    out[n] = numbered(n, value) & mask;
    n += 1;
  };
  const beside = (node: number, step: number) =>
    node < size && node + step >= 0 && node + step < size ? node + step : none;
  const w = (node: number) => words[node] as number;
  const t = (node: number) => tags[node] as number;
  const l = (node: number) => labels[node] as number;
  const side = child < head ? 1 : 2;
  const hw = w(head);
  const ht = pair(t(head), side);
  const dw = w(child);
  const dt = pair(t(child), side);
  const both = pair(ht, dt);
  const first = left1[child] as number;
  const second = left2[child] as number;
  const last = right1[child] as number;
  const siblings = pair(leftLabels[head] as number, rightLabels[head] as number);
  const children = pair(leftLabels[child] as number, rightLabels[child] as number);
  const nearest = (side === 1 ? left1[head] : right1[head]) as number;
  const before = beside(child, -1);
  const after = beside(child, 1);

  put(side);
  put(dt);
  put(dw);
  put(ht);
  put(pair(hw, side));
  put(both);
  put(pair(hw, dt));
  put(pair(dw, ht));
  put(pair(hw, dw));
  put(pair(both, distanceStep(Math.abs(head - child))));
  put(pair(dt, distanceStep(Math.abs(head - child))));
  put(pair(dt, w(first)));
  put(pair(dt, pair(t(first), l(first))));
  put(pair(both, w(first)));
  put(pair(both, t(first)));
  put(pair(both, pair(t(first), t(second))));
  put(pair(hw, w(first)));
  put(pair(dt, w(second)));
  put(pair(dt, pair(t(last), l(last))));
  put(pair(dw, w(first)));
  put(pair(dt, children));
  put(pair(both, children));
  put(pair(ht, siblings));
  put(pair(hw, siblings));
  put(pair(both, siblings));
  put(pair(both, pair(siblings, children)));
  put(pair(dw, siblings));
  put(pair(dt, l(nearest)));
  put(pair(both, pair(l(nearest), t(nearest))));
  put(pair(dt, t(before)));
  put(pair(dt, t(after)));
  put(pair(dt, w(before)));
  put(pair(dt, w(after)));
  put(pair(both, pair(t(before), t(after))));
  put(pair(both, t(beside(head, 1))));
  put(pair(both, t(beside(head, -1))));
  put(pair(dw, t(before)));
  put(pair(dw, t(after)));
  put(
    pair(
      pair(ht, dt),
      state.marksBefore[Math.max(head, child)] === state.marksBefore[Math.min(head, child) + 1] ? 1 : 0,
    ),
  );
  return n;
};
