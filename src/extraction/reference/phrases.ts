import type { Document, Token } from '../document';
import { SAYING } from '../lexicons/name-words';
import { ROLE_NOUNS } from '../lexicons/title-words';
import { byOrganization, byPlace, byState, isSortOfOrganization } from './descriptions';
import type { Presence } from './salience';
import { byTitle, type Owners } from './titles';

/** A definite noun phrase that may stand for an entity: "the Norwegian foreign minister", "that country", "the group". */
export interface Phrase {
  start: number;
  end: number;
  /** The words between article and head, lower case. */
  modifiers: string[];
  head: string;
  /** A country or organization named within it ("the French leader", "Oslo's top diplomat"), by entity index. */
  owner: number | null;
}

/** The entity that a phrase means, by index, and why; null where that is not certain enough. */
export type Answer = { entity: number; why: string } | null;

const STATE =
  /^(?:country|nation|state|republic|kingdom|emirate|government|regime|administration|authorities|monarchy)$/;
const PLACE = /^(?:city|town|village|island|province|region|capital|port|enclave|strip|peninsula|territory|district)$/;

/** Whether phrases with this head are looked at: offices, states, organizations, places. */
export const isReferringHead = (lower: string): boolean =>
  ROLE_NOUNS.has(lower) || STATE.test(lower) || isSortOfOrganization(lower) || PLACE.test(lower);

/** Whom a definite phrase means among the entities present. */
export const resolveDefinite = (
  document: Document,
  phrase: Phrase,
  { present, owners }: { present: Presence[]; owners: Owners },
): { answer: Answer; form: 'TITLE' | 'DESCRIPTION' } => {
  if (ROLE_NOUNS.has(phrase.head)) return { answer: byTitle(document, phrase, { present, owners }), form: 'TITLE' };
  if (STATE.test(phrase.head)) return { answer: byState(document, phrase, present), form: 'DESCRIPTION' };
  if (isSortOfOrganization(phrase.head))
    return { answer: byOrganization(document, phrase, present), form: 'DESCRIPTION' };
  return { answer: byPlace(document, phrase, present), form: 'DESCRIPTION' };
};

const NO_MODIFIER = new Set(
  'of and or in on at to for with from by that which who is was are were has have had do does did says said will would the a an'.split(
    ' ',
  ),
);

/** Whether a token may stand between the article and the head of such a phrase, or be the head. */
export const isModifier = ({ tag, lower, text }: Token): boolean =>
  !SAYING.has(lower) &&
  (tag === ''
    ? /^[\p{L}-]+$/u.test(text) && !NO_MODIFIER.has(lower)
    : /^(?:JJ|NN|VBN|VBG|HYPH|RB|CD|POS|AFX)/.test(tag) || text === '-');
