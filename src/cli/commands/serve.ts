import { checkAddress } from '../../server/listen';
import { serverSettings } from '../../server/server-settings';
import { loadConfig } from '../load-config';
import { openDatabase } from '../open-database';
import { runServer } from '../run-server';
import { untilStopped } from '../until-stopped';

/** Serves a database as it is: nothing is loaded into it. */
export const run = async (): Promise<number> => {
  const begun = Date.now();
  const { config, log } = loadConfig({ verbose: true });
  // Before a database is started for nothing.
  serverSettings(config);
  const stopped = untilStopped();
  await checkAddress(config);
  const database = await openDatabase(config, { log });
  try {
    return await runServer(database, { config, log, begun, stopped });
  } finally {
    await database.close();
  }
};
