import { evidenceKey } from '../../model/identity';
import type { CuratedExtraction } from '../curation/apply-curation';
import type { Contribution, RelationKey } from './contribution';
import { reasonAt } from './reasons';

/** One string for what makes a relation between entities one. */
export const relationKey = ({ type, source, target, title }: RelationKey): string =>
  [type, source, target, title].join('\n');

/** The facts between entities that the article states, each with its passages, and the countries of its places. */
export const projectRelations = (article: string, { entities, relations }: CuratedExtraction) => {
  const found = new Map<string, Contribution['relations'][number]>();
  const one = (key: RelationKey) => {
    const known = found.get(relationKey(key));
    if (known) return known;
    const relation: Contribution['relations'][number] = { ...key, evidence: [], why: [], gazetteer: false };
    found.set(relationKey(key), relation);
    return relation;
  };
  for (const { type, source, target, title, start, end, why = [] } of relations) {
    const relation = one({ type, source, target, title: type === 'HOLDS_OFFICE' ? (title ?? '') : '' });
    const passage = evidenceKey(article, { start, end });
    relation.evidence = [...new Set([...relation.evidence, passage])];
    relation.why = [...new Set([...relation.why, ...why.map((reason) => reasonAt(passage, reason))])];
  }
  for (const { id, country } of entities) {
    if (country !== undefined && country !== id) {
      one({ type: 'LOCATED_IN', source: id, target: country, title: '' }).gazetteer = true;
    }
  }
  return [...found.values()];
};
