import { RapporteurError } from '../../errors';
import { foldName, slug } from '../../model/identity';
import type { Graph, Transaction } from '../graph';
import { loadCypher } from '../load-cypher';
import { takeLock } from '../write/take-lock';
import { ranked } from '../write/tally';
import type { CurationRules, SplitRule } from './curation-rules';
import { type FoundEntity, findEntity } from './find-entity';
import { type Member, readMembers } from './read-members';
import { reproject } from './reproject';

/**
 * Takes a name away from an entity. A name (or the id) of an entity that was merged into it restores that
 * entity whole, with its old id; an alias that was never merged becomes an entity of its own, which takes
 * the mentions with these words, and the whole article where it uses no other name.
 *
 * @returns the id of the restored or new entity
 * @throws RapporteurError ENTITY_NOT_FOUND; BAD_USER_INPUT where the entity has no such alias, or no other name
 */
export const splitEntity = (
  graph: Graph,
  { id, alias, now }: { id: string; alias: string; now: Date },
): Promise<string> =>
  graph.write(async (transaction) => {
    await takeLock(transaction);
    const entity = await findEntity(transaction, id);
    const members = await readMembers(transaction, entity);
    const member = members.find((one) => one.id === alias) ?? members.find((one) => one.names.some(isNamed(alias)));
    const made = member
      ? await restore(transaction, { entity, member, members })
      : await takeAlias(transaction, { entity, alias });
    const [entry] = await transaction.run<{ seq: number }>(loadCypher('curation/journal'), {
      action: 'SPLIT',
      keep: entity.id,
      other: made.id,
      alias,
      now: now.toISOString(),
    });
    if (member) await transaction.run(loadCypher('curation/remove-merge'), { id: member.id });
    else await transaction.run(loadCypher('curation/add-split'), { ...made, seq: entry?.seq ?? 0 });
    return made.id;
  });

const isNamed = (alias: string) => {
  const key = foldName(alias);
  return (name: string): boolean => foldName(name) === key;
};

const restore = async (
  transaction: Transaction,
  { entity, member, members }: { entity: FoundEntity; member: Member; members: Member[] },
): Promise<{ id: string }> => {
  const freed = new Set([member.id]);
  // Members come after what they were merged into, so one pass finds all that goes with it.
  for (const { id, into } of members) if (freed.has(into)) freed.add(id);
  await reproject(
    transaction,
    { id: entity.id, was: [...freed] },
    {
      change: (rules: CurationRules) => ({
        ...rules,
        merged: new Map([...rules.merged].filter(([id]) => id !== member.id)),
      }),
    },
  );
  return { id: member.id };
};

const takeAlias = async (
  transaction: Transaction,
  { entity, alias }: { entity: FoundEntity; alias: string },
): Promise<SplitRule> => {
  const spellings = [...new Set([...ranked(entity.tally, 'name'), ...ranked(entity.tally, 'alias')])];
  const names = spellings.filter(isNamed(alias));
  const [written] = names;
  if (written === undefined || isNamed(alias)(entity.name)) {
    const others = spellings.filter((name) => !isNamed(entity.name)(name)).sort();
    throw new RapporteurError(
      'BAD_USER_INPUT',
      `"${alias.slice(0, 200)}" cannot be split from ${entity.name}: expected one of its aliases (${others.slice(0, 20).join(', ') || 'it has none'}).`,
      { details: { aliases: others } },
    );
  }
  const prefix = entity.id.slice(0, entity.id.indexOf(':'));
  const rest = entity.id.slice(prefix.length + 1);
  const rule: SplitRule = {
    of: entity.id,
    key: foldName(alias),
    alias: written,
    // Behind "~" extraction writes hashes only, so no article can give this id to somebody else.
    id: `${prefix}:${slug(written) || 'name'}~${rest}`,
  };
  await reproject(
    transaction,
    { id: entity.id, names },
    {
      change: (rules: CurationRules) => ({
        ...rules,
        splits: new Map([...rules.splits, [entity.id, [...(rules.splits.get(entity.id) ?? []), rule]]]),
      }),
    },
  );
  return rule;
};
