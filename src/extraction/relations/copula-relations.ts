import type { RelationType } from '../../model/relations';
import { actorsOf } from '../clauses/actors';
import { phrasesEndingAt, phrasesStartingAt } from '../clauses/noun-phrase';
import { subjectOf } from '../clauses/subject';
import type { Unit } from '../clauses/units';
import { verbGroupAt } from '../clauses/verb-group';
import type { DraftRelation } from '../document';

const NOUNS: Readonly<Record<string, RelationType>> = {
  ally: 'ALLIED_WITH',
  allies: 'ALLIED_WITH',
  member: 'MEMBER_OF',
  members: 'MEMBER_OF',
  part: 'PART_OF',
};

/** Unit of "is" or "are" before "a close ally", -1 where no such verb stands there or it is denied. */
function copulaBefore(units: readonly Unit[], noun: number): number {
  for (let i = noun - 1; i >= Math.max(0, noun - 6); i--) {
    const unit = units[i] as Unit;
    if (unit.entity !== null || /^(?:not|n't|no|longer|never|former)$/.test(unit.lower)) return -1;
    if (/^(?:is|are|remain|remains|became|become)$/.test(unit.lower)) return i;
    if (!/^(?:DT|JJ|NN|RB|IN|CD)/.test(unit.tag)) return -1;
  }
  return -1;
}

/** Alliances and memberships of one or several: "Mali and Niger are allies of France". */
export function copulaRelations(units: readonly Unit[]): DraftRelation[] {
  const relations: DraftRelation[] = [];
  for (let i = 0; i < units.length; i++) {
    const type = units[i]?.entity === null ? NOUNS[units[i]?.lower ?? ''] : undefined;
    if (!type || units[i + 1]?.lower !== 'of') continue;
    const verb = copulaBefore(units, i);
    // "Peru and Chile, both members of the bloc,"
    const listed = /^(?:both|all)$/.test(units[i - 1]?.lower ?? '') && units[i - 2]?.lower === ',';
    if (verb < 0 && !listed) continue;
    const sources = (listed ? phrasesEndingAt(units, i - 3) : subjectOf(units, verbGroupAt(units, verb))).flatMap(
      (phrase) => actorsOf(units, phrase),
    );
    const targets = phrasesStartingAt(units, i + 2).flatMap((phrase) => {
      const head = units[phrase.head];
      return head?.entity != null && head.kind !== 'PERSON' ? [head] : [];
    });
    for (const source of sources.filter(({ head }) => head))
      for (const target of targets) {
        const from = units[source.unit];
        if (!from || target.entity === null || target.entity === source.entity) continue;
        if (type !== 'ALLIED_WITH' && target.kind !== 'ORGANIZATION') continue;
        if (type === 'PART_OF' && from.kind !== 'ORGANIZATION') continue;
        const { start } = from;
        relations.push({
          type,
          source: source.entity,
          target: target.entity,
          start,
          end: target.end,
          why: [`noun:${units[i]?.lower}`],
        });
      }
  }
  return relations;
}
