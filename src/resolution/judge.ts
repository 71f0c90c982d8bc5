import { foldName } from '../model/identity';
import type { EntityKind } from '../model/kinds';
import { compareOrganizations } from './compare-organizations';
import { comparePeople } from './compare-people';
import { type Evidence, type Judgement, weigh } from './judgement';
import { sharedNames } from './shared-names';

/** What is known of an entity when it is compared with another. */
export interface Candidate {
  id: string;
  kind: EntityKind;
  name: string;
  aliases: readonly string[];
  organizationKind?: string | null;
  /** Of a place: the id of its country. */
  country?: string | null;
  offices?: readonly { title: string; of: string }[];
}

export interface Verdict {
  judgement: Judgement;
  /** "step:detail", the observations in the order in which they were made. */
  reasons: string[];
}

/**
 * Judges whether two entities are one, from their names, kinds, countries and offices. It only ever suggests: what
 * is the same for certain has one id already, and the rest is for curators to say. `judge(a, b)` is `judge(b, a)`.
 */
export const judge = (a: Candidate, b: Candidate): Verdict => {
  const [first, second] = a.id <= b.id ? [a, b] : [b, a];
  const evidence = observe(first, second);
  return { judgement: weigh(evidence), reasons: evidence.map(({ reason }) => reason) };
};

const observe = (a: Candidate, b: Candidate): Evidence[] => {
  if (a.id === b.id) return [{ judgement: 'SAME', reason: 'id:equal' }];
  if (a.kind !== b.kind) {
    const kinds = `kind:${a.kind}/${b.kind}`;
    // One of the two may have been taken for what it is not.
    return foldName(a.name) === foldName(b.name)
      ? [
          { judgement: 'UNSURE', reason: `name:${foldName(a.name)}` },
          { judgement: 'UNSURE', reason: kinds },
        ]
      : [{ judgement: 'DIFFERENT', reason: kinds }];
  }
  switch (a.kind) {
    case 'PERSON':
      return comparePeople(a, b);
    case 'ORGANIZATION':
      return compareOrganizations(a, b);
    case 'COUNTRY':
      return [{ judgement: 'DIFFERENT', reason: 'country:each has its own code' }];
    case 'PLACE':
      return comparePlaces(a, b);
  }
};

const comparePlaces = (a: Candidate, b: Candidate): Evidence[] => {
  const shared = sharedNames(a, b);
  if (shared.length === 0) return [{ judgement: 'DIFFERENT', reason: 'names:nothing in common' }];
  if (a.country && b.country && a.country !== b.country) {
    return [{ judgement: 'DIFFERENT', reason: `country:${a.country}/${b.country}` }];
  }
  return shared.map((name) => ({ judgement: 'UNSURE', reason: `name:${name}` }));
};
