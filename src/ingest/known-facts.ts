import { CITIES } from '../extraction/lexicons/cities';
import { countryById } from '../extraction/lexicons/countries';
import type { KnownFacts } from '../graph/write/article-record';
import { slug } from '../model/identity';

/**
 * What the lexicons add to an entity that an article names: the ISO 3166 codes of a country, the coordinates of a
 * city (GeoNames, CC BY 4.0). Undefined where they know nothing.
 */
export const knownFacts = (id: string): KnownFacts | undefined => {
  if (id.startsWith('country:')) {
    const country = countryById(id);
    return (
      country && {
        name: country.name,
        ...(country.iso2 && { iso2: country.iso2 }),
        ...(country.iso3 && { iso3: country.iso3 }),
      }
    );
  }
  if (!id.startsWith('place:')) return undefined;
  const city = cityIndex().get(id.slice('place:'.length));
  if (city === undefined) return undefined;
  const { latitude, longitude } = CITIES.at(city);
  return latitude === null || longitude === null ? undefined : { latitude, longitude };
};

let index: Map<string, number> | undefined;

/** The largest city for each `<slug>-<iso2>`; made at the first question, because it takes a moment. */
const cityIndex = (): Map<string, number> => {
  if (index) return index;
  index = new Map();
  for (let at = 0; at < CITIES.length; at += 1) {
    const { name, iso2, population } = CITIES.at(at);
    const key = `${slug(name)}-${iso2.toLowerCase()}`;
    const other = index.get(key);
    if (other === undefined || CITIES.at(other).population < population) index.set(key, at);
  }
  return index;
};
