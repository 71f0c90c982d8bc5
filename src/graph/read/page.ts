import { RapporteurError } from '../../errors';
import { type CursorKeys, decodeCursor } from './cursor';
import type { ListOrder } from './list-order';
import type { Arguments } from './selection';

export const DEFAULT_PAGE = 20;
export const LARGEST_PAGE = 1_000;

/** Which part of a list is asked for. */
export interface Page {
  size: number;
  /** Counted from the end (`last`). */
  backward: boolean;
  after?: CursorKeys;
  before?: CursorKeys;
}

/**
 * Checks the paging arguments of a connection.
 *
 * @throws RapporteurError BAD_USER_INPUT where sizes are negative, above 1,000 or given for both ends; BAD_CURSOR
 */
export const preparePage = ({ first, last, after, before }: Arguments, order: ListOrder): Page => {
  const fromStart = pageSize(first, 'first');
  const fromEnd = pageSize(last, 'last');
  if (fromStart !== undefined && fromEnd !== undefined) {
    throw new RapporteurError('BAD_USER_INPUT', 'Both "first" and "last" were given: give one of them.');
  }
  const keys = (cursor: unknown, argument: string) =>
    decodeCursor(cursor as string, { list: order.list, types: order.keys.map(({ type }) => type), argument });
  return {
    size: fromEnd ?? fromStart ?? DEFAULT_PAGE,
    backward: fromEnd !== undefined,
    ...(after == null ? {} : { after: keys(after, 'after') }),
    ...(before == null ? {} : { before: keys(before, 'before') }),
  };
};

/**
 * Checks one page size; undefined where it is left out.
 *
 * @throws RapporteurError BAD_USER_INPUT
 */
export const pageSize = (size: unknown, argument: string): number | undefined => {
  if (size === undefined || size === null) return undefined;
  if (typeof size === 'number' && size >= 0 && size <= LARGEST_PAGE) return size;
  throw new RapporteurError(
    'BAD_USER_INPUT',
    `"${argument}" is ${size}: expected 0 to ${LARGEST_PAGE.toLocaleString('en')}.`,
  );
};

/** What of a page shapes the text of a statement: its direction, and which keys its cursors have. */
export const pageVariant = ({ backward, after, before }: Page): string =>
  `${backward ? '-' : '+'}${shapeOf(after)}/${shapeOf(before)}`;

const shapeOf = (keys: CursorKeys | undefined): string =>
  keys === undefined ? '' : keys.map((key) => (key === null ? '0' : '1')).join('');

/** The values of a page's parameters: `$size`, `$limit` (one more, to see whether there are more), `$after0` … */
export const pageParameters = ({ size, after, before }: Page): Record<string, unknown> => ({
  size,
  limit: size + 1,
  ...numbered('after', after),
  ...numbered('before', before),
});

const numbered = (name: string, keys: CursorKeys = []): Record<string, unknown> =>
  Object.fromEntries(keys.map((key, at) => [`${name}${at}`, key]));
