import type { EntityKind, EventType } from '../../model/kinds';
import type { RelationType } from '../../model/relations';
import type { ArticleProperties } from './article-record';

/** What an article says of a node that other articles may share: keys of its tally. */
export interface Share {
  id: string;
  said: string[];
}

/** A row of an article's own relationships: `properties` are the relationship's. */
export interface Link {
  from: string;
  to: string;
  properties: Record<string, unknown>;
}

/** A relationship that several articles may support, by what makes it one. */
export interface ParticipationKey {
  entity: string;
  event: string;
  role: string;
}
export interface EventPlaceKey {
  event: string;
  place: string;
}
export interface RelationKey {
  type: RelationType;
  source: string;
  target: string;
  /** Of HOLDS_OFFICE, where each title is a relationship of its own; else "". */
  title: string;
}

/** All that one article adds to the graph after curation, as rows for the queries in `cypher/write/`. */
export interface Contribution {
  article: ArticleProperties & { dateline: string | null };
  entities: (Share & { kind: EntityKind })[];
  events: (Share & { type: EventType })[];
  statements: { id: string; properties: Record<string, unknown>; saidOn: string | null; start: number; end: number }[];
  mentions: Link[];
  /** Entities that the article implies without naming them: the country of a place. */
  implied: Link[];
  said: Link[];
  about: Link[];
  addressed: Link[];
  reported: Link[];
  wrote: Link[];
  participations: ParticipationKey[];
  eventPlaces: EventPlaceKey[];
  relations: (RelationKey & { evidence: string[]; why: string[]; gazetteer: boolean })[];
}
