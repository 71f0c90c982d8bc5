import type { Span } from '../../model/span';
import type { Unit } from '../clauses/units';
import type { Document, DraftRelation, Sentence } from '../document';
import { referencesIn } from '../names/at';
import {
  BODY_OFFICE,
  COMPANY_OFFICE,
  LEADER_HEADS,
  MEMBER_HEADS,
  NOT_THE_LEADER,
  STATE_OFFICE,
  WEAK_HEADS,
} from './office-words';
import { organizationMeant } from './organization-meant';
import { type Office, readOffice } from './read-office';

/** An office with the person who is said to hold it, and the words that say so. */
interface HeldOffice {
  person: number;
  office: Office;
  passage: Span;
  why: string;
}

const BECOMES = /^(?:is|was|be|been|becomes?|became|remains?|remained)$/;
const NAMED_AS = /^(?:named|appointed|elected|re-elected|reelected|chosen|picked|made|declared|crowned)$/;
const LEAVES =
  /^(?:resigned|resigns|resign|quit|quits|retired|retires|down|ousted|sacked|dismissed|fired|removed|serves|served|serving|worked|works)$/;
const UNSURE =
  /^(?:not|n't|never|will|would|could|may|might|if|wants?|hopes?|hoped|refused|candidate|bid|running|than|like)$/;

const HONORIFIC =
  /^(?:mullah|sheikh|sheik|prince|princess|lord|lady|sir|dame|dr|general|gen|colonel|col|admiral|captain|father|rabbi|imam|maulana)\.?$/;

/** Ranks alone are no office of a country: "Tanzanian General Joseph Mwale". */
const RANKS =
  /^(?:(?:major|lieutenant|brigadier|vice|rear) )?(?:general|colonel|captain|admiral|major|marshal|sergeant)$/;

const isPerson = (unit: Unit | undefined): boolean => unit !== undefined && unit.kind === 'PERSON' && unit.named;

const isSure = (units: readonly Unit[], from: number, to: number): boolean =>
  !units.slice(Math.max(0, from), to).some((unit) => unit.entity === null && UNSURE.test(unit.lower));

/** Who holds the office that stands at unit `at`, told by the words around it; null where no person is named for it. */
function holderOf(units: readonly Unit[], at: number, office: Office): HeldOffice | null {
  const span = (from: number, end: number): Span => ({
    start: units[from]?.start ?? 0,
    end: units[end - 1]?.end ?? 0,
  });
  const next = units[office.end];
  // "acting Water Minister Mullah Abdul Omari"
  if (next?.entity === null && HONORIFIC.test(next.lower) && isPerson(units[office.end + 1]) && office.words.length > 0)
    return { person: office.end + 1, office, passage: span(at, office.end + 2), why: 'pattern:title-name' };
  if (isPerson(next)) {
    const from = /^(?:the|a|an)$/.test(units[at]?.lower ?? '') ? at + 1 : at;
    return {
      person: office.end,
      office,
      passage: span(from, office.end + 1),
      why: office.holder < from ? 'pattern:title-name' : 'pattern:holder-title-name',
    };
  }
  if (units[at - 1]?.lower === ',' && isPerson(units[at - 2]))
    return { person: at - 2, office, passage: span(at - 2, office.end), why: 'pattern:name-apposition' };
  if (
    next?.lower === ',' &&
    isPerson(units[office.end + 1]) &&
    (office.holder >= 0 || office.owner >= 0 || units[at]?.lower === 'the')
  )
    return { person: office.end + 1, office, passage: span(at, office.end + 2), why: 'pattern:title-apposition' };
  const titled =
    next?.lower === ',' && (office.holder >= 0 || office.owner >= 0 || units[at]?.lower === 'the')
      ? personBehindTitle(units, office.end + 1)
      : -1;
  if (titled >= 0) return { person: titled, office, passage: span(at, titled + 1), why: 'pattern:title-apposition' };
  const verb = units[at - 1]?.lower ?? '';
  if (BECOMES.test(verb) || NAMED_AS.test(verb) || (verb === 'become' && units[at - 2]?.lower === 'to')) {
    const person = personBefore(units, at - 1);
    // "will remain prime minister": who is to stay holds it.
    if (person >= 0 && isSure(units, person, verb === 'remain' && units[at - 2]?.lower === 'will' ? at - 2 : at))
      return { person, office, passage: span(person, office.end), why: `pattern:${verb}-title` };
  }
  if (verb === 'as' && (LEAVES.test(units[at - 2]?.lower ?? '') || NAMED_AS.test(units[at - 2]?.lower ?? ''))) {
    const person = personBefore(units, at - 2);
    if (person >= 0 && isSure(units, person, at))
      return { person, office, passage: span(person, office.end), why: 'pattern:as-title' };
  }
  return null;
}

/** "The union's chairman, Chilean President Ana Roe": the person behind a further title; -1 for none. */
function personBehindTitle(units: readonly Unit[], at: number): number {
  for (let i = at; i < at + 5; i++) {
    const unit = units[i];
    if (isPerson(unit)) return i > at && /^NN/.test(units[i - 1]?.tag ?? '') && units[i - 1]?.entity === null ? i : -1;
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

/** A title that stands alone and is known to mean a person named elsewhere: "Niger's defense minister said …". */
function referredPerson(document: Document, office: Office, units: readonly Unit[]): number | null {
  const span = { start: units[office.from]?.start ?? 0, end: office.title.end };
  const found = referencesIn(document, span).find(
    ({ form, entity }) => form === 'TITLE' && entity !== null && document.entities[entity]?.kind === 'PERSON',
  );
  return found?.entity ?? null;
}

/** HOLDS_OFFICE, LEADS or MEMBER_OF, as the words of the office say; null where they state none of them. */
function relationOf(
  document: Document,
  office: Office,
  { source, target, holderNamed }: { source: number; target: number; holderNamed: boolean },
): DraftRelation['type'] | null {
  const kind = document.entities[target]?.kind;
  const head = office.words[office.words.length - 1] ?? '';
  // "French liberal lawmaker": of a house that is not named.
  if (kind === 'COUNTRY' && /^(?:lawmaker|legislator|politician|parliamentarian)$/.test(head)) return null;
  const before = office.words.slice(0, -1);
  if (source === target || kind === 'PERSON') return null;
  // "chief executive of Little Rock, Arkansas-based Mountaire"
  if (kind === 'PLACE' && COMPANY_OFFICE.test(office.words.join(' '))) return null;
  // "Its leader" of a country is too often that of a party that has no name yet.
  if (!holderNamed && kind === 'COUNTRY' && head === 'leader') return null;
  const plain = document.text.slice(office.title.start, office.title.end).split(/\s+/).length === office.words.length;
  if (LEADER_HEADS.has(head) && office.whole && plain && !office.state) {
    if (before.some((word) => NOT_THE_LEADER.has(word))) return null;
    if (before.length === 0 || before.every((word) => /^(?:the|political|overall|top|longtime|veteran)$/.test(word)))
      return 'LEADS';
  }
  if (/^(?:leader|boss|ruler|dictator|warlord|co-leader)$/.test(head))
    return before.length === 0 || /^(?:deputy|supreme)$/.test(before[0] ?? '') || office.state ? 'HOLDS_OFFICE' : null;
  const organizationKind = document.entities[target]?.organizationKind;
  if (MEMBER_HEADS.has(head) && (organizationKind === 'PARTY' || organizationKind === 'ARMED_GROUP'))
    return 'MEMBER_OF';
  if (head === 'member' && kind === 'ORGANIZATION' && office.whole) return 'MEMBER_OF';
  if (kind === 'COUNTRY' && RANKS.test(office.words.join(' '))) return null;
  // "former Peruvian Foreign Minister Ana Roe": a country's office that was held once.
  if (kind === 'COUNTRY' && /^(?:former|ex)$/.test(office.state || (before[0] ?? ''))) return null;
  return WEAK_HEADS.has(head) ? null : 'HOLDS_OFFICE';
}

/** "President Maria Silva of Brazil": what stands behind the name. */
function behindName(units: readonly Unit[], person: number): number | null {
  const holder = units[person + 2];
  if (person < 0 || units[person + 1]?.lower !== 'of' || !holder?.named) return null;
  return holder.kind === 'COUNTRY' || holder.kind === 'ORGANIZATION' ? holder.entity : null;
}

/** What the office is of: the named holder, what a description means, or the organization that "the agency" must be. */
function targetOf(document: Document, units: readonly Unit[], { holder, owner }: Office): number | null {
  const written = units[holder]?.entity ?? units[holder]?.meant ?? null;
  const described = units[owner];
  return written ?? (described ? organizationMeant(document, described.lower, described.start) : null);
}

/** "union president Roe", "Trade Commissioner Roe", "the shadow chancellor": what the words of the office themselves tell. */
function impliedOf(document: Document, { words, title }: Office): number | null {
  if (words.length < 2) return null;
  if (words[words.length - 1] === 'commissioner')
    return document.entities.find(({ id }) => id === 'organization:european-union')?.index ?? null;
  if (words[0] === 'shadow') return organizationMeant(document, 'party', title.start);
  const body = words.slice(0, -1).find((word) => BODY_OFFICE.test(word));
  return body === undefined ? null : organizationMeant(document, body, title.start);
}

/** "the prime minister in Lima": an office of the state is one of the country, in whatever city it is held. */
function governed(document: Document, target: number | null, words: string): number | null {
  const place = target === null ? undefined : document.entities[target];
  if (
    place?.kind !== 'PLACE' ||
    !/\b(?:prime minister|foreign minister|interior minister|defen[cs]e minister)$/.test(words)
  )
    return target;
  return document.entities.find(({ id, kind }) => kind === 'COUNTRY' && id === place.country)?.index ?? target;
}

/** An office without a written holder, kept until the others are known. */
export interface LooseOffice {
  person: number;
  title: Span;
  words: string;
  passage: Span;
  sentence: Sentence;
}

/**
 * Reads who holds which office in one sentence: titles before and behind names, posts taken up and left, titles that
 * stand for somebody named elsewhere. `loose` receives the offices whose holder the words leave open.
 */
export function officesIn(
  document: Document,
  sentence: Sentence,
  { units, loose }: { units: readonly Unit[]; loose: LooseOffice[] },
): DraftRelation[] {
  const relations: DraftRelation[] = [];
  for (let at = 0; at < units.length; at++) {
    const office = readOffice(units, at);
    if (!office) continue;
    const held = holderOf(units, at, office);
    const unowned = office.holder < 0 && office.owner < 0;
    const referred = held || unowned ? null : referredPerson(document, office, units);
    const source = held ? units[held.person]?.entity : referred;
    if (source === null || source === undefined) {
      continue;
    }
    const passage = held?.passage ?? { start: units[office.from]?.start ?? 0, end: office.title.end };
    const own = document.text.slice(office.title.start, office.title.end);
    const title = office.state && !own.toLowerCase().startsWith(office.state) ? `${office.state} ${own}` : own;
    const words = office.words.join(' ');
    const target = governed(
      document,
      targetOf(document, units, office) ?? behindName(units, held?.person ?? -1) ?? impliedOf(document, office),
      words,
    );
    if (target === null) {
      const ofBody = office.words.slice(0, -1).some((word) => BODY_OFFICE.test(word)) || office.words[0] === 'shadow';
      if (
        !ofBody &&
        office.owner < 0 &&
        !/\b(?:former|ex|late)\b/.test(`${office.state} ${words}`) &&
        (STATE_OFFICE.test(words) || COMPANY_OFFICE.test(words))
      )
        loose.push({ person: source, title: office.title, words, passage, sentence });
    } else {
      const type = relationOf(document, office, { source, target, holderNamed: units[office.holder]?.named ?? false });
      const why = [held?.why ?? 'pattern:title-reference'];
      if (type)
        relations.push({ type, source, target, ...(type === 'HOLDS_OFFICE' ? { title } : {}), ...passage, why });
    }
    at = office.end - 1;
  }
  return relations;
}
