import { BODY_PARTS, ORGANIZATION_NOUNS_BEFORE } from '../lexicons/context-words';
import { SAYING } from '../lexicons/name-words';
import { ROLE_NOUNS } from '../lexicons/title-words';
import type { Word } from './word';

/** "chief executive", "CFO", "shareholders" at word `at`. */
export const isCompanyPost = (words: Word[], at: number): boolean => {
  const [first, second] = [words[at]?.lower ?? '', words[at + 1]?.lower ?? ''];
  if (/^(?:ceo|cfo|coo|shareholders?|workforce|factories|subsidiar(?:y|ies))$/.test(first)) return true;
  return (
    (first === 'chief' && /^(?:executive|financial|operating|technology|risk)$/.test(second)) ||
    (first === 'managing' && second === 'director') ||
    (first === 'finance' && second === 'chief')
  );
};

/** ", the state-owned miner", ", whose biggest shareholder": what begins at `at` says that the name before is a firm or body. */
export const saysFirm = (words: Word[], at: number): boolean => {
  const first = words[at]?.lower ?? '';
  if (!/^(?:the|a|an|whose|which)$/.test(first)) return false;
  let noun = '';
  for (let i = at + 1; i < Math.min(words.length, at + 7); i++) {
    const word = words[i] as Word;
    if (!/^(?:NN|JJ|VBN|VBG|HYPH|POS|RBS|JJS)/.test(word.tag) && word.text !== '-') break;
    if (/^NN/.test(word.tag)) noun = word.lower;
    // "at Port Roe, the drivers' union said": whoever speaks is no apposition.
    if (SAYING.has(words[i + 1]?.lower ?? '')) return false;
  }
  if (first === 'whose') return BODY_PARTS.has(noun);
  return first !== 'which' && ORGANIZATION_NOUNS_BEFORE.has(noun) && (!ROLE_NOUNS.has(noun) || FIRMS_TOO.has(noun));
};

/** "Zara owner Inditex", "Lipton maker Unilever": a brand in front, the firm behind. */
export const OWNS = new Set(['owner', 'maker', 'parent', 'manufacturer', 'operator', 'publisher']);

/** What is spoken is a language. */
export const SPEAKING = /^(?:speak|speaks|spoke|speaking|spoken)$/;

/** What firms have with each other. */
export const DEALS =
  /^(?:agreement|agreements|contract|contracts|deal|partnership|venture|merger|dispute|lawsuit|licence|license|tie-up)$/;

/** "told Al-Wasat television": what publishes is no person. */
export const AIRS = /^(?:television|tv|radio|newspaper|magazine|website|broadcaster|channel)$/;

/** Whether the noun at `at` + 1 is somebody's: "his brother", "Dr Roe's widower", "my late father". */
export const ownedBefore = (words: Word[], at: number): boolean =>
  [words[at], words[at - 1]].some((word) => /^(?:'s|his|her|their|my|our|whose)$/.test(word?.lower ?? ''));

/** Words for people at work that, behind the name of a firm, are said of it. */
const FIRMS_TOO = new Set(['miner', 'producer', 'maker', 'operator', 'carrier', 'developer', 'publisher', 'supplier']);

/** Words that behind "the" are said of firms rather than of people. */
export const TRADESMEN = new Set([
  'builder',
  'contractor',
  'brewer',
  'developer',
  'producer',
  'maker',
  'miner',
  'operator',
  'carrier',
  'consultancy',
  'trader',
  'supplier',
  'manufacturer',
]);

/** What a firm or body is called right before it is named: "the biggest producer, Laurentide Paper,". */
export const CALLED_BODY =
  /^(?:lender|bank|airline|carrier|retailer|insurer|utility|carmaker|automaker|steelmaker|chipmaker|brewer|miner|operator|newspaper|broadcaster|company|firm|party|movement|charity|supplier|contractor|producer|maker|manufacturer|shipbuilder|daily|agency|union|faction|militia|bloc|regulator|watchdog)$/;

/** True where the noun behind `at` is whose somebody is: "the owner of the company, Ann Roe,". */
export const isHeadOf = (words: Word[], at: number): boolean => {
  for (let i = at; i > at - 6 && i > 0; i--) {
    const word = words[i]?.lower ?? '';
    if (/^(?:of|for|at|in)$/.test(word)) return ROLE_NOUNS.has(words[i - 1]?.lower ?? '');
    if (word === ',') return false;
  }
  return false;
};

/** Nouns for bodies, which stand before no person's name. */
export const NO_PERSON =
  /^(?:company|firm|charity|group|party|movement|radio|television|broadcaster|newspaper|daily|airline|bank|retailer|militia|faction|alliance|coalition|conglomerate|carmaker|automaker|shipbuilder|drugmaker|chipmaker|steelmaker|lender|utility|union|network|subsidiary|institute|agency|watchdog|regulator|consultancy|startup|insurer|carrier|brewer|website|weekly|tabloid)$/;

/** Those who have a place, and what lies in one: "the mayor of X", "the outskirts of X". */
export const LIVED_IN =
  /^(?:mayor|outskirts|streets|residents|inhabitants|villagers|fields|goldfields|crossroads|temple|monastery|hamlet|governor|archbishop|bishop|suburbs|hospital|market|barracks|coast|shores|hills|mountains|forests|port)$/;
