import type { Definition, Prepared, Row, Shape } from './definition';

interface LeadOptions {
  /** `cypher/read` section that finds the rows; chosen by the arguments, or by what is known of the parent, where they matter. */
  from: string | ((prepared: Prepared | undefined, row: Row) => string);
  /** What each row is called by the fragments of its own fields; the node `child` as `parent` where left out. */
  row?: Row;
  /** The types that a row may have, where they are several. */
  types?: readonly string[];
  prepare?: Definition['prepare'];
}

const NODE: Row = { parent: 'child' };

/** A list of whatever a fragment finds, in the fragment's order. */
export const list = (options: LeadOptions): Definition =>
  lead(options, {
    gather: (item) => `collect(${item})`,
    shape: (item) => (value, prepared) => (value as unknown[]).map((one) => item(one, prepared)),
    isEmpty: (value) => (value as unknown[]).length === 0,
  });

/** The first one that a fragment finds, or null. */
export const single = (options: LeadOptions): Definition =>
  lead(options, {
    gather: (item) => `head(collect(${item}))`,
    shape: (item) => item,
    isEmpty: (value) => value === null,
  });

interface Gathering {
  gather(item: string): string;
  shape(item: Shape): Shape;
  isEmpty(value: unknown): boolean;
}

const lead = (
  { from, row: names = NODE, types, prepare }: LeadOptions,
  { gather, shape, isEmpty }: Gathering,
): Definition => ({
  prepare,
  compile: (row, planned, compiler) => {
    const place = typeof from === 'string' ? from : from(compiler.prepared(planned), row);
    const found = compiler.fragment(place, row, planned);
    const item = compiler.object(rename(names, found.row), planned.fields, { types });
    const out = compiler.fresh('value');
    const clauses = [
      `CALL (${found.outer.join(', ')}) {`,
      found.text,
      item.clauses,
      `RETURN ${gather(item.value)} AS ${out}`,
      '}',
    ];
    const shaped = item.shape && shape(item.shape);
    return { clauses: clauses.filter(Boolean).join('\n'), value: out, shape: shaped, isEmpty };
  },
});

/** The variables of a row under the names that its fields' fragments use. */
export const rename = (names: Row, found: Row): Row =>
  Object.fromEntries(Object.entries(names).map(([name, variable]) => [name, found[variable] as string]));
