import type { EntityKind, OrganizationKind } from '../../model/kinds';
import type { Graph, ReadOptions } from '../graph';
import { loadCypher } from '../load-cypher';

/** What is known of an entity that may be a double of another. */
export interface CandidateRow {
  id: string;
  kind: EntityKind;
  name: string;
  aliases: string[];
  organizationKind: OrganizationKind | null;
  country: string | null;
  offices: { title: string; of: string }[];
  articles: number;
}

const LABELS: Record<EntityKind, string> = {
  PERSON: 'Person',
  COUNTRY: 'Country',
  ORGANIZATION: 'Organization',
  PLACE: 'Place',
};

/** All entities of some kinds, by id, with what tells whether two are one. */
export const readCandidates = (
  graph: Graph,
  { kinds, ...options }: { kinds: readonly EntityKind[] } & ReadOptions,
): Promise<CandidateRow[]> =>
  graph.read<CandidateRow>(loadCypher('curation/candidates'), { labels: kinds.map((kind) => LABELS[kind]) }, options);
