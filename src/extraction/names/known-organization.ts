import { ORGANIZATIONS, type OrganizationRecord } from '../lexicons/organizations';
import { countriesNamed } from './countries-named';
import type { Segment } from './segment';

/** The organization of the lexicon that a segment names; undefined where it names none. */
export type KnownOrganization = (segment: Segment) => OrganizationRecord | undefined;

/**
 * Tells which organization of the lexicon a name means in this article. Several countries have a "BNP", and others than South Africa's EFF
 * go by those letters: an acronym means the organization of a country that the article names, or whose full name stands in it; where
 * no country is named at all, the first one that bears it.
 */
export const knownOrganizations = (segments: readonly Segment[]): KnownOrganization => {
  const countries = countriesNamed(segments);
  const inFull = new Set<string>();
  for (const segment of segments) {
    if (segment.label !== 'ORGANIZATION' || segment.to - segment.from < 2) continue;
    for (const { name, iso2 } of recordsOf(segment).map(({ record }) => record)) {
      inFull.add(name);
      if (iso2 !== null) countries.set(iso2, (countries.get(iso2) ?? 0) + 0.5);
    }
  }
  const weigh = ({ name, iso2 }: OrganizationRecord, short: boolean): number => {
    if (inFull.has(name)) return 1000;
    if (iso2 === null) return 0.1;
    return countries.get(iso2) ?? (countries.size === 0 || !short ? 0.05 : 0);
  };
  return (segment) => {
    const records = recordsOf(segment);
    let [best, most] = [undefined as OrganizationRecord | undefined, 0];
    for (const { record, short } of records) {
      const own = weigh(record, short);
      if (own > most) [best, most] = [record, own];
    }
    return best;
  };
};

const recordsOf = ({ known }: Segment): { record: OrganizationRecord; short: boolean }[] =>
  (known?.entries ?? []).flatMap(({ kind, index, exact }) => {
    const record = kind === 'ORGANIZATION' ? ORGANIZATIONS[index] : undefined;
    return record === undefined ? [] : [{ record, short: exact !== undefined && exact.length < 5 }];
  });
