import { reindex } from '../../graph/reindex';
import { EXIT } from '../exit-codes';
import { loadConfig } from '../load-config';
import { openDatabase } from '../open-database';
import { print } from '../output';

/** Makes a graph that was loaded from outside ready for reading. */
export const run = async (): Promise<number> => {
  const { config, log } = loadConfig();
  const database = await openDatabase(config, { log });
  try {
    const count = await reindex(database.graph);
    await print(`${count.toLocaleString('en')} loaded entities and events made ready.`);
    return EXIT.OK;
  } finally {
    await database.close();
  }
};
