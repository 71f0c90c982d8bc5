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
    // "France, a party to the case"
    if (noun === 'party' && words[i + 1]?.lower === 'to') return false;
  }
  if (first === 'whose') return BODY_PARTS.has(noun);
  // "Quispe, a former miner"
  if (FIRMS_TOO.has(noun) && /^(?:former|retired|veteran|young|old|unemployed)$/.test(words[at + 1]?.lower ?? ''))
    return false;
  return first !== 'which' && ORGANIZATION_NOUNS_BEFORE.has(noun) && (!ROLE_NOUNS.has(noun) || FIRMS_TOO.has(noun));
};

/** "Zara owner Inditex", "Lipton maker Unilever": a brand in front, the firm behind. */
export const OWNS = new Set(['owner', 'maker', 'parent', 'manufacturer', 'operator', 'publisher']);

/** What is spoken is a language. */
export const SPEAKING = /^(?:speak|speaks|spoke|speaking|spoken)$/;

/** What firms do with a thing: "operated by X". */
export const MADE_BY =
  /^(?:operated|manufactured|supplied|insured|audited|built|developed|distributed|published|underwritten|marketed|produced|broadcast|brewed)$/;

/** What lies at a river: "the bridge over the X". */
export const WATERSIDE =
  /^(?:bridge|bridges|dam|dams|ferry|ferries|banks|bank|mouth|delta|headwaters|tributary|basin|source|boat|boats|barge|barges|fell|swept|plunged|crossed|rafts?|shores?)$/;

/** What one firm is to another: "its rival X". */
export const PARTNERS =
  /^(?:rival|parent|unit|subsidiary|competitor|supplier|affiliate|arm|predecessor|lender|insurer)$/;

/** Groups of people who belong to a body or live in a place: "engineers at X", "fishermen from X". */
export const PEOPLE_OF =
  /^(?:analysts|engineers|economists|workers|executives|employees|staff|officials|directors|managers|traders|strategists|researchers|scientists|doctors|nurses|lawyers|lawmakers|deputies|members|leaders|fighters|gunmen|militants|militiamen|rebels|insurgents|guerrillas|jihadists|commanders|activists|supporters|shareholders|auditors|journalists|reporters|editors|drivers|pilots|miners|dockers|fishermen|villagers|residents|families|farmers|refugees|migrants|pilgrims|elders|spokespeople|representatives|volunteers|monitors|investigators|veterans|remnants|inmates|prisoners|students|teachers|pupils|crews)$/;

/** Of these, whom only bodies have, whichever word joins them: "gunmen from X", "shareholders of X". */
export const MEMBERS_OF =
  /^(?:fighters|gunmen|militants|militiamen|rebels|insurgents|guerrillas|jihadists|commanders|lawmakers|deputies|shareholders|members)$/;

/** Of these, whom bodies employ: "engineers at X". */
export const STAFF_AT =
  /^(?:analysts|engineers|economists|executives|employees|staff|directors|managers|traders|strategists|researchers|scientists|auditors|spokespeople|shareholders)$/;

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

/** Whether a noun phrase that begins at `at` says that the name before is a place: ", a seaside village", ", once one of the largest lakes". */
export const saysPlace = (words: Word[], at: number): boolean => {
  const first = words[at]?.lower ?? '';
  // "X, 50 km from the border"
  if (/^\d+$/.test(first)) return DISTANCES.test(words[at + 1]?.lower ?? '');
  if (!/^(?:the|a|an|once|now|another)$/.test(first)) return false;
  for (let i = at + 1; i < Math.min(words.length, at + 8); i++) {
    const word = words[i] as Word;
    if (PLACES_SAID.test(word.lower))
      return !/^(?:NN|POS)/.test(words[i + 1]?.tag ?? '') && !/^['’]/.test(words[i + 1]?.text ?? '');
    if (!/^(?:NN|JJ|VBN|VBG|HYPH|POS|RB|CD|IN|DT)/.test(word.tag) && word.text !== '-') return false;
    if (word.tag === 'IN' && word.lower !== 'of') return false;
    if (/^NNS?$/.test(word.tag) && ROLE_NOUNS.has(word.lower)) return false;
  }
  return false;
};
const DISTANCES = /^(?:km|kilometres|kilometers|miles?|minutes|hours)$/;
const PLACES_SAID =
  /^(?:town|towns|village|villages|city|cities|hamlet|port|river|lake|lakes|island|islands|atoll|islet|suburb|district|province|region|peninsula|mountain|valley|stronghold|enclave|township|settlement|quarter|neighbourhood|neighborhood|volcano|oasis|resort|crossing|slum|seaport|capital|commune|municipality)$/;

/** "south of X", "the outskirts of X" */
export const BEARINGS =
  /^(?:north|south|east|west|northeast|northwest|southeast|southwest|north-east|north-west|south-east|south-west|outside|edge|mouth|siege|liberation|fall|capture|recapture|shelling|bombing|bombardment|battle|ruins)$/;

/** Clergy and princes, who are "of" a place. */
export const OF_A_SEE = /^(?:bishop|archbishop|cardinal|metropolitan|emir|sultan|duke|duchess|earl|prefect|abbot)$/;

/** What one does to a place: "seized X", "controls X". */
export const TAKES_PLACE =
  /^(?:recaptured|retook|retake|retaken|seized|seize|recapture|controls|shelled|shelling|bombed|bombing|besieged|besieging|entered|entering|overran|overrun|occupied|occupying|evacuated|reached|reaching|bombards|bombarded|encircled|encircling)$/;

/** Behind these "to X" is where somebody goes. */
export const GOES =
  /^(?:came|come|comes|coming|go|goes|went|going|returned|return|returning|travel|travelled|traveled|travelling|fled|flee|flew|fly|flying|march|marched|drove|drive|driven|rode|headed|heading|retreated|retreat|road|highway|flight|flights|ferry|pipeline|trains?|convoys?)$/;

/** Nouns for bodies, which stand before no person's name. */
export const NO_PERSON =
  /^(?:company|firm|charity|group|party|movement|radio|television|broadcaster|newspaper|daily|airline|bank|retailer|militia|faction|alliance|coalition|conglomerate|carmaker|automaker|shipbuilder|drugmaker|chipmaker|steelmaker|lender|utility|union|network|subsidiary|institute|agency|watchdog|regulator|consultancy|startup|insurer|carrier|brewer|website|weekly|tabloid)$/;

/** Those who have a place, and what lies in one: "the mayor of X", "the outskirts of X". */
export const LIVED_IN =
  /^(?:mayor|outskirts|streets|residents|inhabitants|villagers|fields|goldfields|crossroads|temple|monastery|hamlet|governor|archbishop|bishop|suburbs|hospital|market|barracks|coast|shores|hills|mountains|forests|forest|port|herders|growers|farmers|fishermen|traders|elders|seminary|parish|convent|abbey|cathedral|vineyards|castle|bay|banks|slopes|natives?|beaches|mines|quarries|farmland|airfield|harbour|harbor|prison|jail)$/;
