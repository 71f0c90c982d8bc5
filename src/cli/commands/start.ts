import path from 'node:path';
import { isEmpty } from '../../graph/is-empty';
import { checkAddress } from '../../server/listen';
import { serverSettings } from '../../server/server-settings';
import type * as ingestion from '../ingest-paths';
import { loadConfig } from '../load-config';
import { isHomeTaken, openDatabase, startEmbedded } from '../open-database';
import { note } from '../output';
import type * as server from '../run-server';
import { untilStopped } from '../until-stopped';

/** What the server needs takes most of a second to load: time in which the database starts. */
const loadServer = () => ({
  ...(require('../ingest-paths') as typeof ingestion),
  ...(require('../run-server') as typeof server),
});

const SAMPLES = path.join(__dirname, '..', '..', '..', 'samples');

/**
 * What `npm start` runs: the embedded database, or the user's own; the sample articles where it is empty; the server.
 * Unlike `serve` it does not join an embedded database that runs already: that one has a server.
 */
export const run = async (): Promise<number> => {
  const begun = Date.now();
  const { config, log } = loadConfig({ verbose: true });
  // Before a database is started for nothing.
  serverSettings(config);
  const stopped = untilStopped();
  const stop = new AbortController();
  void stopped.then(() => stop.abort());
  // A second start is told where the first one serves, which says more than that the port is taken.
  if (config.neo4j || !(await isHomeTaken(config.home))) await checkAddress(config);
  const database = await (config.neo4j
    ? openDatabase(config, { log })
    : startEmbedded(config, { log, meanwhile: loadServer }));
  try {
    const { ingestPaths, runServer } = loadServer();
    if (await isEmpty(database.graph)) {
      note('The graph is empty: loading the sample articles.');
      await ingestPaths(database.graph, [SAMPLES], { log, signal: stop.signal });
    }
    return await runServer(database, { config, log, begun, stopped });
  } finally {
    await database.close();
  }
};
