import type { ClauseView } from '../clauses/clause-views';
import { type NounPhrase, phraseEndingAt, phraseStartingAt, phrasesStartingAt } from '../clauses/noun-phrase';
import type { Unit } from '../clauses/units';

/** A sentence in units, with the article that it stands in. */
type Sight = Pick<ClauseView, 'document' | 'units'>;

/** "whose country is hosting the talks": the country in whose name the person before "whose" holds an office. */
export function countryOfPerson({ document, units }: Sight, { start, head }: NounPhrase): number[] {
  if (units[start]?.lower !== 'whose' || !/^(?:country|government|nation)$/.test(units[head]?.lower ?? '')) return [];
  const before = phraseEndingAt(units, units[start - 1]?.lower === ',' ? start - 2 : start - 1);
  const person = before && units[before.head];
  if (!person || person.entity === null) return [];
  const office = document.relations.find(({ type, source }) => type === 'HOLDS_OFFICE' && source === person.entity);
  return office ? [office.target] : [];
}

/** "The head of Acme resigned": the person who is said to lead what stands behind "of". */
export function leaderOf({ document, units }: Sight, { head, end }: NounPhrase): number[] {
  if (!/^(?:head|leader|chief|boss|president|chairman|chairwoman)$/.test(units[head]?.lower ?? '')) return [];
  const owner = units[end]?.lower === 'of' ? phrasesStartingAt(units, end + 1)[0] : undefined;
  const target = owner && units[owner.head]?.entity;
  if (target === null || target === undefined) return [];
  const leaders = document.relations.filter(
    (relation) =>
      relation.target === target &&
      (relation.type === 'LEADS' ||
        /^(?:chief executive|president|chairman|chairwoman|head|director|ceo)\b/i.test(relation.title ?? '')),
  );
  const [first] = leaders;
  const chief = leaders.find(({ title }) => /chief executive|ceo|director/i.test(title ?? ''));
  return first ? [(chief ?? first).source] : [];
}

/** "the leader of the Green Union, Ana Roe," is she; null for other phrases. */
export function namedBehind(units: readonly Unit[], { head, end }: NounPhrase): number | null {
  if (
    units[head]?.entity !== null ||
    !/^(?:of|for)$/.test(units[end]?.lower ?? '') ||
    !/^NN$/.test(units[head]?.tag ?? '')
  )
    return null;
  const owner = phraseStartingAt(units, end + 1);
  const behind = owner && units[owner.end]?.lower === ',' ? units[owner.end + 1] : undefined;
  if (!owner || !behind || behind.entity === null || behind.kind !== 'PERSON' || !behind.named) return null;
  return /^(?:,|\.)$/.test(units[owner.end + 2]?.lower ?? '') && units[owner.head]?.kind !== 'PERSON'
    ? behind.entity
    : null;
}

const DESCRIBES = /^(?:DT|JJ|NN|CD)/;

/** "Two envoys, Briton Ana Roe and Jo Poe, were hurt": those whom a list behind several names; empty where it names fewer than two. */
export function namedInList(units: readonly Unit[], { head, end }: NounPhrase): number[] {
  if (units[head]?.entity !== null || units[head]?.tag !== 'NNS' || units[end]?.lower !== ',') return [];
  const found: number[] = [];
  let described = 0;
  for (let i = end + 1; i < units.length; i++) {
    const unit = units[i] as Unit;
    if (unit.kind === 'PERSON' && unit.named && unit.entity !== null) {
      found.push(unit.entity);
      described = 0;
    } else if (unit.entity === null && /^(?:,|and)$/.test(unit.lower)) {
      const next = units[i + 1];
      // "…, were hurt": the list ends here.
      if (unit.lower === ',' && next?.lower !== 'and' && (next?.entity === null ? !DESCRIBES.test(next.tag) : false))
        break;
    } else if ((unit.adjective || DESCRIBES.test(unit.tag)) && described < 4) described++;
    else return /^(?:[.;)]|-+)$/.test(unit.lower) && found.length > 1 ? found : [];
  }
  return found.length > 1 ? found : [];
}

/** "a Canadian citizen named Jo Poe", "the head of the ring, a Canadian named Jo Poe,": who is called so; null for others. */
export function calledBehind(units: readonly Unit[], { head, end }: NounPhrase): number | null {
  if (units[head]?.entity !== null) return null;
  let at = end;
  if (units[at]?.lower === 'of') at = phraseStartingAt(units, at + 1)?.end ?? at;
  if (units[at]?.lower === ',') at = phraseStartingAt(units, at + 1)?.end ?? at;
  const behind = units[at + (units[at + 1]?.lower === 'as' ? 2 : 1)];
  return /^(?:named|called|identified)$/.test(units[at]?.lower ?? '') && behind?.kind === 'PERSON' && behind.named
    ? behind.entity
    : null;
}

/** "Canada's labour minister": the only person whom the article names as one; null where it names none, or several. */
export function holderOfTitle({ document, units }: Sight, { start, head }: NounPhrase): number | null {
  const last = units[head];
  if (!last || last.entity !== null || last.meant !== null || last.tag !== 'NN') return null;
  let from = head;
  while (from > start && units[from - 1]?.entity === null && /^(?:NN|JJ)/.test(units[from - 1]?.tag ?? '')) from--;
  const owner = units[units[from - 1]?.lower === "'s" ? from - 2 : from - 1];
  if (!owner || owner.entity === null || owner.kind === 'PERSON' || from <= start) return null;
  const title = units
    .slice(from, head + 1)
    .map(({ lower }) => lower)
    .join(' ');
  const holders = new Set(
    document.relations
      .filter(
        ({ type, target, title: held }) =>
          type === 'HOLDS_OFFICE' && target === owner.entity && held?.toLowerCase() === title,
      )
      .map(({ source }) => source),
  );
  const [only] = holders;
  return holders.size === 1 && only !== undefined ? only : null;
}

/** "His party has called a march", "her company": what the person leads or holds an office of. */
export function ownedBy({ document, units }: Sight, { start, head }: NounPhrase): number[] {
  const owner = units[start];
  if (!owner || owner.entity === null) return [];
  // "its board"
  if (owner.kind === 'ORGANIZATION')
    return !owner.named &&
      /^(?:board|council|members|shareholders|directors|leadership)$/.test(units[head]?.lower ?? '')
      ? [owner.entity]
      : [];
  if (owner.kind !== 'PERSON') return [];
  if (!/^(?:party|movement|group|company|firm|bank|government|country|ministry|agency)$/.test(units[head]?.lower ?? ''))
    return [];
  const led = document.relations.find(
    ({ type, source }) =>
      source === owner.entity && (type === 'LEADS' || type === 'HOLDS_OFFICE' || type === 'MEMBER_OF'),
  );
  return led ? [led.target] : [];
}
