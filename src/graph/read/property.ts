import type { Definition, Row } from './definition';

/**
 * A property of the node that a row stands for.
 *
 * @param orElse an expression for nodes that lack it, for fields that are never null
 */
export const property = (name: string, { orElse }: { orElse?: string } = {}): Definition => {
  // One definition for each property, so that what several types share is read once.
  const known = properties.get(`${name} ${orElse}`);
  if (known) return known;
  const made: Definition = {
    compile: ({ parent }) => {
      const value = `${parent}.${name}`;
      return { clauses: '', value: orElse === undefined ? value : `coalesce(${value}, ${orElse})` };
    },
  };
  properties.set(`${name} ${orElse}`, made);
  return made;
};

const properties = new Map<string, Definition>();

/** An expression over a row's variables. */
export const expression = (write: (row: Row) => string): Definition => ({
  compile: (row) => ({ clauses: '', value: write(row) }),
});

/** The node that a variable of the row stands for, without a further match. `types` given: one of several. */
export const nodeOf = (variable: string, types?: readonly string[]): Definition => ({
  compile: (row, { fields }, compiler) => compiler.object({ parent: row[variable] as string }, fields, { types }),
});
