import { PLACE_KINDS, type PlaceKind } from '../../model/kinds';
import { listOf, readLexicon } from './read-lexicon';

/** A region, sea, mountain range, famous site or the like. `iso2` is null where it lies in several countries or in none. */
export interface RegionRecord {
  name: string;
  kind: PlaceKind;
  iso2: string | null;
  aliases: string[];
  /** Common words that mean it where they stand alone behind "the": "the Channel". */
  doubtful: string[];
  /** "Bavarian". */
  adjectives: string[];
}

const read = (line: string): RegionRecord => {
  const [kind, iso2, name, others, adjectives] = line.split('\t') as [string, string, string, string?, string?];
  const aliases = listOf(others);
  const found = PLACE_KINDS.find((known) => known === kind);
  if (found === undefined) throw new Error(`lexicons/regions.tsv: unknown kind ${kind} of ${name}`);
  return {
    name,
    kind: found,
    iso2: iso2 === '-' ? null : iso2,
    aliases: aliases.filter((alias) => !alias.endsWith('?')),
    doubtful: aliases.filter((alias) => alias.endsWith('?')).map((alias) => alias.slice(0, -1)),
    adjectives: listOf(adjectives),
  };
};

export const REGIONS: readonly RegionRecord[] = readLexicon('regions.tsv').map(read);
