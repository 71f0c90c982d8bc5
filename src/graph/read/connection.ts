import type { Compiler } from './compiler';
import { isEmptyPage, type PageRow, shapeConnection } from './connection-shape';
import type { CursorKeys } from './cursor';
import type { Block, Definition, Planned, Prepared, Row } from './definition';
import { rename } from './lead';
import { type Bound, beyond, beyondBranches, cursorKeys, type ListOrder, orderBy } from './list-order';
import { scanClauses } from './list-scan';
import { type ListSource, type WrittenSource, writeSource } from './list-source';
import type { Page } from './page';

export interface ConnectionOptions extends ListSource {
  /** The orders that the list can have, by name; the first one where the arguments name none. */
  orders: Readonly<Record<string, ListOrder>>;
  /** What each row is called by the fragments of its own fields; the node `child` as `parent` where left out. */
  row?: Row;
  /** The types that a node may have, where they are several. */
  types?: readonly string[];
  /** Section with an expression that counts the unfiltered list without reading it. */
  count?: string;
  prepare: NonNullable<Definition['prepare']>;
}

const NODE: Row = { parent: 'child' };

/** What a connection's selection asks for. */
interface Wanted {
  nodes: readonly Planned[];
  cursors: boolean;
  rows: boolean;
  total: boolean;
  previous: boolean;
  next: boolean;
  more: boolean;
}

/** One page of a list as a Relay connection, with keyset cursors; only what is asked for is read. */
export const connection = (options: ConnectionOptions): Definition => ({
  prepare: options.prepare,
  provesNames: true,
  compile: (row, planned, compiler) => {
    const prepared = compiler.prepared(planned) as Prepared & { page: Page };
    const order = options.orders[prepared.order ?? ''] ?? (Object.values(options.orders)[0] as ListOrder);
    const wanted = wantedOf(planned);
    const list: List = { options, row, planned, compiler, prepared, order };
    const clauses: string[] = [];
    const entries: string[] = [];
    const add = (name: string, block: Block | undefined) => {
      if (block === undefined) return undefined;
      if (block.clauses !== '') clauses.push(block.clauses);
      entries.push(`${name}: ${block.value}`);
      return block;
    };
    const rows = add('rows', wanted.rows ? pageBlock(list, wanted) : undefined);
    add('total', wanted.total ? countBlock(list) : undefined);
    const { after, before } = prepared.page;
    add('behind', wanted.previous && after ? existsBlock(list, 'after') : undefined);
    add('ahead', wanted.next && before ? existsBlock(list, 'before') : undefined);
    return {
      clauses: clauses.join('\n'),
      value: `{${entries.join(', ')}}`,
      shape: shapeConnection(planned, { list: order.list, rowShape: rows?.shape }),
      isEmpty: isEmptyPage,
    };
  },
});

interface List {
  options: ConnectionOptions;
  row: Row;
  planned: Planned;
  compiler: Compiler;
  prepared: Prepared & { page: Page };
  order: ListOrder;
}

const wantedOf = ({ fields }: Planned): Wanted => {
  const below = (name: string) => fields.filter((field) => field.name === name);
  const edges = below('edges').flatMap((edge) => edge.fields);
  const info = below('pageInfo').flatMap((page) => page.fields.map(({ name }) => name));
  return {
    nodes: [...below('nodes'), ...edges.filter(({ name }) => name === 'node')],
    cursors: edges.some(({ name }) => name === 'cursor') || info.some((name) => name.endsWith('Cursor')),
    rows: fields.some(({ name }) => name !== 'totalCount'),
    total: below('totalCount').length > 0,
    previous: info.includes('hasPreviousPage'),
    next: info.includes('hasNextPage'),
    more: info.some((name) => name.startsWith('has')),
  };
};

