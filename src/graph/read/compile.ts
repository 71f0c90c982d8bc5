import { type Binding, createCompiler } from './compiler';
import type { Planned, Prepared, Shape } from './definition';

/** One Cypher statement for a root field and everything below it. */
export interface Compiled {
  cypher: string;
  bindings: readonly Binding[];
  shape?: Shape | undefined;
}

/** Names those of the ids, taken on trust from the arguments, that are nobody's. */
const UNKNOWN =
  '[id IN $assumed WHERE NOT EXISTS { MATCH (one:Entity {id: id}) } AND NOT EXISTS { MATCH (one:Event {id: id}) } | id]';

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
  const answer = `RETURN ${value} AS value, ${assumesIds ? UNKNOWN : '[]'} AS unknown`;
  return { cypher: clauses === '' ? answer : `${clauses}\n${answer}`, bindings, shape };
};
