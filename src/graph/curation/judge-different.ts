import { RapporteurError } from '../../errors';
import type { Graph, Transaction } from '../graph';
import { loadCypher } from '../load-cypher';
import { takeLock } from '../write/take-lock';
import { currentId } from './curation-rules';
import { findEntity } from './find-entity';
import { readRules } from './read-rules';

/** Two entities that are never the same, by the ids that they have now. */
export interface DifferentPair {
  one: string;
  other: string;
}

interface Rule extends DifferentPair {
  id: string;
}

interface Said extends DifferentPair {
  now: Date;
}

/**
 * Says that two entities are never the same: they are no longer suggested as one, and cannot be merged.
 * Undone by `unmarkDifferent`.
 *
 * @returns false where that was said before
 * @throws RapporteurError ENTITY_NOT_FOUND; BAD_USER_INPUT where both are one entity
 */
export const markDifferent = (graph: Graph, { one, other, now }: Said): Promise<boolean> =>
  graph.write(async (transaction) => {
    await takeLock(transaction);
    const [first, second] = await findBoth(transaction, { one, other });
    if (await ruleBetween(transaction, { one: first, other: second })) return false;
    const seq = await journal(transaction, 'DIFFERENT', { one: first, other: second, now });
    await transaction.run(loadCypher('curation/add-different'), {
      id: `${first}|${second}`,
      one: first,
      other: second,
      seq,
    });
    return true;
  });

/**
 * Takes back that two entities are never the same.
 *
 * @returns false where nobody has said it
 * @throws RapporteurError ENTITY_NOT_FOUND; BAD_USER_INPUT where both are one entity
 */
export const unmarkDifferent = (graph: Graph, { one, other, now }: Said): Promise<boolean> =>
  graph.write(async (transaction) => {
    await takeLock(transaction);
    const [first, second] = await findBoth(transaction, { one, other });
    const rule = await ruleBetween(transaction, { one: first, other: second });
    if (rule === undefined) return false;
    await journal(transaction, 'NOT_DIFFERENT', { one: first, other: second, now });
    await transaction.run(loadCypher('curation/remove-different'), { id: rule.id });
    return true;
  });

/** All pairs that were said to be different, the latest first. */
export const readDifferent = async (graph: Graph): Promise<DifferentPair[]> => {
  const rules = await currentRules({ run: (cypher, parameters) => graph.read(cypher, parameters) });
  return rules.map(({ one, other }) => ({ one, other }));
};

/** @throws RapporteurError BAD_USER_INPUT where a curator said that the two are never the same */
export const checkNotDifferent = async (transaction: Transaction, pair: DifferentPair): Promise<void> => {
  if ((await ruleBetween(transaction, pair)) === undefined) return;
  throw new RapporteurError(
    'BAD_USER_INPUT',
    `"${pair.one}" and "${pair.other}" were said to be different: take that back with unmarkDifferent before you merge them.`,
  );
};

/** The ids of both as they are now, in order. */
const findBoth = async (transaction: Transaction, { one, other }: DifferentPair): Promise<[string, string]> => {
  const [first, second] = [await findEntity(transaction, one), await findEntity(transaction, other)];
  if (first.id === second.id) {
    throw new RapporteurError(
      'BAD_USER_INPUT',
      `"${one}" and "${other}" are the same entity now: expected two; splitEntity parts what was merged.`,
    );
  }
  return first.id < second.id ? [first.id, second.id] : [second.id, first.id];
};

const ruleBetween = async (transaction: Transaction, { one, other }: DifferentPair): Promise<Rule | undefined> => {
  const wanted = [one, other].sort().join();
  return (await currentRules(transaction)).find((rule) => [rule.one, rule.other].sort().join() === wanted);
};

/** All rules, each end as the entity that stands for it after all merges. */
const currentRules = async (transaction: Transaction): Promise<Rule[]> => {
  const rules = await transaction.run<Rule>(loadCypher('curation/differents'));
  const merges = await readRules(
    transaction,
    rules.flatMap(({ one, other }) => [one, other]),
  );
  return rules.map(({ id, one, other }) => ({ id, one: currentId(merges, one), other: currentId(merges, other) }));
};

const journal = async (transaction: Transaction, action: string, { one, other, now }: Said): Promise<number> => {
  const [entry] = await transaction.run<{ seq: number }>(loadCypher('curation/journal'), {
    action,
    keep: one,
    other,
    alias: null,
    now: now.toISOString(),
  });
  return entry?.seq ?? 0;
};