/** The rows of the page and one more, each with its sort keys and one map for each selection of its node. */
const pageBlock = (list: List, wanted: Wanted): Block => {
  const { options, planned, compiler, prepared, order } = list;
  const { page } = prepared;
  const source = writeSource(options, list);
  const bounds = [
    ...(page.after ? [bound(list, source.row, 'after')] : []),
    ...(page.before ? [bound(list, source.row, 'before')] : []),
  ];
  // One more than asked for tells whether there are more, where that is asked.
  const limit = compiler.parameter(planned, wanted.more ? 'limit' : 'size');
  const rowClauses = isScanned(list, source)
    ? scanClauses(list, { source, bounds, limit })
    : [
        source.write(bounds),
        `WITH ${source.distinct}${source.variables.join(', ')}`,
        orderBy(order, source.row, page),
        `LIMIT ${limit}`,
      ];
  const item = rename(options.row ?? NODE, source.row);
  const blocks = wanted.nodes.map((node) => compiler.object(item, node.fields, { types: options.types }));
  // The sort keys, where they are asked for, then the node once for each selection of it.
  const entries = [...(wanted.cursors ? [cursorKeys(order, source.row)] : []), ...blocks.map(({ value }) => value)];
  const out = compiler.fresh('rows');
  const clauses = [
    `CALL (${source.outer.join(', ')}) {`,
    ...rowClauses,
    ...blocks.map((block) => block.clauses),
    `RETURN collect([${entries.join(', ')}]) AS ${out}`,
    '}',
  ];
  return {
    clauses: clauses.filter(Boolean).join('\n'),
    value: out,
    shape: (value, all) =>
      (value as unknown[][]).map((values): PageRow => {
        const nodes = wanted.cursors ? values.slice(1) : values;
        return {
          keys: wanted.cursors ? (values[0] as CursorKeys) : null,
          nodes: blocks.map(({ shape }, at) => (shape ? shape(nodes[at], all) : nodes[at])),
        };
      }),
  };
};

/** True where the whole list is asked for in its index's order: without full text, and without a filter that leads to other nodes. */
const isScanned = ({ options }: List, { patterns }: WrittenSource): boolean =>
  options.scan !== undefined && patterns === '';

const bound = ({ order, compiler, planned, prepared }: List, row: Row, side: 'after' | 'before', inclusive = false) =>
  beyond(order, row, { parameters: boundParameters({ compiler, planned, prepared }, side), side, inclusive });

/** The parameters of a cursor's keys; null for a key that the cursor's row lacks. */
const boundParameters = (
  { compiler, planned, prepared }: Pick<List, 'compiler' | 'planned' | 'prepared'>,
  side: 'after' | 'before',
): (string | null)[] =>
  (prepared.page[side] ?? []).map((key, at) => (key === null ? null : compiler.parameter(planned, `${side}${at}`)));

const countBlock = (list: List): Block => {
  const { options, compiler, row, planned, prepared } = list;
  if (options.count !== undefined && (prepared.conditions ?? []).length === 0) {
    return { clauses: '', value: compiler.fragment(options.count, row, planned).text };
  }
  const source = writeSource(options, list);
  const out = compiler.fresh('total');
  const distinct = source.distinct === '' ? [] : [`WITH DISTINCT ${source.variables.join(', ')}`];
  const clauses = [
    `CALL (${source.outer.join(', ')}) {`,
    source.write([]),
    ...distinct,
    `RETURN count(*) AS ${out}`,
    '}',
  ];
  return { clauses: clauses.join('\n'), value: out };
};

/** Whether the list has anything on the other side of a cursor, the cursor's own row included. */
const existsBlock = (list: List, cursor: 'after' | 'before'): Block => {
  const { options, compiler } = list;
  const source = writeSource(options, list);
  const other = cursor === 'after' ? 'before' : 'after';
  const parameters = boundParameters(list, cursor);
  const at: Bound = { parameters, side: other, inclusive: true };
  const out = compiler.fresh('more');
  if (isScanned(list, source)) {
    // One condition with OR would read every node; the cursor's own row, found by one seek, is mostly still there.
    const seeks = beyondBranches(list.order, source.row, at).map((branch) => `EXISTS { ${source.write([branch])} }`);
    return { clauses: `CALL () {\nRETURN ${seeks.join('\n  OR ')} AS ${out}\n}`, value: out };
  }
  const condition = beyond(list.order, source.row, at);
  const clauses = [
    `CALL (${source.outer.join(', ')}) {`,
    source.write([condition]),
    `WITH ${source.variables[0]} LIMIT 1`,
    `RETURN count(*) > 0 AS ${out}`,
    '}',
  ];
  return { clauses: clauses.join('\n'), value: out };
};
