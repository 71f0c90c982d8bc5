import { RELATION_TYPES, type RelationType } from '../../model/relations';
import { loadCypher } from '../load-cypher';
import type { Change } from './change-graph';
import type { Contribution } from './contribution';
import { relationKey } from './project-relations';
import type { RelationSupport } from './shared-state';

type Relation = Contribution['relations'][number];

/**
 * The queries that bring relations between entities up to date, with their rows: evidence sorted and without
 * doubles, one query for each type that occurs, and what nothing supports removed.
 */
export const changeRelations = (
  state: Map<string, RelationSupport>,
  { add, remove }: Change,
): { query: string; rows: object[] }[] => {
  const changed = new Map<string, { relation: Relation; evidence: Set<string>; why: Set<string>; gazetteer: number }>();
  const open = (relation: Relation) => {
    const key = relationKey(relation);
    const before = state.get(key);
    const support = changed.get(key) ?? {
      relation,
      evidence: new Set(before?.evidence ?? []),
      why: new Set(before?.why ?? []),
      gazetteer: before?.gazetteer ?? 0,
    };
    changed.set(key, support);
    return support;
  };
  for (const relation of remove.flatMap((one) => one.relations)) {
    const support = open(relation);
    for (const passage of relation.evidence) support.evidence.delete(passage);
    for (const reason of relation.why) support.why.delete(reason);
    if (relation.gazetteer) support.gazetteer -= 1;
  }
  for (const relation of add.flatMap((one) => one.relations)) {
    const support = open(relation);
    for (const passage of relation.evidence) support.evidence.add(passage);
    for (const reason of relation.why) support.why.add(reason);
    if (relation.gazetteer) support.gazetteer += 1;
  }
  const rows = [...changed.values()].map(({ relation: { type, source, target, title }, evidence, why, gazetteer }) => ({
    type,
    source,
    target,
    title,
    evidence: [...evidence].sort(),
    why: [...why].sort(),
    // Only the gazetteer's own relations carry its count.
    gazetteer: gazetteer > 0 ? gazetteer : null,
    supported: evidence.size > 0 || gazetteer > 0,
  }));
  const written = RELATION_TYPES.map((type) => ({
    query: relationQuery(type),
    rows: rows.filter((row) => row.type === type && row.supported),
  }));
  const removed = { query: loadCypher('write/remove-relations'), rows: rows.filter(({ supported }) => !supported) };
  return [...written, removed].filter((one) => one.rows.length > 0);
};

/** The type comes from the closed list of the model, never from input. */
const relationQuery = (type: RelationType): string =>
  type === 'HOLDS_OFFICE'
    ? loadCypher('write/offices')
    : loadCypher('write/relations').replaceAll('RELATION_TYPE', type);
