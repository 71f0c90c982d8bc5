import { RapporteurError } from '../../errors';
import { compareWords, contents, likeness, type WordChange } from '../../model/compare-words';
import type { Definition, FieldTable, Planned, Prepared, Shape } from './definition';
import { statementConditions } from './filters';
import { ALL_STATEMENTS, writeSource } from './list-source';
import type { Arguments } from './selection';

const DEFAULT_LENGTH = 20;
const LONGEST = 500;
/** Two statements are compared where they share this many words with a content of their own. */
const SHARED_WORDS = 2;

/** A statement as the database gives it: its words and day, and one map for each selection of it. */
interface Row extends Record<string, unknown> {
  text: string;
  day: string;
}

interface InTime {
  row: Row;
  earlier: Row | null;
  likeness: number | null;
  changes: WordChange[];
}

/** What one speaker said about one topic, lined up in time. */
export const wordsOverTime: Definition = {
  prepare: ({ speaker, about, where, changedOnly, last }, names) => {
    const filter = { ...(where as Arguments | null | undefined), speaker: [speaker], about: [about] };
    const { conditions, parameters } = statementConditions(filter, names);
    const length = (last ?? DEFAULT_LENGTH) as number;
    if (length < 0 || length > LONGEST) {
      throw new RapporteurError('BAD_USER_INPUT', `"last" is ${length}: expected 0 to ${LONGEST}.`);
    }
    return {
      variant: conditions.join(),
      conditions,
      parameters: { ...parameters, changedOnly: changedOnly === true, last: length, longest: LONGEST },
    };
  },
  compile: (row, planned, compiler) => {
    const prepared = compiler.prepared(planned) ?? { variant: '', parameters: {} };
    const source = writeSource(ALL_STATEMENTS, { row, planned, compiler, prepared });
    const child = source.row.child as string;
    const nodes = nodeFields(planned);
    const blocks = nodes.map(({ fields }) => compiler.object({ parent: child }, fields));
    const out = compiler.fresh('value');
    const entries = [
      `text: coalesce(${child}.text, '')`,
      `day: toString(${child}.saidOn)`,
      ...blocks.map(({ value }, at) => `node${at}: ${value}`),
    ];
    const clauses = [
      'CALL () {',
      source.write([]),
      `WITH DISTINCT ${child} WHERE ${child}.saidOn IS NOT NULL`,
      `WITH ${child} ORDER BY ${child}.saidOn DESC, ${child}.id DESC LIMIT ${compiler.parameter(planned, 'longest')}`,
      `WITH ${child} ORDER BY ${child}.saidOn, ${child}.id`,
      ...blocks.map((block) => block.clauses),
      `RETURN collect({${entries.join(', ')}}) AS ${out}`,
      '}',
    ];
    return {
      clauses: clauses.filter(Boolean).join('\n'),
      value: out,
      shape: shapeLine(planned, { nodes, shapes: blocks.map(({ shape }) => shape) }),
    };
  },
};

const nodeFields = ({ fields }: Planned): Planned[] =>
  fields.filter(({ name }) => name === 'statement' || name === 'earlier');

const shapeLine =
  (planned: Planned, { nodes, shapes }: { nodes: Planned[]; shapes: (Shape | undefined)[] }): Shape =>
  (value, prepared) => {
    const rows = value as Row[];
    shapes.forEach((shape, at) => {
      if (shape) for (const row of rows) row[`node${at}`] = shape(row[`node${at}`], prepared);
    });
    const { changedOnly, last } = (prepared[planned.index] as Prepared).parameters as {
      changedOnly: boolean;
      last: number;
    };
    const line = lineUp(rows).filter(({ changes }) => !changedOnly || changes.length > 0);
    return line.slice(Math.max(0, line.length - last)).map((one) => {
      const nodeOf = (field: Planned, row: Row | null) => row?.[`node${nodes.indexOf(field)}`] ?? null;
      const readField = (field: Planned): unknown => {
        if (field.name === 'statement') return nodeOf(field, one.row);
        if (field.name === 'earlier') return nodeOf(field, one.earlier);
        return field.name === 'likeness' ? one.likeness : one.changes.map((change) => underNames(change, field.fields));
      };
      return Object.fromEntries(planned.fields.map((field) => [field.key, readField(field)]));
    });
  };

const underNames = (change: WordChange, fields: readonly Planned[]): Record<string, unknown> =>
  Object.fromEntries(fields.map(({ key, name }) => [key, change[name as keyof WordChange]]));

/** Each statement with the most alike of an earlier day, the latest of those that are equally alike. */
const lineUp = (rows: readonly Row[]): InTime[] => {
  const words = rows.map(({ text }) => contents(text));
  return rows.map((row, at) => {
    let earlier: Row | null = null;
    let most = 0;
    rows.slice(0, at).forEach((other, before) => {
      if (other.day === row.day) return;
      const { shared, share } = likeness(words[before] ?? NO_WORDS, words[at] ?? NO_WORDS);
      if (shared >= SHARED_WORDS && share >= most) [earlier, most] = [other, share];
    });
    return compareWith(row, { earlier, share: most });
  });
};

const NO_WORDS: ReadonlySet<string> = new Set();

const compareWith = (row: Row, { earlier, share }: { earlier: Row | null; share: number }): InTime =>
  earlier === null
    ? { row, earlier, likeness: null, changes: [] }
    : { row, earlier, likeness: share, changes: compareWords(earlier.text, row.text) };

const part: Definition = {
  compile: () => {
    throw new Error('A part of a line of statements is read by the line.');
  },
};

export const WORDS_TABLES: Readonly<Record<string, FieldTable>> = {
  StatementInTime: { statement: part, earlier: part, likeness: part, changes: part },
  WordChange: { kind: part, before: part, after: part },
};
