import type { Unit } from '../clauses/units';
import { OFFICE_HEADS, OWNER_NOUN } from './office-words';

/** Words that open a noun phrase. */
export const DETERMINER = /^(?:the|a|an|another|one|its|his|her|their)$/;
const MODIFIER = /^(?:JJ|NN|VBN|HYPH|CD|AFX)/;
/** Participles that describe a party or post: "the ruling Green Union". */
const DESCRIBING = /^(?:ruling|governing|leading|outgoing|incoming|opposing|acting|sitting|serving)$/;
/** Words of titles that taggers take for something else. */
const TITLE_WORD =
  /^(?:prime|acting|outgoing|incoming|vice|deputy|interim|chief|managing|commanding|presiding|founding|governing|ruling|executive|top|first)$/;

/** Whether a word may stand before the head of a title or of what it is of. */
export const isModifier = (unit: Unit): boolean =>
  unit.entity === null &&
  (MODIFIER.test(unit.tag) || unit.tag === '' || TITLE_WORD.test(unit.lower) || DESCRIBING.test(unit.lower));

const isNoun = (unit: Unit | undefined): boolean => unit?.entity === null && /^NN/.test(unit.tag);

const PLACE_WORD =
  /^(?:city|town|village|port|province|region|state|district|county|territory|island|republic|diocese)$/;

/** What an office is said to be of. */
export interface NounPhrase {
  /** One past its last unit. */
  end: number;
  /** The entity in it, -1 for none. */
  entity: number;
  /** True where the entity is the phrase's last word. */
  whole: boolean;
}

/** Reads "the brokers Roe & Poe", "the U.N. mission", "safeguards" from `at`; null where no noun phrase begins there. */
export function readNounPhrase(units: readonly Unit[], at: number): NounPhrase | null {
  let i = DETERMINER.test(units[at]?.lower ?? '') && units[at]?.entity === null ? at + 1 : at;
  let entity = -1;
  const start = i;
  for (; i < units.length && i - start < 7; i++) {
    const unit = units[i] as Unit;
    if (unit.entity === null && unit.meant !== null && isModifier(unit)) entity = i;
    else if (unit.entity !== null) {
      // "Nepal's Department of Roads", "the Tatarstan producer Acme": the body is what is meant.
      const around = units[entity]?.kind;
      // "the EU border agency Frontex"
      const apposed = entity >= 0 && entity < i - 1 && OWNER_NOUN.test(units[i - 1]?.lower ?? '');
      const narrower =
        (unit.kind === 'ORGANIZATION' && (around !== 'ORGANIZATION' || apposed)) ||
        (unit.kind === 'PLACE' && around === 'COUNTRY');
      if (unit.kind === 'PERSON' || (entity >= 0 && !units[entity]?.adjective && !narrower)) break;
      entity = i;
    } else if (unit.lower === "'s" || unit.lower === "'") {
      // "the sugar growers' union"
      const owns = i > start && entity < 0 && /^NN/.test(units[i - 1]?.tag ?? '') && isNoun(units[i + 1]);
      if (entity !== i - 1 && !owns) break;
    } else if (!isModifier(unit)) break;
  }
  // "an adviser to Prime Minister Ana Roe": that is her office.
  if (units[i]?.kind === 'PERSON' && units[i - 1]?.entity === null && OFFICE_HEADS.has(units[i - 1]?.lower ?? ''))
    return null;
  // "the German state of Bavaria"
  const place = units[i + 1];
  if (PLACE_WORD.test(units[i - 1]?.lower ?? '') && units[i]?.lower === 'of' && place?.kind === 'PLACE' && place.named)
    return { end: i + 2, entity: i + 1, whole: true };
  return i === start ? null : { end: i, entity, whole: entity === i - 1 && !units[entity]?.adjective };
}

/** "the group", "the port city": a noun that stands for a body or place which the article names. */
export const isOwner = (units: readonly Unit[], { end, entity }: NounPhrase): boolean =>
  entity < 0 && OWNER_NOUN.test(units[end - 1]?.lower ?? '');
