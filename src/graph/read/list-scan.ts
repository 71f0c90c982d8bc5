import type { Compiler } from './compiler';
import type { Planned, Prepared } from './definition';
import { type ListOrder, orderBy, type SortKey } from './list-order';
import type { ListSource, WrittenSource } from './list-source';
import type { Page } from './page';

interface Scanned {
  options: ListSource;
  planned: Planned;
  compiler: Compiler;
  prepared: Prepared & { page: Page };
  order: ListOrder;
}

interface Scan {
  source: WrittenSource;
  /** Conditions that keep the rows between the page's cursors. */
  bounds: readonly string[];
  limit: string;
}

/**
 * The clauses that read a page of all nodes of a label in the order of an index on (key, id). One condition
 * `key < x OR (key = x AND id > y)` would read every node: instead there is one seek for the cursor's own key
 * and one for those beyond it. Nodes without the key are in no index; they are read only when a page
 * reaches them. An index gives its order only to a query that says that every key is there.
 */
export const scanClauses = (list: Scanned, { source, bounds, limit }: Scan): string[] => {
  const { order, prepared, options } = list;
  const [key, id] = order.keys as readonly [SortKey, SortKey];
  const { page } = prepared;
  const child = source.row.child as string;
  const value = `${child}.${key.property}`;
  const seek = (conditions: readonly string[], sort: string): string =>
    [
      `MATCH (${child}:${options.scan})`,
      `WHERE ${[...conditions, ...source.conditions].join(' AND ')}`,
      `RETURN ${child} ${sort} LIMIT ${limit}`,
    ].join('\n');
  const sort = orderBy({ ...order, keys: [{ ...key, nullable: false }, id] }, source.row, page);
  const sortById = orderBy({ ...order, keys: [id] }, source.row, page);
  const { own, rest } = datedConditions(list, { value, child });
  // The seeks themselves keep to the cursor that the page is counted from.
  const counted = page.backward ? page.before : page.after;
  const other = counted !== undefined && bounds.length === 1 ? [] : bounds;
  const dated = [
    ...(own ? [seek([...own, ...other], sort)] : []),
    ...(rest ? [seek([...rest, ...other], sort)] : []),
  ].join('\nUNION ALL\n');
  const final = [`WITH ${child}`, orderBy(order, source.row, page), `LIMIT ${limit}`];
  if (!key.nullable) return ['CALL () {', dated, '}', ...final];

  // Nothing undated comes before a dated cursor.
  const isBeforeAll = page.before !== undefined && page.before[0] !== null;
  const undated = isBeforeAll ? '' : seek([`${value} IS NULL`, ...bounds], sortById);
  const [first, second] = page.backward ? [undated, dated] : [dated, undated];
  if (first === '') return ['CALL () {', second, '}', ...final];
  if (second === '') return ['CALL () {', first, '}', ...final];
  const found = list.compiler.fresh('found');
  return [
    'CALL () {',
    'CALL () {',
    first,
    '}',
    `RETURN collect(${child}) AS ${found}`,
    '}',
    `CALL (${found}) {`,
    `UNWIND ${found} AS ${child} RETURN ${child}`,
    'UNION ALL',
    `WITH ${found} WHERE size(${found}) < ${limit}`,
    `CALL () {`,
    second,
    '}',
    `RETURN ${child}`,
    '}',
    ...final,
  ];
};

/** Conditions on nodes that have the key: with the same one as the cursor, and further on. */
const datedConditions = (
  { order, prepared, compiler, planned }: Scanned,
  { value, child }: { value: string; child: string },
): { own: string[] | null; rest: string[] | null } => {
  const [key] = order.keys as readonly [SortKey];
  const { backward, after, before } = prepared.page;
  const all = [`${value} IS NOT NULL`, `${child}.id IS NOT NULL`];
  const cursor = backward ? before : after;
  if (cursor === undefined) return { own: null, rest: all };
  // Undated nodes come last: behind one of them no dated one follows; counted backward, all of them do.
  if (cursor[0] === null) return { own: null, rest: backward ? all : null };
  const side = backward ? 'before' : 'after';
  const [bound, id] = [compiler.parameter(planned, `${side}0`), compiler.parameter(planned, `${side}1`)];
  const cast = key.type === 'string' ? bound : `${key.type}(${bound})`;
  const falls = (key.descending ?? false) !== backward;
  return {
    own: [`${value} = ${cast}`, `${child}.id ${backward ? '<' : '>'} ${id}`],
    rest: [`${value} ${falls ? '<' : '>'} ${cast}`, `${child}.id IS NOT NULL`],
  };
};
