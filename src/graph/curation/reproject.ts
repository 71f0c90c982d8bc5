import { RapporteurError } from '../../errors';
import type { Transaction } from '../graph';
import { loadCypher } from '../load-cypher';
import { changeGraph } from '../write/change-graph';
import { projectArticle } from '../write/project-article';
import { entityIds, readRecords } from '../write/stored-records';
import type { CurationRules } from './curation-rules';
import { readRules } from './read-rules';

/** Which articles a change of rules bears on: those that mean an entity, at all, by former ids, or by names. */
export interface Affected {
  id: string;
  was?: string[];
  names?: string[];
}

const BATCH_SIZE = 100;

/**
 * Makes the affected articles' share of the graph anew under changed rules, in this transaction, which holds
 * the lock. The rules in the database are still the old ones.
 *
 * @throws RapporteurError BAD_USER_INPUT where an article was not stored by Rapporteur
 */
export const reproject = async (
  transaction: Transaction,
  { id, was, names }: Affected,
  { change }: { change: (rules: CurationRules) => CurationRules },
): Promise<void> => {
  const rows = await transaction.run<{ id: string }>(loadCypher('curation/affected'), { id, was, names });
  const ids = rows.map((row) => row.id);
  for (let from = 0; from < ids.length; from += BATCH_SIZE) {
    const batch = ids.slice(from, from + BATCH_SIZE);
    const records = await readRecords(transaction, batch);
    if (records.length < batch.length) {
      throw new RapporteurError(
        'BAD_USER_INPUT',
        'Some articles about this entity were loaded from outside: ingest them, so that they can be curated.',
      );
    }
    const rules = await readRules(transaction, records.flatMap(entityIds));
    const changed = change(rules);
    await changeGraph(transaction, {
      remove: records.map((record) => projectArticle(record, rules)),
      add: records.map((record) => projectArticle(record, changed)),
    });
  }
};
