import type { Document } from '../document';
import { ROLE_NOUNS } from '../lexicons/title-words';
import { basePhraseStartingAt } from './noun-phrase';
import { firstFrom } from './spans';
import { isFiniteVerb } from './tags';
import type { Unit } from './units';

/** One place where the narrator names somebody, or means somebody by a title. */
export interface Presence {
  entity: number;
  start: number;
  subject: boolean;
}

/** Whom a title or pronoun that opens the unit means: "The president is to receive them." */
const meantAtOpening = ({ references }: Document, unit: Unit): Presence[] => {
  const first = unit.items.find((item) => !item.quote);
  const reference = references[firstFrom(references, unit.start)];
  if (!first || !reference || reference.start !== first.start || reference.entity === null) return [];
  if (reference.form !== 'TITLE' && !/^(?:he|she|it)$/.test(first.lower)) return [];
  return [{ entity: reference.entity, start: reference.start, subject: true }];
};

/** People who are spoken of without a name, beside those of the lexicon of roles. */
const NAMELESS =
  /^(?:eyewitness|passer-by|bystander|source|insider|hunter|elder|medic|paramedic|survivor|shepherd|herder)$/;

/** True where a unit opens with somebody without a name: "A resident reached by telephone", "In Rome, a diplomat". */
export const opensWithStranger = ({ items }: Unit): boolean => {
  let at = 0;
  if (/^(?:but|and|yet)$/.test(items[at]?.lower ?? '')) at++;
  if (items[at]?.lower === 'in' && items[at + 2]?.text === ',') at += 3;
  if (!/^(?:an?|one|another)$/.test(items[at]?.lower ?? '')) return false;
  const phrase = basePhraseStartingAt(items, at);
  const head = phrase && items[phrase.head];
  // "A former prime minister, Ann Roe, was less cheerful."
  if (phrase && items[phrase.end]?.text === ',' && (items[phrase.end + 1]?.mention ?? -1) >= 0) return false;
  return (
    head != null && head.mention < 0 && head.tag === 'NN' && (ROLE_NOUNS.has(head.lower) || NAMELESS.test(head.lower))
  );
};

/** The place or country that a unit opens with, by entity index: "In Rome, the government said". */
export const placeAtOpening = ({ mentions, entities }: Document, { items }: Unit): number | null => {
  const mention = mentions[items[1]?.mention ?? -1];
  if (items[0]?.lower !== 'in' || !mention) return null;
  const kind = entities[mention.entity]?.kind;
  return kind === 'PLACE' || kind === 'COUNTRY' ? mention.entity : null;
};

/** True where a person whose name ends at the item at `at` ("Roe's") owns one who is named right behind: "Roe's deputy, Tom Reed,". */
const ownsNamed = ({ entities, mentions }: Document, { items }: Unit, at: number): boolean => {
  const isPerson = (mention: number): boolean => entities[mentions[mention]?.entity ?? -1]?.kind === 'PERSON';
  if (!isPerson(items[at - 1]?.mention ?? -1)) return false;
  for (let behind = at + 1; behind < items.length && behind < at + 8; behind++) {
    const item = items[behind];
    if (item?.mention !== undefined && item.mention >= 0) return isPerson(item.mention);
    if (!/^(?:NN|JJ|NNP|,|HYPH)$/.test(item?.tag ?? '')) return false;
  }
  return false;
};

/** The narrator's mentions in each unit, with which of them are subjects. */
export const presencesOf = (document: Document, units: readonly Unit[]): Presence[][] => {
  let next = 0;
  return units.map((unit) => {
    const list = meantAtOpening(document, unit);
    let verb = false;
    let governed = false;
    for (const [at, item] of unit.items.entries()) {
      if (item.quote) continue;
      while ((document.mentions[next]?.end ?? Infinity) <= item.start) next++;
      const mention = document.mentions[next];
      if (mention && mention.start <= item.start && item.start < mention.end) {
        if (list.at(-1)?.start !== mention.start)
          list.push({ entity: mention.entity, start: mention.start, subject: !verb && !governed });
        continue;
      }
      if (isFiniteVerb(item)) verb = true;
      // "Roe's deputy, Tom Reed, laughed": of the two, the deputy acts.
      const owner = item.tag === 'POS' && ownsNamed(document, unit, at) ? list.at(-1) : undefined;
      if (owner) owner.subject = false;
      if (item.tag === 'IN' || item.tag === 'TO') governed = item.lower !== 'that';
      else if (/^(?:,|CC|VBD|VBZ|VBP)$/.test(item.tag)) {
        governed = false;
        if (item.tag !== 'VBD' && item.tag !== 'VBZ' && item.tag !== 'VBP') verb = false;
      }
    }
    return list;
  });
};
