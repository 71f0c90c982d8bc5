import type { Unit } from '../clauses/units';
import type { Document, DraftRelation, Sentence } from '../document';
import { referencesIn } from '../names/at';
import { holderOf } from './office-holder';
import {
  COMPANY_OFFICE,
  LEADER_HEADS,
  MEMBER_HEADS,
  NOT_THE_LEADER,
  OWNER_NOUN,
  THINKERS,
  TRADES,
  WEAK_HEADS,
} from './office-words';
import type { OpenOffice } from './owners/open-office';
import { PARTY_NAME } from './pair-pattern';
import { type Office, readOffice } from './read-office';

/** "head of its cybercrime centre", but not "head of safeguards" */
const OF_A_PART =
  /^(?:head|leader|chief|boss) of (?:its|the|their) (?!army|armed|navy|air|police|civil|house|opposition)/i;

const JUNTA = /\b(?:junta|military ruler|military leader|(?:ruling|military|transitional) council|de facto)\b/i;

/** Ranks alone are no office of a country: "Tanzanian General Joseph Mwale". */
const RANKS =
  /^(?:(?:major|lieutenant|brigadier|vice|rear|retired) )?(?:general|colonel|captain|admiral|major|marshal|sergeant)$/;

const NOT_OF_A_COUNTRY =
  /\b(?:mayor|chief minister|rebel|guerrilla|militia|insurgent|separatist|regional premier|archbishop|bishop|imam|rabbi|pastor|(?:methodist|baptist|presbyterian|lutheran|anglican|church) minister)\b|^(?:prince|princess)$/;

/** A title that stands alone and is known to mean a person named elsewhere: "Niger's defense minister said …". */
function referredPerson(document: Document, office: Office, units: readonly Unit[]): number | null {
  const span = { start: units[office.from]?.start ?? 0, end: office.title.end };
  const found = referencesIn(document, span).find(
    ({ form, entity }) => form === 'TITLE' && entity !== null && document.entities[entity]?.kind === 'PERSON',
  );
  return found?.entity ?? null;
}

/** Those whom parties send to a house or put up for it. */
const LEGISLATOR = /^(?:lawmaker|legislator|mp|mep|senator|deputy|councill?or|candidate|nominee|politician)$/;

