import type { Block, Planned, Prepared, Row, Shape } from './definition';
import { fragment } from './fragments';
import { readType } from './types';

/** The words that are variables in fragments, where no string begins with them; every use of a fragment gets its own. */
const VARIABLES =
  /(?<![.$:`'\w])(?:parent|child|link|other|article|articles|entity|entities|start|end|at|range|key|chain|from|to|kind|evidence|passages|fit|topic|topics|speaker|speakers|actor|place|country|outlet|type|title|role|source|target|found|some|sum|statements|people|countries|organizations|places|events|stop|stops|way|label|more|why|reasons)\b(?!\s*\()/g;
const PARAMETERS = /\$(\w+)/g;

export interface Compiler {
  /** A name that this statement has not used yet. */
  fresh(word: string): string;
  /** A fragment with its variables renamed: those in `row` as they are called there, the others anew. */
  fragment(place: string, row: Row, planned: Planned): { text: string; row: Row; outer: string[] };
  /** A list of the values asked for of one node or record, shaped into a map. `types` given: one of several types, told as `@type`. */
  object(row: Row, fields: readonly Planned[], options?: { types?: readonly string[] | undefined }): Block;
  /** Binds a value of a field's prepared arguments; gives `$name3`. */
  parameter(planned: Planned, name: string): string;
  prepared(planned: Planned): Prepared | undefined;
}

/** Where a parameter of a compiled statement comes from. */
export interface Binding {
  parameter: string;
  index: number;
  name: string;
}

/** A compiler of one statement. `bindings` fills as parameters are used. */
export const createCompiler = (prepared: readonly (Prepared | undefined)[], bindings: Binding[]): Compiler => {
  let count = 0;
  const compiler: Compiler = {
    fresh: (word) => {
      count += 1;
      return `${word}${count}`;
    },
    fragment: (place, row, planned) => {
      const names: Record<string, string> = { ...row };
      const outer = new Set<string>();
      const text = fragment(place)
        .replace(VARIABLES, (word) => {
          if (row[word] !== undefined) outer.add(row[word]);
          names[word] ??= compiler.fresh(word);
          return names[word];
        })
        .replace(PARAMETERS, (_, name: string) => compiler.parameter(planned, name));
      return { text, row: names, outer: [...outer] };
    },
    object: (row, fields, { types } = {}) => objectBlock(compiler, { row, fields, types }),
    parameter: ({ index }, name) => {
      const parameter = `${name}_${index}`;
      if (!bindings.some((known) => known.parameter === parameter)) bindings.push({ parameter, index, name });
      return `$${parameter}`;
    },
    prepared: ({ index }) => prepared[index],
  };
  return compiler;
};

interface ObjectOptions {
  row: Row;
  fields: readonly Planned[];
  types: readonly string[] | undefined;
}

const objectBlock = (compiler: Compiler, { row, fields, types }: ObjectOptions): Block => {
  const clauses: string[] = [];
  const entries: string[] = [];
  const place = (expression: string): number => {
    const known = entries.indexOf(expression);
    return known < 0 ? entries.push(expression) - 1 : known;
  };
  const slots = slotsOf(types ? fields.filter((field) => field.types.some((type) => types.includes(type))) : fields);
  const members = slots.map((planned, at): Member => {
    const block = planned.definition.compile(row, planned, compiler);
    if (block.clauses !== '') clauses.push(block.clauses);
    const { key, types: of } = planned;
    const isFirst = slots.findIndex((other) => other.key === key) === at;
    return { key, at: place(block.value), shape: block.shape, of: isFirst ? null : of };
  });
  const type = types && readType(types, { variable: row.parent as string, place });
  return { clauses: clauses.join('\n'), value: `[${entries.join(', ')}]`, shape: shapeObject(members, type) };
};

/**
 * The fields that have a value of their own, in a list: a map would send every key again with every node. Where one
 * key means different fields on different types (`... on Person { x: offices } ... on Article { x: byline }`), each
 * has a place. A property that several types share (`... on Entity { id } ... on Event { id }`) stands once.
 */
const slotsOf = (fields: readonly Planned[]): Planned[] => {
  const slots: Planned[] = [];
  for (const planned of fields) {
    const same = slots.findLast(({ key }) => key === planned.key);
    if (same?.definition === planned.definition && planned.fields.length === 0 && !planned.definition.prepare) continue;
    slots.push(planned);
  }
  return slots;
};

/** Where the value of a field stands in the list, and under which key it goes. */
interface Member {
  key: string;
  at: number;
  shape: Shape | undefined;
  /** Only on these types; null for the first field of its key. */
  of: readonly string[] | null;
}

const shapeObject =
  (members: readonly Member[], type: ((values: readonly unknown[]) => string) | undefined): Shape =>
  (value, prepared) => {
    if (value === null) return null;
    const values = value as unknown[];
    const object: Record<string, unknown> = type ? { '@type': type(values) } : {};
    for (const { key, at, shape, of } of members) {
      if (of !== null && !of.includes(object['@type'] as string)) continue;
      object[key] = shape ? shape(values[at], prepared) : values[at];
    }
    return object;
  };
