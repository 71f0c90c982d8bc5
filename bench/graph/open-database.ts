import { execFile } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import neo4j from 'neo4j-driver';
import { loadGraph } from './load-graph';

/** The project, as seen from bench/dist/graph. */
export const PROJECT = path.join(__dirname, '..', '..', '..');
const CLI = path.join(PROJECT, 'bin', 'rapporteur.cjs');
const HEAP_MEGABYTES = 1024;
const PAGE_CACHE_MEGABYTES = 512;

/** Where a database is and how to sign in. */
export interface Address {
  uri: string;
  user: string;
  password: string;
}

export interface Database extends Address {
  stop(): Promise<void>;
}

/** The environment by which our commands find a database. */
export const settingsOf = ({ uri, user, password }: Address): NodeJS.ProcessEnv => ({
  ...process.env,
  NEO4J_URI: uri,
  NEO4J_USER: user,
  NEO4J_PASSWORD: password,
});

interface Options {
  articles: number;
  seed: number;
  /** Folder that keeps made graphs between runs. */
  home: string;
  say(message: string): void;
}

/**
 * Starts a database of the benchmark's own that holds a made graph; it is made where the folder has none. With
 * NEO4J_URI in the environment that database is taken, as it is.
 */
export const openDatabase = async ({ articles, seed, home, say }: Options): Promise<Database> => {
  const { NEO4J_URI: uri, NEO4J_USER: user = 'neo4j', NEO4J_PASSWORD: password = '' } = process.env;
  if (uri) return { uri, user, password, stop: async () => {} };
  const folder = path.join(home, `${articles}-${seed}`);
  const isNew = !existsSync(folder);
  const database = await start(folder);
  if (!isNew) return database;
  try {
    say(`Making a graph of ${articles} articles`);
    await rapporteur(database, 'reindex');
    const driver = neo4j.driver(database.uri, neo4j.auth.basic(database.user, database.password));
    const session = driver.session();
    await loadGraph(session, { articles, seed });
    await driver.close();
    say(await rapporteur(database, 'reindex'));
    return database;
  } catch (error) {
    await database.stop();
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
};

/** An empty database of the benchmark's own, in a folder that it clears first; that of NEO4J_URI where it is set, which must be empty. */
export const openEmptyDatabase = async (folder: string): Promise<Database> => {
  const { NEO4J_URI: uri, NEO4J_USER: user = 'neo4j', NEO4J_PASSWORD: password = '' } = process.env;
  if (uri) return { uri, user, password, stop: async () => {} };
  rmSync(folder, { recursive: true, force: true });
  return start(folder);
};

/** Runs one of our commands on a database; gives what it prints. */
export const rapporteur = async (database: Address, command: string): Promise<string> => {
  const { stdout } = await promisify(execFile)(process.execPath, [CLI, command], { env: settingsOf(database) });
  return stdout.trim();
};

type Start = (options: object) => Promise<Database>;

/** With our own embedded database, and more memory than it takes by itself. */
const start = (folder: string): Promise<Database> => {
  const { startDatabase } = require(path.join(PROJECT, 'dist', 'database', 'start-database.js')) as {
    startDatabase: Start;
  };
  const { createLog } = require(path.join(PROJECT, 'dist', 'log.js')) as { createLog(options: object): unknown };
  const { readConfig } = require(path.join(PROJECT, 'dist', 'config.js')) as {
    readConfig(): { home: string; embedded: object };
  };
  const { home: cache, embedded } = readConfig();
  return startDatabase({
    ...embedded,
    home: folder,
    cache,
    port: 0,
    speedUp: false,
    heapMegabytes: HEAP_MEGABYTES,
    pageCacheMegabytes: PAGE_CACHE_MEGABYTES,
    log: createLog({ level: 'warn' }),
  });
};
