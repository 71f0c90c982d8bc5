import { foldName } from '../../model/identity';
import { ranked, type Tally } from './tally';

/** The properties of an entity's node, its id aside; null where nothing says it. */
export interface EntityProperties {
  name: string;
  aliases: string[];
  searchText: string;
  kind: string | null;
  iso2: string | null;
  iso3: string | null;
  latitude: number | null;
  longitude: number | null;
}

/**
 * What an entity is, from what all its articles say of it. The name is the one that most articles give as its
 * name; only where none does, a name of an entity merged into it.
 */
export const describeEntity = (tally: Tally): EntityProperties => {
  const spellings = spellingsOf(tally);
  const name = ranked(tally, 'name')[0] ?? ranked(tally, 'alias')[0] ?? '';
  const [latitude = null, longitude = null] = ranked(tally, 'at')[0]?.split(',').map(Number) ?? [];
  return {
    name,
    aliases: spellings.filter((spelling) => spelling !== name).sort(),
    searchText: foldName([...new Set([name, ...spellings.sort()])].join(' ')),
    kind: ranked(tally, 'kind')[0] ?? ranked(tally, 'merged-kind')[0] ?? null,
    iso2: ranked(tally, 'iso2')[0] ?? null,
    iso3: ranked(tally, 'iso3')[0] ?? null,
    latitude,
    longitude,
  };
};

/** A folded abbreviation with dots: "u.s.", "u.s", "u.a.e.". */
const ABBREVIATION = /^\p{L}(\.\p{L})+\.?$/u;

/**
 * The folded names under which the entity is found: names, aliases, and the ids of entities merged into it. An
 * abbreviation is found with and without its dots: "US" is who the articles call "U.S.".
 */
export const nameKeys = (tally: Tally): Set<string> => {
  const { name } = describeEntity(tally);
  const former = ranked(tally, 'was').map((was) => was.split('|')[0] ?? '');
  const keys = [name, ...spellingsOf(tally), ...former].map(foldName);
  const withoutDots = keys.filter((key) => ABBREVIATION.test(key)).map((key) => key.replaceAll('.', ''));
  return new Set([...keys, ...withoutDots].filter((key) => key !== ''));
};

const spellingsOf = (tally: Tally): string[] => [...new Set([...ranked(tally, 'name'), ...ranked(tally, 'alias')])];
