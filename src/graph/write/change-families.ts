import { unpackPrint } from '../../model/near-copies';
import type { Transaction } from '../graph';
import { loadCypher } from '../load-cypher';
import { findFamilies, type Printed } from './families';
import { bandProperties } from './print-properties';

interface Row {
  id: string;
  family: string;
  print: Int8Array;
}

/**
 * Puts new articles into families of near-copies, and joins the families that they are near-copies of. The caller holds
 * the lock; the articles are not stored yet.
 *
 * @returns the family of each new article
 */
export const joinFamilies = async (
  transaction: Transaction,
  added: readonly Printed[],
): Promise<Map<string, string>> => {
  if (added.length === 0) return new Map();
  const rows = await transaction.run<Row>(loadCypher('write/near-copies'), {
    rows: added.map(({ print }) => bandProperties(print)),
  });
  // Of the stored ones any text with the same print serves: it stands for its family.
  const families = new Map(rows.map(({ id, family }) => [id, family]));
  const stored = rows.map(({ id, print }) => ({ id, print: unpackPrint(print) }));
  const found = findFamilies([...stored, ...added]);
  const groups = new Map<string, Set<string>>();
  for (const [id, root] of found) {
    const ids = groups.get(root) ?? new Set();
    groups.set(root, ids.add(families.get(id) ?? id));
  }
  const joined = joinedBy([...groups.values()]);
  const moved = [...new Set(families.values())].filter((family) => joined.get(family) !== family);
  if (moved.length > 0) {
    await transaction.run(loadCypher('write/move-families'), {
      rows: moved.map((from) => ({ from, to: joined.get(from) })),
    });
  }
  return new Map(added.map(({ id }) => [id, joined.get(id) ?? id]));
};

/** Groups that share a member are one, named for its least member. */
const joinedBy = (groups: readonly Set<string>[]): Map<string, string> => {
  const of = new Map<string, Set<string>>();
  for (const group of groups) {
    const all = new Set<string>();
    for (const id of group) for (const other of of.get(id) ?? [id]) all.add(other);
    for (const id of all) of.set(id, all);
  }
  const least = (ids: Set<string>): string => [...ids].sort()[0] as string;
  return new Map([...of].map(([id, all]) => [id, least(all)]));
};

/** Puts anew what is left of the families of articles that are gone. The caller holds the lock. */
export const leaveFamilies = async (transaction: Transaction, families: readonly string[]): Promise<void> => {
  const rows = await transaction.run<Row>(loadCypher('write/family-members'), { families });
  const found = findFamilies(rows.map(({ id, print }) => ({ id, print: unpackPrint(print) })));
  const changed = rows
    .filter(({ id, family }) => found.get(id) !== family)
    .map(({ id }) => ({ id, family: found.get(id) }));
  if (changed.length > 0) await transaction.run(loadCypher('write/set-families'), { rows: changed });
};
