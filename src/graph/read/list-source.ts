import type { Compiler } from './compiler';
import type { Planned, Prepared, Row } from './definition';

/** Where the rows of a list come from. */
export interface ListSource {
  /** Section that finds the rows. */
  from: string;
  /** The variables that make a row; `child` alone where left out. */
  variables?: readonly string[];
  /** File with a section for each condition of the list's filter. */
  filter?: string;
  /** Section that finds rows by full text, with `fit`; put first where the condition `text` applies. */
  text?: string;
  /** Of a list of everything: conditions whose patterns find nothing else, so that these alone are matched. */
  implies?: readonly string[];
  /** The same row may be found twice. With a filter that leads to other nodes that is taken for granted. */
  repeats?: boolean;
  /** The label whose index has the list's order: without a filter that leads elsewhere, the index is read in order. */
  scan?: string;
}

/** A source written for one statement. */
export interface WrittenSource {
  row: Row;
  /** Variables from outside. */
  outer: string[];
  variables: string[];
  /** `DISTINCT ` where rows may repeat. */
  distinct: string;
  /** Clauses of the filter that lead to other nodes, and full text. */
  patterns: string;
  /** Conditions of the filter on the rows themselves. */
  conditions: string[];
  /** The clauses that find the rows, with further conditions. */
  write(further: readonly string[]): string;
}

interface Place {
  row: Row;
  planned: Planned;
  compiler: Compiler;
  prepared: Prepared;
}

/** Writes the clauses that find a list's rows. Variables are new each time. */
export const writeSource = (source: ListSource, { row, planned, compiler, prepared }: Place): WrittenSource => {
  const outer = new Set<string>();
  let names: Row = row;
  const write = (place: string): string => {
    const written = compiler.fragment(place, names, planned);
    for (const variable of written.outer) if (Object.values(row).includes(variable)) outer.add(variable);
    names = written.row;
    return written.text;
  };
  const asked = prepared.conditions ?? [];
  const byText = asked.includes('text') && source.text !== undefined;
  const search = byText ? write(source.text as string) : '';
  const isImplied = asked.some((name) => source.implies?.includes(name));
  const from = isImplied ? '' : write(source.from);
  const filters = asked.filter((name) => name !== 'text').map((name) => write(`${source.filter}.${name}`));
  const leading = filters.filter(leads);
  const conditions = filters.filter((text) => !leads(text));
  const variables = [...(source.variables ?? ['child']), ...(byText ? ['fit'] : [])].map(
    (name) => names[name] as string,
  );
  return {
    row: names,
    outer: [...outer],
    variables,
    distinct: source.repeats || leading.length > 0 ? 'DISTINCT ' : '',
    patterns: [search, ...leading].filter(Boolean).join('\n'),
    conditions,
    write: (further) => {
      const all = [...conditions, ...further];
      if (isImplied) {
        const and = all.map((condition) => `AND ${condition}`);
        return [search, ...leading, ...and].filter(Boolean).join('\n');
      }
      const where = all.length === 0 ? '' : `WHERE ${all.join(' AND ')}`;
      return [search, from, where, ...leading].filter(Boolean).join('\n');
    },
  };
};

const leads = (text: string): boolean => text.startsWith('MATCH');

/** Every statement there is, by a StatementFilter. */
export const ALL_STATEMENTS: ListSource = {
  from: 'query.statements',
  filter: 'statement-filter',
  text: 'query.matchingStatements',
  implies: ['speaker', 'about', 'pair'],
};

/** Every event there is, by an EventFilter. */
export const ALL_EVENTS: ListSource = {
  from: 'query.events',
  filter: 'event-filter',
  text: 'query.matchingEvents',
  implies: ['participant'],
};
