import type { Unit } from '../clauses/units';
import type { DraftRelation } from '../document';

/** What one owns where it lies: behind a place's name these make it a work or base. */
const WORKS = /^(?:field|oilfield|gasfield|mine|plant|refinery|terminal|smelter|factory|mill|base|shipyard|brewery)$/;

/** CONTROLS stated by possession of a work: "from its Shah Deniz field", "Acme's Duisburg plant". */
export function possessionsIn(units: readonly Unit[]): DraftRelation[] {
  const relations: DraftRelation[] = [];
  for (let i = 0; i + 2 < units.length; i++) {
    const owner = units[i] as Unit;
    const owns = owner.lower === 'its' || units[i + 1]?.lower === "'s";
    const at = owner.lower === 'its' ? i + 1 : i + 2;
    const place = units[at];
    if (!owns || owner.entity === null || (owner.kind !== 'ORGANIZATION' && owner.kind !== 'COUNTRY')) continue;
    if (place?.kind !== 'PLACE' || place.entity === null || !WORKS.test(units[at + 1]?.lower ?? '')) continue;
    const end = units[at + 1]?.end ?? place.end;
    relations.push({
      type: 'CONTROLS',
      source: owner.entity,
      target: place.entity,
      start: owner.start,
      end,
      why: ['pattern:its-works'],
    });
  }
  return relations;
}
