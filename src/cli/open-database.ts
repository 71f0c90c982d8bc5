import type { Config } from '../config';
import { readInstance } from '../database/instance';
import { databaseFolders, readPassword } from '../database/neo4j-home';
import { isAlive } from '../database/process-identity';
import { type EmbeddedDatabase, startDatabase } from '../database/start-database';
import { refuseUnfinishedRestore } from '../graph/backup/unfinished-restore';
import type { Graph, GraphSettings } from '../graph/graph';
import { migrate } from '../graph/migrate';
import { openGraph } from '../graph/open-graph';
import type { Log } from '../log';

/** The database of one command. */
export interface OpenDatabase {
  graph: Graph;
  /** Present where this command started the embedded database itself. */
  embedded?: EmbeddedDatabase;
  /** Closes the connection, and stops the database where this command started it; the data stay. */
  close(): Promise<void>;
}

/**
 * Opens the database that the settings name, with constraints and indexes in place: the user's own server
 * (NEO4J_URI); else the embedded one, joined where it runs on this home already and started for the time of the command otherwise.
 * One that was restored in part is opened only `toRestore` it.
 * @throws RapporteurError DB_UNAVAILABLE, DB_AUTH_FAILED, DB_UNSUPPORTED_VERSION, RESTORE_UNFINISHED, and what `startDatabase` throws
 */
export const openDatabase = async (
  config: Config,
  { log, toRestore = false }: { log: Log; toRestore?: boolean },
): Promise<OpenDatabase> => {
  const known = config.neo4j ?? (await runningDatabase(config.home));
  return known ? connect(known, { toRestore }) : startEmbedded(config, { log, toRestore });
};

export interface StartEmbeddedOptions {
  log: Log;
  /** Uses the time until the database answers. */
  meanwhile?: () => unknown;
  toRestore?: boolean;
}

/** Starts the embedded database and opens it. @throws RapporteurError as `startDatabase` does */
export const startEmbedded = async (
  config: Config,
  { log, meanwhile, toRestore }: StartEmbeddedOptions,
): Promise<OpenDatabase> => {
  const embedded = await startDatabase({ home: config.home, log, meanwhile, ...config.embedded });
  return connect(embedded, { embedded, toRestore });
};

/** Opens, checks and migrates; a database that we started is stopped again where that fails. */
const connect = async (
  settings: GraphSettings,
  { embedded, toRestore = false }: { embedded?: EmbeddedDatabase; toRestore?: boolean | undefined },
): Promise<OpenDatabase> => {
  const graph = openGraph(settings);
  const close = async () => {
    await graph.close();
    await embedded?.stop();
  };
  try {
    await graph.verify();
    await Promise.all([migrate(graph), toRestore || refuseUnfinishedRestore(graph)]);
  } catch (error) {
    await close();
    throw error;
  }
  return { graph, close, ...(embedded ? { embedded } : {}) };
};

/** True where a living process holds the home of the embedded database. */
export const isHomeTaken = async (home: string): Promise<boolean> => {
  const instance = readInstance(databaseFolders(home));
  return instance !== undefined && (await isAlive(instance.owner));
};

const runningDatabase = async (home: string): Promise<GraphSettings | null> => {
  const folders = databaseFolders(home);
  const instance = readInstance(folders);
  if (!instance?.database || instance.boltPort === undefined || !(await isAlive(instance.database))) return null;
  return { uri: `bolt://127.0.0.1:${instance.boltPort}`, user: 'neo4j', password: readPassword(folders) };
};