/** HOLDS_OFFICE, LEADS or MEMBER_OF, as the words of the office say; null where they state none of them. */
export function relationOf(
  document: Document,
  office: Office,
  { source, target, holderNamed }: { source: number; target: number; holderNamed: boolean },
): DraftRelation['type'] | null {
  const kind = document.entities[target]?.kind;
  const head = office.words[office.words.length - 1] ?? '';
  // "the guerrilla commander", "the Italian archbishop", "the regional premier": of a body or place within the country.
  if (kind === 'COUNTRY' && NOT_OF_A_COUNTRY.test(office.words.join(' '))) return null;
  // "French liberal lawmaker": of a house that is not named.
  if (kind === 'COUNTRY' && /^(?:lawmaker|legislator|politician|parliamentarian)$/.test(head)) return null;
  const before = office.words.slice(0, -1);
  if (kind === 'COUNTRY' && (THINKERS.has(head) || TRADES.has(head))) return null;
  // "the head of its cybercrime centre", "the head of the junta": who leads the part speaks for the whole.
  const part = document.text.slice(office.title.start, office.title.end);
  if (source !== target && kind !== 'PERSON' && kind !== 'PLACE' && !office.state && OF_A_PART.test(part))
    return 'LEADS';
  if (source === target || kind === 'PERSON') return null;
  // "chief executive of Little Rock, Arkansas-based Mountaire"
  if (kind === 'PLACE' && COMPANY_OFFICE.test(office.words.join(' '))) return null;
  // "Its leader" of a country is too often that of a party that has no name yet.
  if (!holderNamed && kind === 'COUNTRY' && head === 'leader') return null;
  // "Mali's junta leader", "the head of the ruling military council"
  if (kind === 'COUNTRY' && LEADER_HEADS.has(head) && JUNTA.test(part) && !office.state) return 'LEADS';
  // "Chief Ana Roe of the River Council": what he is called.
  if (head === 'chief' && before.length === 0 && part === 'Chief') return 'HOLDS_OFFICE';
  const plain = document.text.slice(office.title.start, office.title.end).split(/\s+/).length === office.words.length;
  if (LEADER_HEADS.has(head) && office.whole && plain && !office.state) {
    if (kind === 'ORGANIZATION' && /^(?:deputy|vice)$/.test(before.join(' '))) return 'HOLDS_OFFICE';
    // "Verdi union chief": the noun only says what the body is.
    if (kind === 'ORGANIZATION' && before.length === 1 && OWNER_NOUN.test(before[0] ?? '')) return 'LEADS';
    if (before.some((word) => NOT_THE_LEADER.has(word))) return null;
    if (before.length === 0 || before.every((word) => /^(?:the|political|overall|top|longtime|veteran)$/.test(word)))
      return 'LEADS';
  }
  if (/^(?:leader|boss|ruler|dictator|warlord|co-leader)$/.test(head))
    return before.length === 0 || /^(?:deputy|supreme)$/.test(before[0] ?? '') || office.state ? 'HOLDS_OFFICE' : null;
  const { organizationKind, name = '' } = document.entities[target] ?? {};
  // "Green Union lawmaker Ana Roe": a party by what its people are.
  const party =
    organizationKind === 'PARTY' ||
    (/^(?:OTHER|NGO)$/.test(organizationKind ?? '') && LEGISLATOR.test(head) && PARTY_NAME.test(name));
  if (MEMBER_HEADS.has(head) && (party || organizationKind === 'ARMED_GROUP')) return 'MEMBER_OF';
  if (head === 'member' && kind === 'ORGANIZATION' && office.whole) return 'MEMBER_OF';
  if (kind === 'COUNTRY' && RANKS.test(office.words.join(' '))) return null;
  // "former Peruvian Foreign Minister Ana Roe": an office that was held once.
  if (/^(?:former|ex|late)$/.test(office.state || (before[0] ?? ''))) return null;
  return WEAK_HEADS.has(head) ? null : 'HOLDS_OFFICE';
}

/** Offices of regions and cities, which may stand behind the name: "Senator Ana Roe of Oregon". */
const OF_A_PLACE =
  /\b(?:gov(?:ernor|\.)?|sen(?:ator|\.)?|rep(?:resentative|\.)?|mayor|congressm[ae]n|congresswoman|sheriff)$/;

/** "President Maria Silva of Brazil": what stands behind the name. */
function behindName(
  document: Document,
  units: readonly Unit[],
  { person, words }: { person: number; words: string },
): number | null {
  if (person < 0 || units[person + 1]?.lower !== 'of') return null;
  // "analyst Ana Roe of the Peruvian consultancy Acme"
  let at = person + 2;
  while (
    at < person + 7 &&
    (units[at]?.entity === null || units[at]?.adjective) &&
    /^(?:DT|NN|JJ)/.test(units[at]?.tag ?? '')
  )
    at++;
  const holder = units[at];
  if (!holder?.named || holder.adjective || holder.entity === null) return null;
  if (document.entities[holder.entity]?.organizationKind === 'PARTY') return null;
  const place = holder.kind === 'PLACE' && OF_A_PLACE.test(words);
  return place ||
    (holder.kind === 'COUNTRY' && !THINKERS.has(words.split(' ').at(-1) ?? '')) ||
    holder.kind === 'ORGANIZATION'
    ? holder.entity
    : null;
}

/** "Senate Majority Leader", "House Speaker": of the house of that name that the article has. */
function houseOf(document: Document, words: readonly string[]): number | null {
  if (words.length < 2) return null;
  const house =
    words[0] === 'senate' ? /\bsenate$/i : words[0] === 'house' ? /^house of (?:representatives|commons)$/i : null;
  return (
    (house &&
      document.entities.find(
        ({ kind, name, aliases }) => kind === 'ORGANIZATION' && [name, ...aliases].some((form) => house.test(form)),
      )?.index) ??
    null
  );
}

