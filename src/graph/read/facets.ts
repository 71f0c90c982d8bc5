import type { Definition, FieldTable, Planned, Prepared, Row } from './definition';
import { statementConditions } from './filters';
import { list } from './lead';
import { ALL_STATEMENTS, writeSource } from './list-source';
import { DEFAULT_PAGE, pageSize } from './page';
import { expression, nodeOf } from './property';
import { ACTORS, ENTITIES } from './types';

/** What statements have in common, counted. Without a filter the counts come from the degrees of nodes and from indexes. */
export const statementFacets: Definition = {
  prepare: ({ where, first }, names) => {
    const { conditions, parameters } = statementConditions(where, names);
    return {
      variant: conditions.join(),
      conditions,
      parameters: { ...parameters, first: pageSize(first, 'first') ?? DEFAULT_PAGE },
    };
  },
  compile: (row, planned, compiler) => {
    const prepared = compiler.prepared(planned);
    const fields = underArgumentsOf(planned);
    if (!prepared || isUnfiltered(prepared)) return compiler.object({}, fields);
    const source = writeSource(ALL_STATEMENTS, { row, planned, compiler, prepared });
    const found = compiler.fresh('found');
    const block = compiler.object({ found }, fields);
    const clauses = [
      'CALL () {',
      source.write([]),
      `RETURN collect(DISTINCT ${source.row.child}) AS ${found}`,
      '}',
      block.clauses,
    ];
    return { ...block, clauses: clauses.join('\n') };
  },
};

const isUnfiltered = (prepared: Prepared | undefined): boolean => (prepared?.conditions ?? []).length === 0;

/** The fields below one that use its arguments as their own. */
export const underArgumentsOf = ({ index, fields }: Planned): Planned[] => fields.map((field) => ({ ...field, index }));

/** The same counted over some statements and over all. */
const counts = (some: string, all: string, row: Row): Definition =>
  list({ from: (prepared) => (isUnfiltered(prepared) ? all : some), row });

const statements = expression((row) => row.statements as string);

/** Counts over statements. */
export const FACET_TABLES: Readonly<Record<string, FieldTable>> = {
  StatementFacets: {
    statements: {
      compile: (row, planned, compiler) => {
        const filtered = row.found !== undefined;
        const place = filtered ? 'facets.total' : 'facets.totalOfAll';
        return { clauses: '', value: compiler.fragment(place, row, planned).text };
      },
    },
    speakers: counts('facets.speakers', 'facets.speakersOfAll', { entity: 'speaker', statements: 'statements' }),
    topics: counts('facets.topics', 'facets.topicsOfAll', { entity: 'topic', statements: 'statements' }),
    sources: counts('facets.sources', 'facets.sourcesOfAll', { label: 'label', statements: 'statements' }),
    kinds: counts('facets.kinds', 'facets.kindsOfAll', { kind: 'kind', statements: 'statements' }),
    months: counts('facets.months', 'facets.monthsOfAll', { at: 'at', found: 'more' }),
  },
  SpeakerCount: { speaker: nodeOf('entity', ACTORS), statements },
  TopicCount: { topic: nodeOf('entity', ENTITIES), statements },
  SourceCount: { source: expression(({ label }) => label as string), statements },
  StatementKindCount: { kind: expression(({ kind }) => kind as string), statements },
};
