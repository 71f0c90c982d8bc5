import { RapporteurError } from '../../errors';
import type { Definition } from './definition';
import { statementConditions } from './filters';
import { list } from './lead';
import { ALL_STATEMENTS, writeSource } from './list-source';

/** More speakers or topics than anybody can look at make a matrix of very many cells. */
const LARGEST = 200;

const row = { speaker: 'speaker', topic: 'topic', statements: 'statements' };

/** How often each of the busiest speakers speaks about each of the most discussed entities. */
export const matrix: Definition = {
  prepare: ({ where, speakers, topics }, names) => {
    const { conditions, parameters } = statementConditions(where, names);
    return {
      variant: conditions.join(),
      conditions,
      parameters: { ...parameters, speakers: side(speakers, 'speakers'), topics: side(topics, 'topics') },
    };
  },
  compile: (outer, planned, compiler) => {
    const prepared = compiler.prepared(planned);
    if (!prepared || prepared.conditions?.length === 0)
      return list({ from: 'query.matrix', row }).compile(outer, planned, compiler);
    const source = writeSource(ALL_STATEMENTS, { row: outer, planned, compiler, prepared });
    const found = compiler.fresh('found');
    const cells = list({ from: 'query.matrixOf', row }).compile({ found }, planned, compiler);
    const clauses = [
      'CALL () {',
      source.write([]),
      `RETURN collect(DISTINCT ${source.row.child}) AS ${found}`,
      '}',
      cells.clauses,
    ];
    return { ...cells, clauses: clauses.join('\n') };
  },
};

const side = (size: unknown, argument: string): number => {
  const asked = (size ?? 20) as number;
  if (asked >= 0 && asked <= LARGEST) return asked;
  throw new RapporteurError('BAD_USER_INPUT', `"${argument}" is ${asked}: expected 0 to ${LARGEST}.`);
};
