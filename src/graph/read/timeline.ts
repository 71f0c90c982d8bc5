import { RapporteurError } from '../../errors';
import type { Definition, FieldTable } from './definition';
import { eventConditions, statementConditions } from './filters';
import { ALL_EVENTS, ALL_STATEMENTS, writeSource } from './list-source';
import { expression } from './property';

/** Counts by day, week, month or year; those without anything are left out. */
export const timeline: Definition = {
  prepare: ({ of, where, whereEvents, bucket }, names) => {
    goesWith('STATEMENTS', { where }, of);
    goesWith('EVENTS', { whereEvents }, of);
    const { conditions, parameters } =
      of === 'EVENTS' ? eventConditions(whereEvents, names) : statementConditions(where, names);
    return {
      variant: `${of}${conditions.join()}`,
      conditions,
      order: of as string,
      parameters: { ...parameters, bucket: ((bucket ?? 'DAY') as string).toLowerCase() },
    };
  },
  compile: (row, planned, compiler) => {
    const prepared = compiler.prepared(planned) ?? { variant: '', parameters: {} };
    const days: string[] = [];
    let names = row;
    const write = (place: string) => {
      const written = compiler.fragment(place, names, planned);
      names = written.row;
      days.push(written.text);
    };
    const counted = prepared.order === 'STATEMENTS' ? ALL_STATEMENTS : prepared.order === 'EVENTS' ? ALL_EVENTS : null;
    if (counted === null) write('query.articleDays');
    else {
      const source = writeSource(counted, { row, planned, compiler, prepared });
      days.push(source.write([]), `WITH ${source.distinct}${source.row.child}`);
      names = source.row;
      write(counted === ALL_EVENTS ? 'query.eventDays' : 'query.statementDays');
    }
    write('query.buckets');
    const point = compiler.object(names, planned.fields);
    const out = compiler.fresh('value');
    return {
      clauses: ['CALL () {', ...days, `RETURN collect(${point.value}) AS ${out}`, '}'].join('\n'),
      value: out,
      shape: (value, all) => (value as unknown[]).map((one) => point.shape?.(one, all)),
    };
  },
};

const goesWith = (subject: string, argument: Readonly<Record<string, unknown>>, of: unknown): void => {
  const [[name, value] = []] = Object.entries(argument);
  if (value == null || of === subject) return;
  throw new RapporteurError('BAD_USER_INPUT', `"${name}" goes with ${subject} only: "of" is ${of}.`);
};

export const TIMELINE_TABLES: Readonly<Record<string, FieldTable>> = {
  TimelinePoint: { date: expression(({ at }) => at as string), count: expression(({ found }) => found as string) },
};
