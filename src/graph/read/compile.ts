import { type Binding, createCompiler } from './compiler';
import type { Planned, Prepared, Shape } from './definition';
import { fragment } from './fragments';

/** One Cypher statement for a root field and everything below it. */
export interface Compiled {
  cypher: string;
  bindings: readonly Binding[];
  shape?: Shape | undefined;
}

/**
 * Compiles a planned root field. The text depends on the document and the arguments' variants alone, values
 * are parameters: so the database plans it once.
 */
export const compile = (
  root: Planned,
  prepared: readonly (Prepared | undefined)[],
  { assumesIds }: { assumesIds: boolean },
): Compiled => {
  const bindings: Binding[] = [];
  const { clauses, value, shape } = root.definition.compile({}, root, createCompiler(prepared, bindings));
  const parts = [
    clauses,
    assumesIds ? fragment('names.unknown') : '',
    `RETURN ${value} AS value, ${assumesIds ? 'unknown' : '[]'} AS unknown`,
  ];
  return { cypher: parts.filter(Boolean).join('\n'), bindings, shape };
};
