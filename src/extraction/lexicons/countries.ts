import { slug } from '../../model/identity';
import { listOf, readLexicon } from './read-lexicon';

/** One country, territory or former state, with the ways to name it. Written by hand from common knowledge. */
export interface CountryRecord {
  /** `country:<iso2>`, or `country:<slug>` without a code. */
  id: string;
  iso2: string | null;
  iso3: string | null;
  name: string;
  otherNames: string[];
  /** "Italian": also said of one of its people. */
  adjectives: string[];
  /** "Italians". */
  peoples: string[];
  /** Capitals and seats that stand for its government. */
  seats: string[];
}

const read = (line: string): CountryRecord => {
  const [iso2, iso3, name, others, adjectives, peoples, seats] = line.split('\t') as [
    string,
    string,
    string,
    ...string[],
  ];
  return {
    id: iso2 === '-' ? `country:${slug(name)}` : `country:${iso2.toLowerCase()}`,
    iso2: iso2 === '-' ? null : iso2,
    iso3: iso3 === '' ? null : iso3,
    name,
    otherNames: listOf(others),
    adjectives: listOf(adjectives),
    peoples: listOf(peoples),
    seats: listOf(seats).filter((seat) => !seat.startsWith('(')),
  };
};

/** First parts of joined adjectives: "Franco-German", "Sino-Russian". */
export const COMBINING_FORMS: ReadonlyMap<string, string> = new Map([
  ['anglo', 'GB'],
  ['austro', 'AT'],
  ['franco', 'FR'],
  ['greco', 'GR'],
  ['hispano', 'ES'],
  ['indo', 'IN'],
  ['israelo', 'IL'],
  ['italo', 'IT'],
  ['luso', 'PT'],
  ['russo', 'RU'],
  ['sino', 'CN'],
  ['turco', 'TR'],
]);

/** All of them, in the order of their names. */
export const COUNTRIES: readonly CountryRecord[] = readLexicon('countries.tsv').map(read);

const BY_ID = new Map(COUNTRIES.map((country) => [country.id, country]));
const BY_ISO2 = new Map(
  COUNTRIES.flatMap((country) => (country.iso2 === null ? [] : [[country.iso2, country] as const])),
);

/** The country with this id (`country:it`); undefined for an unknown one. */
export const countryById = (id: string): CountryRecord | undefined => BY_ID.get(id);

/** The country with this ISO 3166-1 alpha-2 code, in capitals; undefined for an unknown one. */
export const countryByIso2 = (iso2: string): CountryRecord | undefined => BY_ISO2.get(iso2);
