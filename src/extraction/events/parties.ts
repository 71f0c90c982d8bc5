import type { ParticipantRole } from '../../model/kinds';
import { actorsOf } from '../clauses/actors';
import { type NounPhrase, phrasesStartingAt } from '../clauses/noun-phrase';
import type { Unit } from '../clauses/units';

export interface Party {
  entity: number;
  role: ParticipantRole;
}

/** The entities that the phrases stand for, each once, in a role. Places take no part in anything. */
export function partiesOf(units: readonly Unit[], phrases: readonly NounPhrase[], role: ParticipantRole): Party[] {
  const parties: Party[] = [];
  for (const phrase of phrases) {
    const actors = actorsOf(units, phrase);
    const named = actors.length > 0 ? actors : throughOf(units, phrase);
    for (const { entity, unit } of named) {
      if (units[unit]?.kind === 'PLACE' || parties.some((party) => party.entity === entity)) continue;
      parties.push({ entity, role });
    }
  }
  return parties;
}

/** "leaders of Romania's government", "a delegation from Mali": whom the prepositional phrase behind the head names. */
function throughOf(units: readonly Unit[], phrase: NounPhrase): { entity: number; unit: number }[] {
  const head = units[phrase.head];
  if (!head || head.entity !== null || !/^(?:of|from)$/.test(units[phrase.end]?.lower ?? '')) return [];
  if (
    !/^(?:leaders?|leadership|delegations?|representatives?|members?|officials?|officers?|ministers?|forces|troops|soldiers|fighters|government|army|envoys?|negotiators?|president|head|chief|board|team|side|party|parliament|warships|supporters)$/.test(
      head.lower,
    )
  )
    return [];
  return phrasesStartingAt(units, phrase.end + 1).flatMap((inner) => {
    const unit = units[inner.head];
    if (unit?.entity != null) return [{ entity: unit.entity, unit: inner.head }];
    return actorsOf(units, inner);
  });
}

/** The parties behind the prepositions that a trigger gives roles to, between `from` and `end`. */
export function obliqueParties(
  units: readonly Unit[],
  { from, end, roles }: { from: number; end: number; roles: Readonly<Record<string, ParticipantRole>> },
): Party[] {
  const parties: Party[] = [];
  for (let i = from; i < end; i++) {
    const unit = units[i] as Unit;
    if (unit.entity !== null) continue;
    const role = roles[unit.lower];
    if (!role) continue;
    for (const party of partiesOf(units, phrasesStartingAt(units, i + 1, { between: unit.lower === 'between' }), role))
      if (!parties.some(({ entity }) => entity === party.entity)) parties.push(party);
  }
  return parties;
}

/** Joins parties; the first role of an entity counts. */
export function joinParties(...lists: readonly (readonly Party[])[]): Party[] {
  const joined: Party[] = [];
  for (const party of lists.flat()) if (!joined.some(({ entity }) => entity === party.entity)) joined.push(party);
  return joined;
}
