import { verifyGraph } from '../../graph/check/verify-graph';
import { EXIT } from '../exit-codes';
import { loadConfig } from '../load-config';
import { openDatabase } from '../open-database';
import { note, print } from '../output';

/** Checks every passage and fact of the graph and prints each fault; the exit status is 1 where there is one. */
export const run = async (): Promise<number> => {
  const { config, log } = loadConfig();
  const database = await openDatabase(config, { log });
  try {
    const { checked, faults } = await verifyGraph(database.graph);
    for (const { code, id, message } of faults) await print(`${code} ${id}: ${message}`);
    note(faults.length === 0 ? `${checked} facts and passages checked: all stand.` : `${faults.length} faults found.`);
    return faults.length === 0 ? EXIT.OK : EXIT.FAILED;
  } finally {
    await database.close();
  }
};
