import { isFirstName } from '../lexicons/first-names';
import { FUNCTION_WORDS } from '../lexicons/function-words';
import {
  CALENDAR,
  ORGANIZATION_ENDS,
  ORGANIZATION_HEADS,
  OTHER_ENDS,
  OTHER_HEADS,
  PARTICLES,
  PEOPLES,
  PLACE_ENDS,
  PLACE_HEADS,
} from '../lexicons/name-words';
import { HONORIFICS, TITLE_HEADS, TITLE_MODIFIERS } from '../lexicons/title-words';
import { isCommonWord, isSurname } from '../lexicons/word-lists';
import type { Word } from './word';

/** What the lexicons know about one word, whatever it stands next to. */
export interface Facts {
  firstName: boolean;
  surname: boolean;
  common: boolean;
  /** "J." */
  initial: boolean;
  acronym: boolean;
  particle: boolean;
  honorific: boolean;
  titleHead: boolean;
  titleModifier: boolean;
  organizationEnd: boolean;
  organizationHead: boolean;
  placeEnd: boolean;
  placeHead: boolean;
  otherEnd: boolean;
  otherHead: boolean;
  calendar: boolean;
  people: boolean;
  function: boolean;
  number: boolean;
}

const CACHE = new Map<string, Facts>();
const CACHE_LIMIT = 50_000;

/** The facts of a word. Words come again and again, so what was found is kept (it depends on nothing but the word). */
export const factsOf = ({ text, lower }: Word): Facts => {
  const cached = CACHE.get(text);
  if (cached !== undefined) return cached;
  const bare = lower.replace(/\.$/, '');
  const facts: Facts = {
    firstName: isFirstName(bare),
    surname: isSurname(bare),
    common: isCommonWord(lower),
    initial: /^\p{Lu}\.?$/u.test(text) || /^(?:\p{Lu}\.){1,3}$/u.test(text),
    acronym: /^(?:\p{Lu}[\p{Lu}\p{N}&-]{1,6}s?|(?:\p{Lu}\.){2,5})$/u.test(text) && !/^[IVX]+$/.test(text),
    particle: PARTICLES.has(lower),
    honorific: HONORIFICS.has(bare),
    titleHead: TITLE_HEADS.has(bare),
    titleModifier: TITLE_MODIFIERS.has(bare),
    organizationEnd: ORGANIZATION_ENDS.has(bare),
    organizationHead: ORGANIZATION_HEADS.has(bare),
    placeEnd: PLACE_ENDS.has(bare),
    placeHead: PLACE_HEADS.has(bare),
    otherEnd: OTHER_ENDS.has(bare),
    otherHead: OTHER_HEADS.has(bare),
    calendar: CALENDAR.has(bare),
    people: PEOPLES.has(bare),
    function: FUNCTION_WORDS.has(lower),
    number: /^\d/.test(text),
  };
  if (CACHE.size >= CACHE_LIMIT) CACHE.clear();
  CACHE.set(text, facts);
  return facts;
};
