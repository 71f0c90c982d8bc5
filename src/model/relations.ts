import type { EntityKind } from './kinds';

/** What a kind of relation means and which ends it may join. Feeds extraction, writes, the enum and legends. */
export interface RelationKind {
  /** How the relation reads from source to target: "holds an office of". */
  reads: string;
  /** How it reads from target to source: "has as an office holder". */
  reverse: string;
  sources: readonly EntityKind[];
  targets: readonly EntityKind[];
}

const ACTORS = ['PERSON', 'COUNTRY', 'ORGANIZATION'] as const;
const ANY = ['PERSON', 'COUNTRY', 'ORGANIZATION', 'PLACE'] as const;

export const RELATION_KINDS = {
  HOLDS_OFFICE: {
    reads: 'holds an office of',
    reverse: 'has as an office holder',
    sources: ['PERSON'],
    targets: ['COUNTRY', 'ORGANIZATION', 'PLACE'],
  },
  MEMBER_OF: { reads: 'is a member of', reverse: 'has as a member', sources: ACTORS, targets: ANY },
  PART_OF: { reads: 'is part of', reverse: 'has as a part', sources: ACTORS, targets: ANY },
  LEADS: { reads: 'leads', reverse: 'is led by', sources: ACTORS, targets: ANY },
  SUPPORTS: { reads: 'supports', reverse: 'is supported by', sources: ACTORS, targets: ANY },
  OPPOSES: { reads: 'opposes', reverse: 'is opposed by', sources: ACTORS, targets: ANY },
  CONTROLS: { reads: 'controls', reverse: 'is controlled by', sources: ACTORS, targets: ANY },
  THREATENS: { reads: 'threatens', reverse: 'is threatened by', sources: ACTORS, targets: ANY },
  ALLIED_WITH: { reads: 'is allied with', reverse: 'is allied with', sources: ACTORS, targets: ANY },
  LOCATED_IN: {
    reads: 'is located in',
    reverse: 'is the location of',
    sources: ['PLACE', 'ORGANIZATION'],
    targets: ['COUNTRY', 'PLACE'],
  },
} as const satisfies Record<string, RelationKind>;

export type RelationType = keyof typeof RELATION_KINDS;
export const RELATION_TYPES = Object.keys(RELATION_KINDS) as RelationType[];
