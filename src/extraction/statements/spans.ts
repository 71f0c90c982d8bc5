import type { Span } from '../../model/span';

/** Index of the first span in a list sorted by start, none overlapping, that ends behind `offset`; the length where none does. */
export const firstBehind = (list: readonly Span[], offset: number): number => {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] as Span).end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
};
