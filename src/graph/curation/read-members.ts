import type { Transaction } from '../graph';
import { loadCypher } from '../load-cypher';
import { ranked } from '../write/tally';
import type { FoundEntity } from './find-entity';

/** An entity that was merged into another. */
export interface Member {
  id: string;
  /** What a curator merged it into: the entity in question, or another member. */
  into: string;
  /** Every name that it had at the merge or got since. */
  names: string[];
}

/** All that was merged into an entity, directly or by way of others: first what came into it itself, the latest first. */
export const readMembers = async (
  transaction: Transaction,
  { id, tally }: Pick<FoundEntity, 'id' | 'tally'>,
): Promise<Member[]> => {
  const since = new Map<string, string[]>();
  for (const was of ranked(tally, 'was')) {
    const bar = was.indexOf('|');
    const former = was.slice(0, bar);
    since.set(former, [...(since.get(former) ?? []), was.slice(bar + 1)]);
  }
  const members: Member[] = [];
  for (let ids = [id]; ids.length > 0; ) {
    const found = await transaction.run<Member>(loadCypher('curation/members'), { ids });
    members.push(...found.map((member) => ({ ...member, names: [...member.names, ...(since.get(member.id) ?? [])] })));
    ids = found.map((member) => member.id);
  }
  return members;
};
