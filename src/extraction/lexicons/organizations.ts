import { ORGANIZATION_KINDS, type OrganizationKind } from '../../model/kinds';
import { listOf, readLexicon } from './read-lexicon';

/** A well-known organization: the name that its id is made of, its other names and its kind. Written by hand from common knowledge. */
export interface OrganizationRecord {
  name: string;
  kind: OrganizationKind;
  /** Other names, without those in `doubtful`. */
  aliases: string[];
  /** Names that are words, or names of people and places, too ("Nature", "Zara"); its own name may be one of them. */
  doubtful: string[];
  /** ISO code of the country whose organization this is, where others may bear the same acronym; null where nobody does. */
  iso2: string | null;
}

const read = (line: string): OrganizationRecord => {
  const [kind, name, others, iso2] = line.split('\t') as [string, string, string?, string?];
  const found = ORGANIZATION_KINDS.find((known) => known === kind);
  if (found === undefined) throw new Error(`lexicons/organizations.tsv: unknown kind ${kind} of ${name}`);
  const aliases = listOf(others);
  return {
    name,
    kind: found,
    aliases: aliases.filter((alias) => !alias.endsWith('?')),
    doubtful: aliases.filter((alias) => alias.endsWith('?')).map((alias) => alias.slice(0, -1)),
    iso2: iso2 ?? null,
  };
};

export const ORGANIZATIONS: readonly OrganizationRecord[] = readLexicon('organizations.tsv').map(read);
