import type { Definition, Planned } from './definition';
import type { Selected } from './selection';
import { TABLES } from './tables';

/**
 * Says of each selected field how it is read. A field that means different things on different types is
 * planned once for each.
 *
 * @throws Error for a field that nothing reads: a fault of ours
 */
export const plan = ({ index, key, name, types, fields }: Selected): Planned[] => {
  const below = fields.flatMap(plan);
  const byDefinition = new Map<Definition, string[]>();
  for (const type of types) {
    const definition = TABLES[type]?.[name];
    if (definition === undefined) throw new Error(`Nothing reads ${type}.${name}.`);
    byDefinition.set(definition, [...(byDefinition.get(definition) ?? []), type]);
  }
  return [...byDefinition].map(([definition, of]) => ({ index, key, name, types: of, definition, fields: below }));
};
