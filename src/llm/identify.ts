import type { DraftEntity } from '../extraction/document';
import { COUNTRIES, countryByIso2 } from '../extraction/lexicons/countries';
import { entriesOf } from '../extraction/lexicons/name-lexicon';
import { ORGANIZATIONS } from '../extraction/lexicons/organizations';
import { keyOf } from '../extraction/lexicons/pieces';
import { slug } from '../model/identity';
import type { Answer } from './answer';

/** What is longer is no name. */
const LONGEST_NAME = 200;

type Identified = Omit<DraftEntity, 'index'>;

/**
 * An entity of an answer under the id that the built-in extractor would give it: well-known countries and organizations by the
 * lexicons, under whatever name; others by their names. Null for what has no name, and for a country that is none.
 */
export const identify = (entity: Answer['entities'][number], hash: string): Identified | null => {
  const name = entity.name.normalize('NFC').replace(/\s+/g, ' ').trim();
  if (slug(name) === '' || name.length > LONGEST_NAME) return null;
  const base = { kind: entity.kind, titles: [], aliases: entity.aliases.filter((alias) => alias !== name) };
  const iso2 = entity.country?.trim().toUpperCase() ?? '';
  const country = countryByIso2(iso2);
  switch (entity.kind) {
    case 'COUNTRY': {
      const known = country ?? COUNTRIES[indexOf(name, 'COUNTRY') ?? -1];
      return known ? { ...base, id: known.id, name: known.name } : null;
    }
    case 'ORGANIZATION': {
      const known = ORGANIZATIONS[indexOf(name, 'ORGANIZATION') ?? -1];
      const own = known ? known.name : name;
      return {
        ...base,
        id: `organization:${slug(own)}`,
        name: own,
        organizationKind: known?.kind ?? entity.organizationKind ?? 'OTHER',
      };
    }
    case 'PLACE':
      return {
        ...base,
        id: `place:${slug(name)}${country?.iso2 ? `-${country.iso2.toLowerCase()}` : ''}`,
        name,
        placeKind: entity.placeKind ?? 'OTHER',
        ...(country ? { country: country.id } : {}),
      };
    case 'PERSON':
      // A surname alone is somebody of this article only.
      return { ...base, id: `person:${slug(name)}${/\s/.test(name) ? '' : `~${hash}`}`, name };
  }
};

const indexOf = (name: string, kind: 'COUNTRY' | 'ORGANIZATION'): number | undefined =>
  entriesOf(keyOf(name))?.find((entry) => entry.kind === kind)?.index;
