import type { Document, Token } from '../document';
import { SAYING } from '../lexicons/name-words';
import { ROLE_NOUNS } from '../lexicons/title-words';
import { byBody } from './bodies';
import { byNoun } from './by-noun';
import type { Described } from './described';
import type { Answer, Phrase } from './phrase';
import { byPlace } from './places';
import { SORTS } from './sorts';
import { byState, isForm } from './states';
import type { Surroundings } from './surroundings';
import { byTitle } from './titles';

const STATE =
  /^(?:country|nation|state|republic|kingdom|emirate|government|regime|administration|authorities|monarchy)$/;
const PLACE = /^(?:city|town|village|island|province|region|capital|port|enclave|strip|peninsula|territory|district)$/;

/** Whether phrases with this head are looked at: offices, states, organizations, places, and what the article calls somebody. */
export const isReferringHead = (lower: string, { called }: Described): boolean =>
  ROLE_NOUNS.has(lower) ||
  STATE.test(lower) ||
  isForm(lower) ||
  SORTS.has(lower) ||
  PLACE.test(lower) ||
  called.has(lower) ||
  /-(?:elect|designate)$/.test(lower);

/** "The other group", "the only company", "the first union": one that was not named yet. */
const ANOTHER = /^(?:other|only|same|next|last|latest|first|second|third|two|three|four|five|few|kind|sort)$/;

/** Whom a definite phrase means among the entities present. */
export const resolveDefinite = (
  document: Document,
  phrase: Phrase,
  surroundings: Surroundings,
): { answer: Answer; form: 'TITLE' | 'DESCRIPTION' } => {
  const { head } = phrase;
  const isPlace = PLACE.test(head);
  if (ROLE_NOUNS.has(head) || /-(?:elect|designate)$/.test(head)) {
    const answer = byTitle(document, phrase, surroundings);
    const body = answer === null && surroundings.described.called.has(head);
    return body ? { answer: byBody(document, phrase, surroundings), form: 'DESCRIPTION' } : { answer, form: 'TITLE' };
  }
  if (phrase.modifiers.some((word) => ANOTHER.test(word))) return { answer: null, form: 'DESCRIPTION' };
  const by = (answer: Answer): { answer: Answer; form: 'DESCRIPTION' } => ({ answer, form: 'DESCRIPTION' });
  if (STATE.test(head) || (isForm(head) && !isPlace)) {
    const place = head === 'state' ? byNoun(document, phrase, { surroundings, kind: 'PLACE' }) : null;
    return by(place ?? byState(document, phrase, surroundings));
  }
  if (isPlace)
    return by(
      byPlace(document, phrase, surroundings) ?? (isForm(head) ? byState(document, phrase, surroundings) : null),
    );
  const body = byBody(document, phrase, surroundings);
  return by(body ?? byNoun(document, phrase, { surroundings, kind: 'PERSON' }));
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
