import { ORGANIZATION_KINDS, type OrganizationKind } from '../../model/kinds';
import { listOf, readLexicon } from './read-lexicon';

/** A well-known organization: the name that its id is made of, its other names and its kind. Written by hand from common knowledge. */
export interface OrganizationRecord {
  name: string;
  kind: OrganizationKind;
  aliases: string[];
}

const read = (line: string): OrganizationRecord => {
  const [kind, name, aliases] = line.split('\t') as [string, string, string?];
  const found = ORGANIZATION_KINDS.find((known) => known === kind);
  if (found === undefined) throw new Error(`lexicons/organizations.tsv: unknown kind ${kind} of ${name}`);
  return { name, kind: found, aliases: listOf(aliases) };
};

export const ORGANIZATIONS: readonly OrganizationRecord[] = readLexicon('organizations.tsv').map(read);
