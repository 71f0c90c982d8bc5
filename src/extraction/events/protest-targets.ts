import { actorsOf } from '../clauses/actors';
import { phrasesStartingAt } from '../clauses/noun-phrase';
import type { SentenceView } from './candidate';
import type { Party } from './parties';

/** Words behind which stands what a protest is about: "to demand reforms by …", "in defiance of …". */
const ABOUT =
  /^(?:against|demand|demanding|protest|protesting|defiance|calling|denounce|denouncing|condemn|press|oust)$/;

/**
 * Whom a protest is directed at: the first person, country or organization behind the words that say what it is about, in
 * units `from` to `end`. "To demand the resignation of President Roe" is directed at Roe.
 */
export function protestTargets(
  { units, document }: SentenceView,
  { from, end }: { from: number; end: number },
): Party[] {
  const start = units.findIndex((unit, i) => i >= from && i < end && unit.entity === null && ABOUT.test(unit.lower));
  if (start < 0) return [];
  for (let i = start + 1; i < Math.min(end, start + 16); i++) {
    const unit = units[i];
    if (!unit || unit.lower === ',' || unit.lower === ';') return [];
    const [phrase] = phrasesStartingAt(units, i);
    if (!phrase) continue;
    const actor = actorsOf(units, phrase)[0];
    const official = /^(?:minister|president|premier|chief|ministry|commission|law|tax)$/.test(
      units[phrase.head]?.lower ?? '',
    );
    // "the resignation of Chile's housing minister": who holds the office, where the article says so.
    const title = units
      .slice(phrase.start, phrase.head + 1)
      .filter(({ entity, tag }) => entity === null && /^(?:NN|JJ)/.test(tag))
      .map(({ lower }) => lower)
      .join(' ');
    const holders = document.relations.filter(
      (relation) =>
        relation.type === 'HOLDS_OFFICE' &&
        actor?.entity === relation.target &&
        relation.title?.toLowerCase() === title,
    );
    const [holder] = holders;
    if (official && holder && holders.length === 1 && !actor?.head) return [{ entity: holder.source, role: 'TARGET' }];
    if (actor && official && !actor.head) return [];
    if (actor && document.entities[actor.entity]?.kind !== 'PLACE') return [{ entity: actor.entity, role: 'TARGET' }];
    const owner = units.slice(phrase.start, phrase.head).find(({ kind }) => kind === 'PERSON');
    if (owner && owner.entity !== null) return [{ entity: owner.entity, role: 'TARGET' }];
    i = phrase.end - 1;
  }
  return [];
}
