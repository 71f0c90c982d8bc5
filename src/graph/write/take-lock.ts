import { unfinishedRestore } from '../backup/unfinished-restore';
import type { Transaction } from '../graph';
import { loadCypher } from '../load-cypher';

/** Waits for every other writer until this transaction is the only one. @throws RapporteurError RESTORE_UNFINISHED where a backup is being put back */
export const takeLock = async (transaction: Transaction): Promise<void> => {
  const [row] = await transaction.run<{ isRestoring: boolean }>(loadCypher('write/lock'));
  if (row?.isRestoring) throw unfinishedRestore();
};
