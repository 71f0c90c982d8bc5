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

/** Index of the first span in a list sorted by start that begins at or behind `offset`; the length where none does. */
export const firstFrom = (list: readonly Pick<Span, 'start'>[], offset: number): number => {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] as Span).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** The last element of a list sorted by start that begins before `offset`, else the first; null for an empty list. */
export const lastBefore = <T extends Pick<Span, 'start'>>(list: readonly T[], offset: number): T | null =>
  list[Math.max(0, firstFrom(list, offset) - 1)] ?? null;
