import { RapporteurError } from '../../errors';
import type { Definition, FieldTable } from './definition';
import { statementConditions } from './filters';
import { ALL_STATEMENTS, writeSource } from './list-source';
import { expression } from './property';

/** Counts by day, week, month or year; those without anything are left out. */
export const timeline: Definition = {
  prepare: ({ of, where, bucket }, names) => {
    if (where != null && of !== 'STATEMENTS') {
      throw new RapporteurError('BAD_USER_INPUT', `"where" goes with STATEMENTS only: "of" is ${of}.`);
    }
    const { conditions, parameters } = statementConditions(where, names);
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
    if (prepared.order === 'STATEMENTS') {
      const source = writeSource(ALL_STATEMENTS, { row, planned, compiler, prepared });
      days.push(source.write([]), `WITH ${source.distinct}${source.row.child}`);
      names = source.row;
      write('query.statementDays');
    } else write(prepared.order === 'ARTICLES' ? 'query.articleDays' : 'query.eventDays');
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

export const TIMELINE_TABLES: Readonly<Record<string, FieldTable>> = {
  TimelinePoint: { date: expression(({ at }) => at as string), count: expression(({ found }) => found as string) },
};
