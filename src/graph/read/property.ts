import type { Definition, Row } from './definition';

interface PropertyOptions {
  /** What nodes without it have, for fields that are never null. */
  absent?: string | number | readonly string[];
  /** A day: sent as the text that clients get. */
  isDay?: boolean;
}

/** A property of the node that a row stands for. */
export const property = (name: string, { absent, isDay = false }: PropertyOptions = {}): Definition => {
  // One definition for each property, so that what several types share is read once.
  const key = `${name} ${JSON.stringify(absent)}`;
  const known = properties.get(key);
  if (known) return known;
  const made: Definition = {
    compile: ({ parent }) => ({
      clauses: '',
      value: isDay ? `toString(${parent}.${name})` : `${parent}.${name}`,
      ...(absent === undefined ? {} : { shape: (value) => value ?? absent }),
    }),
  };
  properties.set(key, made);
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
