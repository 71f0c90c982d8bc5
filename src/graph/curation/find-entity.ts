import { RapporteurError } from '../../errors';
import type { Transaction } from '../graph';
import { loadCypher } from '../load-cypher';
import { readTally, type StoredTally, type Tally } from '../write/tally';
import { currentId } from './curation-rules';
import { readRules } from './read-rules';

export interface FoundEntity {
  id: string;
  name: string;
  tally: Tally;
}

/**
 * The entity that an id stands for now: itself, or the one that it was merged into.
 *
 * @throws RapporteurError ENTITY_NOT_FOUND
 */
export const findEntity = async (transaction: Transaction, id: string): Promise<FoundEntity> => {
  const current = currentId(await readRules(transaction, [id]), id);
  const [[row], [said]] = await Promise.all([
    transaction.run<{ id: string; name: string }>(loadCypher('curation/entity'), { id: current }),
    transaction.run<StoredTally>(loadCypher('write/entity-tallies'), { ids: [current] }),
  ]);
  if (row === undefined || said === undefined) {
    throw new RapporteurError(
      'ENTITY_NOT_FOUND',
      `There is no entity with the id "${id.slice(0, 200)}": expected an id such as person:john-kerry.`,
    );
  }
  return { id: row.id, name: row.name, tally: readTally(said) };
};
