import type { Document } from '../document';
import type { PlacedPhrase } from './draft';
import { mentionOver, referenceOver } from './over';
import type { Item } from './units';

/** Parts of a body that speak for the whole: "its country office said". */
const PART = /^(?:office|delegation|mission|secretariat|bureau|branch|headquarters)$/;

/** Bodies that a person belongs to. */
const CIRCLE = /^(?:party|movement|bloc|alliance|coalition)$/;

/** Bodies that somebody leads, of any kind. */
const LED = /^(?:group|organi[sz]ation|company|firm|charity|union|association|agency)$/;

/** Whom the possessor that a phrase opens with means: "his party", "Roe's party"; null where none is known. */
const possessorOf = (document: Document, { unit: { items }, phrase }: PlacedPhrase): number | null => {
  const first = items[phrase.start] as Item;
  if (/^(?:his|her|its)$/.test(first.lower)) return referenceOver(document, first)?.entity ?? null;
  for (let at = phrase.start; at < phrase.head; at++)
    if (items[at]?.tag === 'POS') return mentionOver(document, items[at - 1] as Item)?.entity ?? null;
  return null;
};

/** The party that the article says somebody leads, belongs to or has an office in; null where it tells none. */
const partyOf = ({ entities, relations }: Document, person: number): number | null => {
  for (const wanted of ['LEADS', 'MEMBER_OF', 'HOLDS_OFFICE'])
    for (const { type, source, target } of relations)
      if (type === wanted && source === person && entities[target]?.organizationKind === 'PARTY') return target;
  return null;
};

/** The one organization that the article says somebody leads; null where it tells none or several. */
const ledBy = ({ entities, relations }: Document, person: number): number | null => {
  const led = new Set<number>();
  for (const { type, source, target } of relations)
    if (type === 'LEADS' && source === person && entities[target]?.kind === 'ORGANIZATION') led.add(target);
  const [only = null] = led;
  return led.size === 1 ? only : null;
};

/** For whom a body speaks that is told by its owner: "its delegation" of an organization, "Roe's party"; null for others. */
export const possessedBody = (document: Document, placed: PlacedPhrase): number | null => {
  const head = placed.unit.items[placed.phrase.head] as Item;
  if (head.mention >= 0 || ![PART, CIRCLE, LED].some((bodies) => bodies.test(head.lower))) return null;
  const owner = possessorOf(document, placed);
  const kind = owner === null ? undefined : document.entities[owner]?.kind;
  if (owner === null) return null;
  if (CIRCLE.test(head.lower)) return kind === 'PERSON' ? partyOf(document, owner) : null;
  if (LED.test(head.lower)) return kind === 'PERSON' ? ledBy(document, owner) : null;
  return kind === 'ORGANIZATION' ? owner : null;
};
