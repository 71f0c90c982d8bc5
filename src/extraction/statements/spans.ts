import type { Span } from '../../model/span';

/** Index of the first element of a list that is not before: `isBefore` holds of those to its left and of no other. */
export const firstNotBefore = <T>(list: readonly T[], isBefore: (one: T) => boolean): number => {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(list[middle] as T)) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** Index of the first span in a list sorted by start, none overlapping, that ends behind `offset`; the length where none does. */
export const firstBehind = (list: readonly Span[], offset: number): number =>
  firstNotBefore(list, ({ end }) => end <= offset);

/** Index of the first span in a list sorted by start that begins at or behind `offset`; the length where none does. */
export const firstFrom = (list: readonly Pick<Span, 'start'>[], offset: number): number =>
  firstNotBefore(list, ({ start }) => start < offset);

/** The last element of a list sorted by start that begins before `offset`, else the first; null for an empty list. */
export const lastBefore = <T extends Pick<Span, 'start'>>(list: readonly T[], offset: number): T | null =>
  list[Math.max(0, firstFrom(list, offset) - 1)] ?? null;
