import type { GraphQLResolveInfo } from 'graphql';
import type { Selected, Selection } from '../graph/read/selection';
import type { Context } from './context';
import { selectionOf } from './selection-of';

/** Reads the root field that is being resolved, with everything below it. */
export const readRoot = (info: GraphQLResolveInfo, { reader, readOptions }: Context): Promise<unknown> =>
  reader.read(selectionOf(info), readOptions);

const byIds = new WeakMap<Selected, Selected>();

/** Reads nodes by their ids as one field of a selection asks for them; null for those that are gone. */
export const readNodes = (
  { root, arguments: all }: Selection,
  ids: readonly string[],
  { reader, readOptions }: Context,
): Promise<unknown[]> => {
  // The same object each time: what is compiled is kept by it.
  const nodes = byIds.get(root) ?? { ...root, name: 'nodes', types: ['Query'] };
  byIds.set(root, nodes);
  const given = [...all];
  given[root.index] = { ids };
  return reader.read({ root: nodes, arguments: given }, readOptions) as Promise<unknown[]>;
};

/** A plain value under the response keys that a selection has for its fields. */
export const underKeys = (
  value: Readonly<Record<string, unknown>>,
  fields: readonly Selected[],
): Record<string, unknown> =>
  Object.fromEntries(fields.map(({ key, name, fields: below }) => [key, nested(value[name], below)]));

const nested = (value: unknown, fields: readonly Selected[]): unknown => {
  if (fields.length === 0 || value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map((item) => nested(item, fields));
  return underKeys(value as Record<string, unknown>, fields);
};
