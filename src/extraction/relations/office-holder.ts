import type { Span } from '../../model/span';
import type { Unit } from '../clauses/units';
import { type Office, readOffice } from './read-office';

/** An office with the person who is said to hold it, and the words that say so. */
export interface HeldOffice {
  person: number;
  office: Office;
  passage: Span;
  why: string;
}

const BECOMES = /^(?:is|was|be|been|becomes?|became|remains?|remained)$/;
const NAMED_AS =
  /^(?:named|appointed|elected|re-elected|reelected|chosen|picked|made|declared|crowned|installed|inaugurated|confirmed|reappointed|promoted|selected|tapped|hired)$/;
/** "appointed Roe as", "named Roe": whoever did it, Roe has the office. */
const GIVES =
  /^(?:appointed|appoints|named|names|reappointed|chose|picked|elected|hired|installed|promoted|tapped|selected|confirmed|reinstated)$/;
const FOLLOWS = /^(?:succeeded|succeeds|replaced|replaces|succeeding|replacing)$/;
const LEAVES =
  /^(?:resigned|resigns|resign|quit|quits|retired|retires|down|ousted|sacked|dismissed|fired|removed|serves|served|serving|worked|works)$/;
const SWORN = /^(?:sworn in|took over|takes over|taken over|brought in|stays on|stayed on)$/;
const UNSURE =
  /^(?:not|n't|never|will|would|could|may|might|if|wants?|hopes?|hoped|refused|candidate|bid|running|than|like)$/;

const HONORIFIC =
  /^(?:mullah|sheikh|sheik|prince|princess|lord|lady|sir|dame|dr|general|gen|colonel|col|admiral|captain|capt|brigadier|brig|commodore|major|maj|lieutenant|lt|sergeant|sgt|supt|commander|father|rabbi|imam|maulana|ayatollah|professor|prof|justice|archbishop|cardinal)\.?$/;

const isPerson = (unit: Unit | undefined): boolean => unit !== undefined && unit.kind === 'PERSON' && unit.named;

const isSure = (units: readonly Unit[], from: number, to: number): boolean =>
  !units.slice(Math.max(0, from), to).some((unit) => unit.entity === null && UNSURE.test(unit.lower));

const isOwned = ({ holder, owner, pronoun }: Office): boolean => holder >= 0 || owner >= 0 || pronoun >= 0;

/** Who holds the office that stands at unit `at`, told by the words around it; null where no person is named for it. */
export const holderOf = (units: readonly Unit[], at: number, office: Office): HeldOffice | null =>
  namedBeside(units, at, office) ?? toldByVerb(units, at, office);

/** From unit `from` up to unit `end`. */
const spanOf = (units: readonly Unit[], from: number, end: number): Span => ({
  start: units[from]?.start ?? 0,
  end: units[end - 1]?.end ?? 0,
});

/** The holder whose name the office stands beside: "Minister Ana Roe", "Ana Roe, the minister", "its chairman is Ana Roe". */
function namedBeside(units: readonly Unit[], at: number, office: Office): HeldOffice | null {
  const end = office.end + (isThen(units, office.end) ? 3 : 0);
  const next = units[end];
  const behind = (person: number, why: string, from = at): HeldOffice => ({
    person,
    office,
    passage: spanOf(units, from, person + 1),
    why: `pattern:${why}`,
  });
  // "acting Water Minister Mullah Abdul Omari"
  if (next?.entity === null && HONORIFIC.test(next.lower) && isPerson(units[end + 1]) && office.words.length > 0)
    return behind(end + 1, 'title-name');
  const opening = units[at]?.lower ?? '';
  if (isPerson(next)) {
    const from = /^(?:the|a|an)$/.test(opening) ? at + 1 : at;
    return behind(end, office.holder < from ? 'title-name' : 'holder-title-name', from);
  }
  const apposed = apposedTo(units, at);
  if (apposed >= 0)
    return { person: apposed, office, passage: spanOf(units, apposed, office.end), why: 'pattern:name-apposition' };
  const introduced = isOwned(office) || /^(?:the|an?)$/.test(opening);
  if (next?.lower === ',' && isPerson(units[end + 1]) && introduced) return behind(end + 1, 'title-apposition');
  // "whose president is Ana Roe", "Its chairman is Ana Roe"
  const named = isOwned(office) && /^(?:is|remains)$/.test(next?.lower ?? '') ? predicateName(units, end + 1) : -1;
  if (named >= 0) return behind(named, 'title-is-name');
  const titled = next?.lower === ',' && introduced ? personBehindTitle(units, end + 1) : -1;
  return titled >= 0 ? behind(titled, 'title-apposition') : null;
}

/** The holder by the verb before the office: "Ana Roe became minister", "named Ana Roe minister", "Ana Roe resigned as minister". */
function toldByVerb(units: readonly Unit[], at: number, office: Office): HeldOffice | null {
  const lower = (i: number): string => units[i]?.lower ?? '';
  const told = (person: number, why: string): HeldOffice => ({
    person,
    office,
    passage: spanOf(units, person, office.end),
    why: `pattern:${why}`,
  });
  const verb = lower(at - 1);
  if (BECOMES.test(verb) || NAMED_AS.test(verb) || (verb === 'become' && lower(at - 2) === 'to')) {
    const over = /^(?:was|were)$/.test(verb) && isOver(units, office.end);
    const person = over ? -1 : personBefore(units, at - 1);
    // "will remain prime minister": who is to stay holds it.
    const sureUntil = verb === 'remain' && lower(at - 2) === 'will' ? at - 2 : at;
    if (person >= 0 && isSure(units, person, sureUntil)) return told(person, `${verb}-title`);
  }
  // "named Ana Roe chief executive"
  if (isPerson(units[at - 1]) && GIVES.test(lower(at - 2)) && isSure(units, at - 4, at))
    return told(at - 1, 'named-title');
  const person = verb === 'as' ? personOfAs(units, at) : -1;
  return person >= 0 ? told(person, 'as-title') : null;
}

/** Who holds the office at unit `at` by the verb before its "as"; -1 where nobody is named for it. */
function personOfAs(units: readonly Unit[], at: number): number {
  const before = units[at - 2]?.lower ?? '';
  // "appointed Ana Roe as minister", "succeeded John Poe as minister"
  const verb = personStart(units, at - 2) - 1;
  const deed = isPerson(units[at - 2]) ? (units[verb]?.lower ?? '') : '';
  const given = GIVES.test(deed) ? at - 2 : FOLLOWS.test(deed) ? personBefore(units, verb) : -1;
  if (given >= 0 && isSure(units, verb - 1, at)) return given;
  // "was sworn in as", "took over as"
  if (SWORN.test(`${units[at - 3]?.lower} ${before}`)) {
    const person = personBefore(units, at - 3);
    if (person >= 0 && isSure(units, person, at)) return person;
  }
  // "resigned as", "was elected as"
  const person = LEAVES.test(before) || NAMED_AS.test(before) ? personBefore(units, at - 2) : -1;
  return person >= 0 && isSure(units, person, at) ? person : -1;
}

/** "the ambassador to Syria at the time, Ana Roe" */
const isThen = (units: readonly Unit[], at: number): boolean =>
  units[at]?.lower === 'at' && units[at + 1]?.lower === 'the' && units[at + 2]?.lower === 'time';

/** What may stand between a name and its apposition: "Ana Roe, now its chief executive". */
const AT_A_TIME = /^(?:now|currently|then|also|still|once|himself|herself|today)$/;

/** The person behind whom the office at unit `at` stands in apposition, alone or as the second of two ("a doctor and member of …"); -1 for none. */
function apposedTo(units: readonly Unit[], at: number): number {
  const before = AT_A_TIME.test(units[at - 1]?.lower ?? '') ? at - 1 : at;
  if (units[before - 1]?.lower === ',' && isPerson(units[before - 2])) return before - 2;
  const joint = units[at - 1];
  if (joint?.lower !== 'and' || joint.entity !== null) return -1;
  for (let i = at - 3; i >= Math.max(0, at - 12); i--) {
    if (!isPerson(units[i]) || units[i + 1]?.lower !== ',') continue;
    return readOffice(units, i + 2)?.end === at - 1 ? i : -1;
  }
  return -1;
}

/** "is Ana Roe", "is the Rev. Ana Roe" where the name ends the clause; -1 for anything else. */
function predicateName(units: readonly Unit[], from: number): number {
  for (let i = from; i < from + 4; i++) {
    if (isPerson(units[i])) return units[i + 1] === undefined || /^[.,;]$/.test(units[i + 1]?.lower ?? '') ? i : -1;
    const unit = units[i];
    if (!unit || (unit.entity !== null && !unit.adjective) || !/^(?:DT|NN|JJ|\.|POS)/.test(unit.tag)) return -1;
  }
  return -1;
}

/** The first unit of the titles before a name: "appointed | General Ana Roe". */
function personStart(units: readonly Unit[], person: number): number {
  let start = person;
  while (start > person - 4 && units[start - 1]?.entity === null && /^NN/.test(units[start - 1]?.tag ?? '')) start--;
  return start;
}

/** "was prime minister until 2014": an office that is held no more. */
const isOver = (units: readonly Unit[], end: number): boolean =>
  units.slice(end, end + 5).some(({ entity, lower }) => entity === null && /^(?:until|till)$/.test(lower));

/** "The union's chairman, Chilean President Ana Roe": the person behind a further title; -1 for none. */
function personBehindTitle(units: readonly Unit[], at: number): number {
  for (let i = at; i < at + 5; i++) {
    const unit = units[i];
    if (isPerson(unit))
      return i > at &&
        (units[i - 1]?.adjective || (/^NN/.test(units[i - 1]?.tag ?? '') && units[i - 1]?.entity === null))
        ? i
        : -1;
    // "Its president, Togo's Ana Roe"
    if (unit?.kind === 'COUNTRY' && units[i + 1]?.lower === "'s" && isPerson(units[i + 2])) return i + 2;
    if (!unit || (unit.entity !== null ? !unit.adjective : !/^(?:NN|JJ)/.test(unit.tag))) return -1;
  }
  return -1;
}

/** The last person named in the dozen units before `at`, if no other actor stands between; -1 for none. */
function personBefore(units: readonly Unit[], at: number): number {
  for (let i = at - 1; i >= Math.max(0, at - 14); i--) {
    if (units[i]?.kind === 'PERSON') return i;
    if (units[i]?.lower === ';') return -1;
  }
  return -1;
}
