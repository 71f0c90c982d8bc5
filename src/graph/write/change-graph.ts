import type { Transaction } from '../graph';
import { loadCypher } from '../load-cypher';
import { changeRelations } from './change-relations';
import type { Contribution, Link } from './contribution';
import { describeEntity, nameKeys } from './describe-entity';
import { describeEvent } from './describe-event';
import { distinct, eventPlaceKey, participationKey, readSharedState } from './shared-state';
import { count, storeTally, type Tally } from './tally';

/** A change of what articles contribute. An article in both is replaced; its node must exist (see `storeArticles`). */
export interface Change {
  add: readonly Contribution[];
  remove: readonly Contribution[];
}

/**
 * Adds and removes contributions: shared nodes and relationships are computed anew from what supports them,
 * and whatever nothing supports any more goes. The caller holds the lock, has stored the added articles, and
 * removes the removed ones afterwards.
 */
export const changeGraph = async (transaction: Transaction, { add, remove }: Change): Promise<void> => {
  const all = [...add, ...remove];
  const state = await readSharedState(transaction, all);
  const run = (query: string, parameters: Record<string, unknown>): Promise<unknown> =>
    transaction.run(loadCypher(query), parameters);
  const rows = (query: string, given: readonly object[]): Promise<unknown> =>
    given.length === 0 ? Promise.resolve() : run(query, { rows: given });
  const links = (query: string, of: (one: Contribution) => readonly Link[]): Promise<unknown> =>
    rows(query, add.flatMap(of));

  const entities = changeTallies(state.entities, { add, remove, of: (one) => one.entities });
  const events = changeTallies(state.events, { add, remove, of: (one) => one.events });
  const names = changeNames(entities);
  const parts = changeCounts(state.participations, {
    add,
    remove,
    of: (one) => one.participations,
    key: participationKey,
  });
  const places = changeCounts(state.eventPlaces, { add, remove, of: (one) => one.eventPlaces, key: eventPlaceKey });
  const isEvent = ({ to }: Link): boolean => to.startsWith('event:');

  // Sent together, run in this order: nodes before what joins them, and what holds a node before the node goes.
  await Promise.all([
    remove.length === 0
      ? Promise.resolve()
      : run('write/detach-articles', { ids: remove.map(({ article }) => article.id) }),
    rows(
      'write/entities',
      entities.said.map(({ id, kind, tally }) => ({
        id,
        label: kind,
        properties: { ...describeEntity(tally), ...storeTally(tally) },
      })),
    ),
    rows(
      'write/events',
      events.said.map(({ id, type, tally }) => ({
        id,
        properties: { type, ...describeEvent(tally), ...storeTally(tally) },
      })),
    ),
    rows('write/names', names.added),
    rows('write/remove-names', names.removed),
    rows(
      'write/statements',
      add.flatMap(({ article, statements }) => statements.map((statement) => ({ ...statement, article: article.id }))),
    ),
    links('write/mentions', (one) => one.mentions),
    links('write/implied', (one) => one.implied),
    links('write/said', (one) => one.said),
    links('write/about-entities', (one) => one.about.filter((link) => !isEvent(link))),
    links('write/about-events', (one) => one.about.filter(isEvent)),
    links('write/addressed', (one) => one.addressed),
    links('write/reported', (one) => one.reported),
    links('write/wrote', (one) => one.wrote),
    rows('write/participations', parts.kept),
    rows('write/remove-participations', parts.gone),
    rows('write/event-places', places.kept),
    rows('write/remove-event-places', places.gone),
    ...changeRelations(state.relations, { add, remove }).map(({ query, rows: given }) =>
      transaction.run(query, { rows: given }),
    ),
    events.unsaid.length === 0
      ? Promise.resolve()
      : run('write/remove-events', { ids: events.unsaid.map(({ id }) => id) }),
    entities.unsaid.length === 0
      ? Promise.resolve()
      : run('write/remove-entities', { ids: entities.unsaid.map(({ id }) => id) }),
  ]);
};

interface Said {
  id: string;
  said: string[];
}

/** Nodes with their tallies after the change; `before` is what they were found by. */
const changeTallies = <Share extends Said>(
  state: Map<string, Tally>,
  { add, remove, of }: Change & { of: (one: Contribution) => readonly Share[] },
) => {
  const shares = distinct([...remove, ...add].flatMap(of), ({ id }) => id);
  const changed = new Map(
    shares.map((share) => {
      const before: Tally = state.get(share.id) ?? new Map();
      return [share.id, { ...share, before, tally: new Map(before) }];
    }),
  );
  for (const { id, said } of add.flatMap(of)) count(changed.get(id)?.tally ?? new Map(), said, 1);
  for (const { id, said } of remove.flatMap(of)) count(changed.get(id)?.tally ?? new Map(), said, -1);
  const nodes = [...changed.values()];
  return { said: nodes.filter(({ tally }) => tally.size > 0), unsaid: nodes.filter(({ tally }) => tally.size === 0) };
};

const changeNames = ({
  said,
  unsaid,
}: {
  said: { id: string; before: Tally; tally: Tally }[];
  unsaid: { id: string; before: Tally; tally: Tally }[];
}) => {
  const changes = [...said, ...unsaid].map(({ id, before, tally }) => ({
    entity: id,
    // What was loaded from outside may have no names yet.
    old: before.size === 0 || before.has('loaded:1') ? new Set<string>() : nameKeys(before),
    now: tally.size === 0 ? new Set<string>() : nameKeys(tally),
  }));
  return {
    added: changes.flatMap(({ entity, old, now }) =>
      [...now].filter((key) => !old.has(key)).map((key) => ({ entity, key })),
    ),
    removed: changes.flatMap(({ entity, old, now }) =>
      [...old].filter((key) => !now.has(key)).map((key) => ({ entity, key })),
    ),
  };
};

const changeCounts = <Key extends object>(
  state: Map<string, number>,
  { add, remove, of, key }: Change & { of: (one: Contribution) => readonly Key[]; key: (item: Key) => string },
) => {
  const changed = new Map<string, Key & { articles: number }>();
  const by = (one: Contribution, step: number): void => {
    for (const item of of(one)) {
      const its = key(item);
      const articles = (changed.get(its)?.articles ?? state.get(its) ?? 0) + step;
      changed.set(its, { ...item, articles });
    }
  };
  for (const one of add) by(one, 1);
  for (const one of remove) by(one, -1);
  const rows = [...changed.values()];
  return { kept: rows.filter(({ articles }) => articles > 0), gone: rows.filter(({ articles }) => articles <= 0) };
};
