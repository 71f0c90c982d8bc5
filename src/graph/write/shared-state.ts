import type { Transaction } from '../graph';
import { loadCypher } from '../load-cypher';
import type { Contribution, EventPlaceKey, ParticipationKey, RelationKey } from './contribution';
import { relationKey } from './project-relations';
import { readTally, type StoredTally, type Tally } from './tally';

/** What supports a relation between entities: passages, and how many articles' places the gazetteer puts there. */
export interface RelationSupport {
  evidence: string[];
  /** Reasons, each behind the passage that it is about. */
  why: string[];
  gazetteer: number;
}

/** How the nodes and relationships that articles share stand in the graph before a change. What is absent there is absent here. */
export interface SharedState {
  entities: Map<string, Tally>;
  events: Map<string, Tally>;
  participations: Map<string, number>;
  eventPlaces: Map<string, number>;
  relations: Map<string, RelationSupport>;
}

export const participationKey = ({ entity, event, role }: ParticipationKey): string => `${role}\n${entity}\n${event}`;
export const eventPlaceKey = ({ event, place }: EventPlaceKey): string => `${place}\n${event}`;

/** Reads the state of everything shared that these contributions touch. The caller holds the lock. */
export const readSharedState = async (
  transaction: Transaction,
  contributions: readonly Contribution[],
): Promise<SharedState> => {
  const tallies = async (query: string, ids: string[]): Promise<Map<string, Tally>> => {
    const rows = await transaction.run<StoredTally & { id: string }>(loadCypher(query), { ids: [...new Set(ids)] });
    return new Map(rows.map((row) => [row.id, readTally(row)]));
  };
  const [entities, events] = await Promise.all([
    tallies(
      'write/entity-tallies',
      contributions.flatMap((one) => one.entities.map(({ id }) => id)),
    ),
    tallies(
      'write/event-tallies',
      contributions.flatMap((one) => one.events.map(({ id }) => id)),
    ),
  ]);
  // What hangs on a new event or entity is new itself and need not be asked for: most of it, as a rule.
  const rows = <Row>(query: string, asked: object[]): Promise<Row[]> =>
    asked.length === 0 ? Promise.resolve([]) : transaction.run<Row>(loadCypher(query), { rows: asked });
  const [participations, eventPlaces, relations] = await Promise.all([
    rows<ParticipationKey & { articles: number }>(
      'write/participation-counts',
      distinct(
        contributions.flatMap((one) => one.participations),
        participationKey,
      ).filter(({ event, entity }) => events.has(event) && entities.has(entity)),
    ),
    rows<EventPlaceKey & { articles: number }>(
      'write/event-place-counts',
      distinct(
        contributions.flatMap((one) => one.eventPlaces),
        eventPlaceKey,
      ).filter(({ event, place }) => events.has(event) && entities.has(place)),
    ),
    rows<RelationKey & RelationSupport>(
      'write/relation-evidence',
      distinct(
        contributions.flatMap((one) => one.relations),
        relationKey,
      )
        .filter(({ source, target }) => entities.has(source) && entities.has(target))
        .map(({ type, source, target, title }) => ({ type, source, target, title })),
    ),
  ]);
  return {
    entities,
    events,
    participations: new Map(participations.map((row) => [participationKey(row), row.articles])),
    eventPlaces: new Map(eventPlaces.map((row) => [eventPlaceKey(row), row.articles])),
    relations: new Map(
      relations.map((row) => [relationKey(row), { evidence: row.evidence, why: row.why, gazetteer: row.gazetteer }]),
    ),
  };
};

/** One of each, by key. */
export const distinct = <T>(items: readonly T[], key: (item: T) => string): T[] => [
  ...new Map(items.map((item) => [key(item), item])).values(),
];
