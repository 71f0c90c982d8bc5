import { RapporteurError } from '../../errors';

/** The sort keys of one row, as text and numbers; null where a nullable key is absent. */
export type CursorKeys = readonly (string | number | null)[];

/** The types of sort keys. */
export type KeyType = 'string' | 'date' | 'datetime' | 'number';

/** The place of a row in a list, as opaque text: the keys by which the list is sorted, and which list it is. */
export const encodeCursor = (list: string, keys: CursorKeys): string =>
  Buffer.from(JSON.stringify([list, ...keys])).toString('base64url');

/**
 * Reads what `encodeCursor` wrote for the same list.
 *
 * @param types of the list's keys
 * @throws RapporteurError BAD_CURSOR
 */
export const decodeCursor = (
  cursor: string,
  { list, types, argument }: { list: string; types: readonly KeyType[]; argument: string },
): CursorKeys => {
  const [of, ...keys] = parse(cursor);
  const known = of === list && keys.length === types.length && types.every((type, at) => isKey(keys[at], type));
  if (!known) {
    throw new RapporteurError(
      'BAD_CURSOR',
      `"${argument}" is no cursor of this list: expected one that the same field gave in the same order.`,
    );
  }
  return keys as CursorKeys;
};

const parse = (cursor: string): unknown[] => {
  try {
    const read: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(read) ? read : [];
  } catch {
    return [];
  }
};

const DATE = /^\d{4}-\d{2}-\d{2}$/;
const DATE_TIME = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2}))(?:\[[\w/+-]+\])?$/;

const isKey = (key: unknown, type: KeyType): boolean => {
  if (type === 'number') return typeof key === 'number' && Number.isFinite(key);
  if (key === null) return type !== 'string';
  if (typeof key !== 'string') return false;
  if (type === 'date') return DATE.test(key) && new Date(key).toJSON()?.startsWith(key) === true;
  if (type === 'datetime') return !Number.isNaN(Date.parse(DATE_TIME.exec(key)?.[1] ?? ''));
  return true;
};
