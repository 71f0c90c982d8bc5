import type { KeyType } from './cursor';
import type { Row } from './definition';
import type { Page } from './page';

/** One sort key: a property of a row's variable, or the variable itself. */
export interface SortKey {
  variable: string;
  property?: string;
  type: KeyType;
  descending?: boolean;
  /** May be absent; then it comes last, whether ascending or descending. */
  nullable?: boolean;
}

/** How a list is sorted. The last key tells any two rows apart. */
export interface ListOrder {
  /** Names list and order in cursors. */
  list: string;
  keys: readonly SortKey[];
}

const expression = ({ variable, property }: SortKey, row: Row): string =>
  property === undefined ? `${row[variable]}` : `${row[variable]}.${property}`;

/** `ORDER BY` of a page: the list's order, or its reverse for a page that is counted from the end. */
export const orderBy = ({ keys }: ListOrder, row: Row, { backward }: Pick<Page, 'backward'>): string => {
  const items = keys.flatMap((key) => {
    const value = expression(key, row);
    const falls = (key.descending ?? false) !== backward;
    // Ascending, Cypher puts nulls last by itself; an index gives its order only without a further item.
    const nulls = key.nullable && (key.descending || backward) ? [`${value} IS NULL${backward ? ' DESC' : ''}`] : [];
    return [...nulls, falls ? `${value} DESC` : value];
  });
  return `ORDER BY ${items.join(', ')}`;
};

/** The keys of a row as a cursor keeps them. */
export const cursorKeys = ({ keys }: ListOrder, row: Row): string =>
  `[${keys.map((key) => (key.type === 'datetime' ? `toString(${expression(key, row)})` : expression(key, row))).join(', ')}]`;

export interface Bound {
  /** The parameter of each key; null where the cursor's key is absent. */
  parameters: readonly (string | null)[];
  /** `after`: rows behind the cursor; `before`: rows ahead of it. */
  side: 'after' | 'before';
  /** The cursor's own row as well. */
  inclusive?: boolean;
}

/** The condition that a row stands on one side of a cursor, key by key. */
export const beyond = (order: ListOrder, row: Row, bound: Bound): string =>
  `(${beyondBranches(order, row, bound)
    .map((branch) => `(${branch})`)
    .join(' OR ')})`;

/** The same as single conditions, one of which must hold: each is one seek in an index on the keys. The cursor's own row is the first. */
export const beyondBranches = ({ keys }: ListOrder, row: Row, { parameters, side, inclusive }: Bound): string[] => {
  const branches: string[] = [];
  const same: string[] = [];
  keys.forEach((key, at) => {
    const value = expression(key, row);
    const bound = parameters[at] == null ? null : cast(key.type, parameters[at]);
    for (const past of pastKey(key, { value, bound, side })) branches.push([...same, past].join(' AND '));
    same.push(bound === null ? `${value} IS NULL` : `${value} = ${bound}`);
  });
  return inclusive ? [same.join(' AND '), ...branches] : branches;
};

const pastKey = (
  { descending = false, nullable = false }: SortKey,
  { value, bound, side }: { value: string; bound: string | null; side: Bound['side'] },
): string[] => {
  if (bound === null) return side === 'after' ? [] : [`${value} IS NOT NULL`];
  const past = `${value} ${descending === (side === 'after') ? '<' : '>'} ${bound}`;
  return nullable && side === 'after' ? [past, `${value} IS NULL`] : [past];
};

const cast = (type: KeyType, parameter: string): string => {
  if (type === 'date') return `date(${parameter})`;
  if (type === 'datetime') return `datetime(${parameter})`;
  return type === 'number' ? `toFloat(${parameter})` : parameter;
};
