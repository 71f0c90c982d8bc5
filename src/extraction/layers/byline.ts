import { isFirstName } from '../lexicons/first-names';
import { entriesOf } from '../lexicons/name-lexicon';
import { CALENDAR } from '../lexicons/name-words';
import { keyOf } from '../lexicons/pieces';

const PARTICLE = `(?:de|da|dos|di|del|della|van|von|der|den|bin|ibn|ag|al|el|la|le|du|y|ter|ten|af|zu)`;
const NAME_WORD = String.raw`(?:\p{Lu}[\p{L}.'’-]*|${PARTICLE}|[ae]l-\p{Lu}\p{L}+)`;
const NAME = String.raw`(?:\p{Lu}[\p{L}.'’-]*|[ae]l-\p{Lu}\p{L}+)(?:\s+${NAME_WORD}){1,4}`;
const PLACE = String.raw`(?:\s+(?:in|IN)\s+\p{Lu}[\p{L}.'’-]*(?:[ ,]+\p{Lu}[\p{L}.'’-]*){0,3})`;
const LIST = String.raw`${NAME}${PLACE}?(?:(?:\s*,\s*(?:and\s+)?|\s+(?:and|AND|with|&)\s+)${NAME}${PLACE}?)*`;
const ROLE = `(?:[Cc]orrespondents?|[Ee]ditors?|[Rr]eporters?|[Ww]riters?|[Cc]olumnists?|[Aa]nalysts?|[Ss]taff|[Bb]ureau [Cc]hief|[Cc]ontributors?|[Cc]ritics?)`;

/** "By Jane Roe and John Doe in Paris", "By Jane Roe, Associated Press", "Written by JANE ROE". */
const WITH_BY = new RegExp(
  String.raw`^(?:By|BY|by|(?:Text|Story|Words|Written|Reported|TEXT|STORY) (?:by|BY))\s*:?\s+${LIST}(?:\s*(?:,|\||/|–|—| - |for|of|at|from|with)\s*[^.!?]{1,60})?\.?$`,
  'u',
);
/** "Harriet Osei, Energy Correspondent", "Jane Roe in Paris and John Doe in Rome", "Jane Roe". */
const NAMES_ALONE = new RegExp(
  String.raw`^(${LIST})(?:,?\s+(?:[\p{L}&-]+[ ,]+){0,5}(${ROLE})|\s*[,|]\s*[\p{L} .&-]{1,40})?$`,
  'u',
);
const IN_PLACES = new RegExp(String.raw`^${NAME}${PLACE}(?:\s*,\s*|\s+and\s+)`, 'u');
const PLACES = new RegExp(PLACE, 'gu');

/** "Fergal Mooney, Farnborough" and "Saskia Verbeek in The Hague": the place that it was written in stands last. */
const endsWithPlace = (line: string): boolean => {
  const place = /(?:,| in)\s+(\p{Lu}[\p{L}.' -]+)$/u.exec(line)?.[1];
  return (
    place !== undefined &&
    (entriesOf(keyOf(place))?.some(({ kind }) => kind !== 'ORGANIZATION' && kind !== 'PERSON') ?? false)
  );
};

/** Words of headlines that are no part of names. */
const HEADLINE = /\b(?:Says?|To|Is|In|On|At|Wins?|Dies?|Quits?|The|For|Of|New|Day|And|With|Over|After)\b/u;

/**
 * Whether a line near the top names the writers. With "By" in front any names will do; names alone are believed on the first three lines,
 * where a first name, a place for each or a word such as "Correspondent" shows that they are people.
 */
export const isByline = (line: string, index: number): boolean => {
  if (line.split(/\s+/).some((word) => CALENDAR.has(word.toLowerCase().replace(/[.,]$/, '')) && !isFirstName(word)))
    return false;
  if (WITH_BY.test(line)) return true;
  if (index > 2 || /[.!?…]["'”’»)\]]*$/.test(line.replace(/\b\p{Lu}\.$/u, ''))) return false;
  const [, names, role] = NAMES_ALONE.exec(line) ?? [];
  if (names === undefined || HEADLINE.test(names.replace(PLACES, ''))) return false;
  return (
    isFirstName(names.split(/\s+/)[0] as string) || role !== undefined || IN_PLACES.test(line) || endsWithPlace(line)
  );
};
