import { RapporteurError } from '../../errors';
import type { Graph, Transaction } from '../graph';
import { loadCypher } from '../load-cypher';
import { kindOfId } from '../write/project-entities';
import { takeLock } from '../write/take-lock';
import { ranked } from '../write/tally';
import type { CurationRules, SplitRule } from './curation-rules';
import { type FoundEntity, findEntity } from './find-entity';
import { checkNotDifferent } from './judge-different';
import { readMembers } from './read-members';
import { reproject } from './reproject';

/**
 * Says that entities are one: `keep` takes over every name and link of the others, now and in articles yet to
 * come. Merging an entity back that was split off by an alias undoes that split. Merging again changes nothing.
 *
 * @returns the id of the kept entity
 * @throws RapporteurError ENTITY_NOT_FOUND; BAD_USER_INPUT where two were said to be different, or a place would become an actor, or the other way round
 */
export const mergeEntities = (
  graph: Graph,
  { keep, merge, now }: { keep: string; merge: readonly string[]; now: Date },
): Promise<string> =>
  graph.write(async (transaction) => {
    await takeLock(transaction);
    const kept = await findEntity(transaction, keep);
    for (const id of merge) {
      const other = await findEntity(transaction, id);
      if (other.id === kept.id) continue;
      await checkNotDifferent(transaction, { one: kept.id, other: other.id });
      await mergeOne(transaction, { kept, other, now });
    }
    return kept.id;
  });

const mergeOne = async (
  transaction: Transaction,
  { kept, other, now }: { kept: FoundEntity; other: FoundEntity; now: Date },
): Promise<void> => {
  checkKinds(kept.id, other.id);
  const [split] = await transaction.run<SplitRule>(loadCypher('curation/split'), { id: other.id });
  // What was merged into the split-off entity in the meantime needs it to stay.
  const isUndone = split?.of === kept.id && (await readMembers(transaction, other)).length === 0;
  await reproject(
    transaction,
    { id: other.id },
    {
      change: isUndone ? withoutSplit(split) : withMerge(other.id, kept.id),
    },
  );
  const [entry] = await transaction.run<{ seq: number }>(loadCypher('curation/journal'), {
    action: 'MERGE',
    keep: kept.id,
    other: other.id,
    alias: null,
    now: now.toISOString(),
  });
  if (isUndone) await transaction.run(loadCypher('curation/remove-split'), { id: split.id });
  else {
    await transaction.run(loadCypher('curation/add-merge'), {
      id: other.id,
      into: kept.id,
      names: ownNames(other),
      seq: entry?.seq ?? 0,
    });
  }
};

/** Its names but those that it has from entities merged into it before: these lead to them. */
const ownNames = ({ tally }: FoundEntity): string[] => {
  const inherited = new Set(ranked(tally, 'was').map((was) => was.slice(was.indexOf('|') + 1)));
  const names = new Set([...ranked(tally, 'name'), ...ranked(tally, 'alias')]);
  return [...names].filter((name) => !inherited.has(name)).sort();
};

const withMerge =
  (id: string, into: string) =>
  (rules: CurationRules): CurationRules => ({ ...rules, merged: new Map([...rules.merged, [id, into]]) });

const withoutSplit =
  (split: SplitRule) =>
  (rules: CurationRules): CurationRules => ({
    ...rules,
    splits: new Map([...rules.splits].map(([of, some]) => [of, some.filter(({ id }) => id !== split.id)])),
  });

const checkKinds = (keep: string, merge: string): void => {
  if ((kindOfId(keep) === 'PLACE') === (kindOfId(merge) === 'PLACE')) return;
  throw new RapporteurError(
    'BAD_USER_INPUT',
    `"${merge}" cannot be merged into "${keep}": a place does not speak or act, so the two cannot be one.`,
  );
};
