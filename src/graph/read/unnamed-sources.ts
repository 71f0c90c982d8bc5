import { UNNAMED_SPEAKER } from '../../model/unnamed-speaker';
import type { Definition, FieldTable } from './definition';
import { underArgumentsOf } from './facets';
import { statementConditions } from './filters';
import { list } from './lead';
import { ALL_STATEMENTS, writeSource } from './list-source';
import { DEFAULT_PAGE, pageSize } from './page';
import { expression, nodeOf } from './property';
import { ENTITIES } from './types';

/** How often speakers are not named, by the words for them, by outlet, topic and month; each beside all statements there. */
export const unnamedSources: Definition = {
  prepare: ({ where, first }, names) => {
    const { conditions, parameters } = statementConditions(where, names);
    return {
      variant: conditions.join(),
      conditions,
      parameters: {
        ...parameters,
        unnamed: UNNAMED_SPEAKER,
        first: pageSize(first, 'first') ?? DEFAULT_PAGE,
      },
    };
  },
  compile: (row, planned, compiler) => {
    const prepared = compiler.prepared(planned) ?? { variant: '', parameters: {} };
    const source = writeSource(ALL_STATEMENTS, { row, planned, compiler, prepared });
    const isUnnamed = compiler.fragment('statement-filter.unnamed', source.row, planned);
    const [found, some] = [compiler.fresh('found'), compiler.fresh('some')];
    const block = compiler.object({ found }, underArgumentsOf(planned));
    const clauses = [
      'CALL () {',
      source.write([]),
      `WITH DISTINCT ${source.row.child}`,
      `WITH ${source.row.child}, ${isUnnamed.text} AS ${some}`,
      `RETURN collect([${source.row.child}, ${some}]) AS ${found}`,
      '}',
      block.clauses,
    ];
    return { ...block, clauses: clauses.join('\n') };
  },
};

const unnamed = expression((row) => row.some as string);
const statements = expression((row) => row.statements as string);
const COUNTS = { some: 'some', statements: 'statements' };

/** Counts of unnamed speakers. */
export const UNNAMED_TABLES: Readonly<Record<string, FieldTable>> = {
  UnnamedSources: {
    unnamed: expression(({ found }) => `reduce(sum = 0, way IN ${found} | sum + CASE WHEN way[1] THEN 1 ELSE 0 END)`),
    statements: expression(({ found }) => `size(${found})`),
    descriptions: list({
      from: 'unnamed.descriptions',
      row: { label: 'label', chain: 'chain', statements: 'statements' },
    }),
    outlets: list({ from: 'unnamed.outlets', row: { ...COUNTS, label: 'label' } }),
    topics: list({ from: 'unnamed.topics', row: { ...COUNTS, topic: 'topic' } }),
    months: list({ from: 'unnamed.months', row: { ...COUNTS, at: 'at' } }),
  },
  SpeakerDescription: {
    noun: expression(({ label }) => label as string),
    examples: expression(({ chain }) => chain as string),
    statements,
  },
  UnnamedAtOutlet: { source: expression(({ label }) => label as string), unnamed, statements },
  UnnamedOnTopic: { topic: nodeOf('topic', ENTITIES), unnamed, statements },
  UnnamedInMonth: { month: expression(({ at }) => at as string), unnamed, statements },
};
