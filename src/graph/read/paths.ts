import { RapporteurError } from '../../errors';
import type { Definition, FieldTable } from './definition';
import { list } from './lead';
import { pageSize } from './page';
import { expression, nodeOf } from './property';
import { ENTITIES } from './types';

/** The longest chain that may be asked for, in steps: further, everything is joined to everything. */
const LONGEST = 6;
const MOST = 100;

const WAYS = list({ from: 'paths.ways', row: { chain: 'chain' } });
const WAY = list({ from: 'paths.way', row: { chain: 'chain', way: 'way' } });

/** Shortest chains between two entities. */
export const paths: Definition = {
  provesNames: true,
  prepare: ({ from, to, maxLength, first }, names) => {
    const steps = (maxLength ?? 4) as number;
    if (steps < 1 || steps > LONGEST) {
      throw new RapporteurError('BAD_USER_INPUT', `"maxLength" is ${steps}: expected 1 to ${LONGEST}.`);
    }
    const most = pageSize(first, 'first') ?? 5;
    if (most > MOST) throw new RapporteurError('BAD_USER_INPUT', `"first" is ${most}: expected 0 to ${MOST} paths.`);
    return {
      variant: `${steps}${most === 1 ? ' one' : ''}`,
      parameters: {
        from: names.ids([from as string], 'ENTITY'),
        to: names.ids([to as string], 'ENTITY'),
        maxLength: steps,
        first: most,
      },
    };
  },
  compile: (row, planned, compiler) => {
    const [steps, one] = (compiler.prepared(planned)?.variant ?? '').split(' ');
    const block = (one === undefined ? WAYS : WAY).compile(row, planned, compiler);
    const hops = 2 * Number(steps);
    return { ...block, clauses: block.clauses.replaceAll('MAX_HOPS', String(hops)) };
  },
};

/** Paths and their steps. */
export const PATH_TABLES: Readonly<Record<string, FieldTable>> = {
  Path: {
    entities: list({ from: 'paths.entities', types: ENTITIES }),
    steps: list({
      from: (_, { way }) => (way === undefined ? 'paths.steps' : 'paths.stepsOfWay'),
      row: { source: 'source', target: 'target', kind: 'kind' },
    }),
  },
  PathStep: {
    from: nodeOf('source', ENTITIES),
    to: nodeOf('target', ENTITIES),
    kind: expression(({ kind }) => kind as string),
    evidence: list({ from: 'paths.evidence', row: { article: 'article', start: 'start', end: 'end' } }),
  },
};
