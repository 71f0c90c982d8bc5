import { CITIES } from '../lexicons/cities';
import { COUNTRIES } from '../lexicons/countries';
import type { NameEntry } from '../lexicons/name-lexicon';
import { REGIONS } from '../lexicons/regions';
import type { Segment } from './segment';

/** How often each country (by ISO code) is named: what tells places of one name apart. */
export const countriesNamed = (segments: readonly Segment[]): Map<string, number> => {
  const named = new Map<string, number>();
  for (const { known, label } of segments) {
    if (known === undefined || (label !== 'PLACE' && label !== 'ADJECTIVE')) continue;
    const city = largestCity(known.entries);
    if (city !== null) named.set(city, (named.get(city) ?? 0) + 0.3);
    for (const entry of known.entries) {
      const iso2 = isoOf(entry);
      if (iso2 !== null && entry.kind !== 'CITY')
        named.set(iso2, (named.get(iso2) ?? 0) + (entry.kind === 'COUNTRY' ? 1 : 0.5));
    }
  }
  return named;
};

/** The country of the largest city of that name, if it is large; a hint at what the article is about. */
const largestCity = (entries: readonly NameEntry[]): string | null => {
  let [iso2, most] = [null as string | null, 150];
  for (const { kind, index } of entries) {
    if (kind !== 'CITY') continue;
    const city = CITIES.at(index);
    if (city.population > most) [iso2, most] = [city.iso2, city.population];
  }
  return iso2;
};

/** The country that a reading of the lexicons is, or lies in, by ISO code. */
export const isoOf = ({ kind, index }: NameEntry): string | null => {
  if (kind === 'COUNTRY') return COUNTRIES[index]?.iso2 ?? null;
  if (kind === 'REGION') return REGIONS[index]?.iso2 ?? null;
  return kind === 'CITY' ? CITIES.at(index).iso2 : null;
};