/** "the prime minister in Lima": an office of the state is one of the country, in whatever city it is held; null where the article does not name that country. */
function governed(document: Document, target: number, words: string): number | null {
  const place = document.entities[target];
  if (
    place?.kind !== 'PLACE' ||
    !/(?<!chief |first )\bminister$|\b(?:delegate|envoy|ambassador|negotiator|secretary)$/.test(words)
  )
    return target;
  const country = document.entities.find(({ id, kind }) => kind === 'COUNTRY' && id === place.country)?.index;
  // "the transport minister in Rome": the city has none.
  return country ?? (place.placeKind === 'CITY' ? null : target);
}

/** What those are of whose post begins so: "the shadow chancellor" speaks for a party, "the rebel spokesman" for his fighters. */
const STANDING_FOR: Readonly<Record<string, string>> = {
  shadow: 'party',
  rebel: 'militia',
  guerrilla: 'militia',
  insurgent: 'militia',
  separatist: 'militia',
};

/** How the words of an office tell whose it is, where they name nobody, and the unit that tells it; -1 for none. */
function ownerIn(units: readonly Unit[], office: Office): Pick<OpenOffice, 'form' | 'noun' | 'referent'> {
  const described = units[office.holder >= 0 ? office.holder : office.owner];
  if (described) return { form: 'noun', noun: described.lower, referent: described.meant };
  const pronoun = units[office.pronoun];
  if (pronoun) return { form: /^(?:his|her)$/.test(pronoun.lower) ? 'his' : 'its', noun: '', referent: pronoun.entity };
  // "union president Roe", "the shadow chancellor"
  const body = STANDING_FOR[office.words[0] ?? ''] ?? office.words.slice(0, -1).find((word) => OWNER_NOUN.test(word));
  return { form: body ? 'noun' : 'none', noun: body ?? '', referent: null };
}

/**
 * Reads who holds which office in one sentence: titles before and behind names, posts taken up and left, titles that
 * stand for somebody named elsewhere. `open` receives the offices whose words do not name whose they are.
 */
export function officesIn(
  document: Document,
  sentence: Sentence,
  { units, open }: { units: readonly Unit[]; open: OpenOffice[] },
): DraftRelation[] {
  const relations: DraftRelation[] = [];
  for (let at = 0; at < units.length; at++) {
    const office = readOffice(units, at);
    if (!office) continue;
    const held = holderOf(units, at, office);
    const unowned = office.holder < 0 && office.owner < 0;
    const referred = held || unowned ? null : referredPerson(document, office, units);
    const person = held ? units[held.person]?.entity : referred;
    if (person === null || person === undefined) continue;
    const named = /^(?:senate|house)$/.test(office.words[0] ?? '') && office.words.length > 1 && unowned;
    const passage = held?.passage ?? { start: units[office.from]?.start ?? 0, end: office.title.end };
    const own = document.text.slice(office.title.start, office.title.end).replace(named ? /^\w+ / : /^$/, '');
    const title = office.state && !own.toLowerCase().startsWith(office.state) ? `${office.state} ${own}` : own;
    const words = office.words.join(' ');
    const why = held?.why ?? 'pattern:title-reference';
    const holder = units[office.holder];
    const written =
      (holder?.named ? holder.entity : null) ??
      (unowned && office.pronoun < 0 ? behindName(document, units, { person: held?.person ?? -1, words }) : null) ??
      houseOf(document, office.words);
    // "Colonel Roe": a rank alone tells of no office.
    if (written === null && unowned && RANKS.test(words)) continue;
    if (written === null)
      open.push({
        ...{ person, office, title, words, passage, sentence, why, ...ownerIn(units, office) },
        beside: units[office.beside]?.entity ?? null,
      });
    else {
      const target = governed(document, written, words);
      const type =
        target !== null &&
        relationOf(document, office, { source: person, target, holderNamed: holder?.named ?? false });
      if (type)
        relations.push({
          ...{ type, source: person, target },
          ...(type === 'HOLDS_OFFICE' ? { title } : {}),
          ...{ ...passage, why: [why] },
        });
    }
    at = office.end - 1;
  }
  return relations;
}
