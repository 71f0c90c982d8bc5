import { type Binding, createCompiler } from './compiler';
import type { Block, Planned, Prepared, Shape } from './definition';
import { fragment } from './fragments';

/** One Cypher statement for a root field and everything below it. */
export interface Compiled {
  cypher: string;
  bindings: readonly Binding[];
  shape?: Shape | undefined;
  isEmpty?: Block['isEmpty'] | undefined;
}

/**
 * Compiles a planned root field. The text depends on the document and the arguments' variants alone, values
 * are parameters: so the database plans it once.
 *
 * @param checksIds whether the statement says which of `$assumed` are nobody's, as `unknown`
 */
export const compile = (
  root: Planned,
  prepared: readonly (Prepared | undefined)[],
  { checksIds }: { checksIds: boolean },
): Compiled => {
  const bindings: Binding[] = [];
  const { clauses, value, shape, isEmpty } = root.definition.compile({}, root, createCompiler(prepared, bindings));
  const parts = [
    clauses,
    checksIds ? fragment('names.unknown') : '',
    `RETURN ${value} AS value${checksIds ? ', unknown' : ''}`,
  ];
  return { cypher: parts.filter(Boolean).join('\n'), bindings, shape, isEmpty };
};
