import { digest } from '../../graph/check/digest';
import { EXIT } from '../exit-codes';
import { loadConfig } from '../load-config';
import { openDatabase } from '../open-database';
import { print } from '../output';

/** Prints the digest of the graph. */
export const run = async (): Promise<number> => {
  const { config, log } = loadConfig();
  const database = await openDatabase(config, { log });
  try {
    await print(await digest(database.graph));
    return EXIT.OK;
  } finally {
    await database.close();
  }
};
