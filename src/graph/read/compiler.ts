import type { Block, Planned, Prepared, Row, Shape } from './definition';
import { fragment } from './fragments';
import { typeExpression } from './types';

/** The words that are variables in fragments, where no string begins with them; every use of a fragment gets its own. */
const VARIABLES =
  /(?<![.$:`'\w])(?:parent|child|link|other|article|articles|entity|entities|start|end|at|range|key|chain|from|to|kind|evidence|passages|fit|topic|topics|speaker|speakers|actor|place|country|outlet|type|title|role|source|target|found|some|sum|statements|people|countries|organizations|places|events|stop|way|label|more|why|reasons)\b(?!\s*\()/g;
const PARAMETERS = /\$(\w+)/g;

export interface Compiler {
  /** A name that this statement has not used yet. */
  fresh(word: string): string;
  /** A fragment with its variables renamed: those in `row` as they are called there, the others anew. */
  fragment(place: string, row: Row, planned: Planned): { text: string; row: Row; outer: string[] };
  /** A map of the fields asked for of one node or record. `types` given: one of several types, told as `@type`. */
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
  const shapes: [string, Shape][] = [];
  if (types) entries.push(`\`@type\`: ${typeExpression(types, row.parent as string)}`);
  const slots = slotsOf(types ? fields.filter((field) => field.types.some((type) => types.includes(type))) : fields);
  for (const [slot, planned] of slots) {
    const block = planned.definition.compile(row, planned, compiler);
    if (block.clauses !== '') clauses.push(block.clauses);
    entries.push(`\`${slot}\`: ${block.value}`);
    if (block.shape) shapes.push([slot, block.shape]);
  }
  const moves = [...slots].filter(([slot, { key }]) => slot !== key);
  return {
    clauses: clauses.join('\n'),
    value: `{${entries.join(', ')}}`,
    shape: shapes.length + moves.length === 0 ? undefined : shapeObject(shapes, moves),
  };
};

/**
 * Where each field's value stands in the map: under its response key; where one key means different fields
 * on different types (`... on Person { x: offices } ... on Article { x: byline }`), each has a place of its own.
 * A property that several types share (`... on Entity { id } ... on Event { id }`) stands once.
 */
const slotsOf = (fields: readonly Planned[]): Map<string, Planned> => {
  const slots = new Map<string, Planned>();
  for (const planned of fields) {
    const { key, definition } = planned;
    const same = slots.get(key);
    if (same?.definition === definition && planned.fields.length === 0 && !definition.prepare) continue;
    slots.set(slots.has(key) ? `${key}@${slots.size}` : key, planned);
  }
  return slots;
};

const shapeObject =
  (shapes: readonly [string, Shape][], moves: readonly [string, Planned][]): Shape =>
  (value, prepared) => {
    if (value === null) return null;
    const object = value as Record<string, unknown>;
    for (const [slot, shape] of shapes) object[slot] = shape(object[slot], prepared);
    for (const [slot, { key, types }] of moves) {
      if (types.includes(object['@type'] as string)) object[key] = object[slot];
    }
    return object;
  };
