import path from 'node:path';
import { RapporteurError, writeFault } from '../errors';
import type { Log } from '../log';
import { findFreePort, isPortFree } from './bolt-ports';
import { type ClassArchive, classArchive, makeArchiveLater } from './class-archive';
import { findJava } from './find-java';
import { claimHome, type Instance, releaseHome, writeInstance } from './instance';
import { obtainJars } from './jars';
import { javaArguments } from './java-arguments';
import { type DatabaseFolders, databaseFolders, formerPort, prepareNeo4jHome } from './neo4j-home';
import { identifyProcess } from './process-identity';
import { lastLines, type Neo4jProcess, runNeo4j, untilReady } from './run-neo4j';

export interface StartOptions {
  /** Folder of the data, the log and the password; made if missing. */
  home: string;
  log: Log;
  /** Folder of Neo4j's program, shared between homes; `home` where left out. */
  cache?: string;
  /** Bolt's port on loopback; where 0 or left out the one of the last time if free, else any. */
  port?: number;
  heapMegabytes?: number;
  pageCacheMegabytes?: number;
  javaHome?: string;
  searchPath?: string[];
  /** Whether to make, in the background, what makes later starts quicker (class-archive.ts); yes where left out. */
  speedUp?: boolean;
  /** Called once Java is at work, to use the time until the database answers: for loading modules, say. */
  meanwhile?: () => unknown;
  /** How long the start may take. */
  timeoutMs?: number;
}

/** A running embedded database and how to sign in to it. */
export interface EmbeddedDatabase {
  uri: string;
  user: string;
  password: string;
  /** Settles when the database has ended without being asked to; never when `stop` was called. */
  lost: Promise<void>;
  /** Records where this process serves, so that a second start can say so. */
  announce(address: string): void;
  /** Ends the database in order, within ten seconds, and gives the home back; the data stay. May be called twice. */
  stop(): Promise<void>;
}

const STOP_GRACE_MS = 9_000;
const START_TIMEOUT_MS = 90_000;
const LOG_LINES = 12;
/** By then samples are in and first questions asked, so that their classes are on the list too. */
const ARCHIVE_DELAY_MS = 15_000;

/**
 * Starts the embedded Neo4j: on loopback only, with a generated password that only the user can read, under a
 * watchdog that ends it with this process. What an earlier, killed process left behind is dealt with first.
 * @throws RapporteurError DATA_DIR_LOCKED, JAVA_MISSING, MAVEN_MISSING, PORT_IN_USE, DATABASE_START_FAILED
 */
export async function startDatabase(options: StartOptions): Promise<EmbeddedDatabase> {
  const { log } = options;
  const home = path.resolve(options.home);
  const folders = databaseFolders(home);
  const java = findJava({ javaHome: options.javaHome, searchPath: options.searchPath ?? [] });
  const cache = path.resolve(options.cache ?? home);
  const jars = await obtainJars(cache, log);
  const instance = await claimHome(folders).catch((error: unknown) => {
    throw notWritable(error, home);
  });
  try {
    const port = await choosePort(options.port ?? 0, formerPort(folders));
    const settings = { port, pageCacheMegabytes: options.pageCacheMegabytes ?? 128 };
    const { password } = prepareNeo4jHome(folders, settings);
    const archive = usefulArchive(classArchive({ cache, java, jars }), options.speedUp ?? true);
    const neo4j = await runNeo4j({
      program: java.executable,
      programArguments: javaArguments({ jars, folders, heapMegabytes: options.heapMegabytes ?? 512, archive }),
      logFile: folders.consoleLog,
      graceMs: STOP_GRACE_MS,
    });
    const started: Instance = { ...instance, boltPort: port };
    const identity = await identifyProcess(neo4j.pid);
    if (identity !== undefined) started.database = identity;
    writeInstance(folders, started);
    options.meanwhile?.();
    if (!(await untilReady(neo4j, port, { timeoutMs: options.timeoutMs ?? START_TIMEOUT_MS }))) {
      await neo4j.stop();
      throw startFailed(folders);
    }
    const makesArchive = archive !== undefined && !archive.exists;
    const cancelArchive = makesArchive
      ? makeArchiveLater(archive, { java, jars, delayMs: ARCHIVE_DELAY_MS, log })
      : undefined;
    return running({ folders, instance: started, neo4j, port, password, cancelArchive });
  } catch (error) {
    releaseHome(folders, instance);
    throw notWritable(error, home);
  }
}

interface Running {
  folders: DatabaseFolders;
  instance: Instance;
  neo4j: Neo4jProcess;
  port: number;
  password: string;
  cancelArchive?: () => void;
}

function running({ folders, instance, neo4j, port, password, cancelArchive }: Running): EmbeddedDatabase {
  let stopping: Promise<void> | undefined;
  const stop = async () => {
    cancelArchive?.();
    await neo4j.stop();
    releaseHome(folders, instance);
  };
  return {
    uri: `bolt://127.0.0.1:${port}`,
    user: 'neo4j',
    password,
    lost: new Promise((resolve) => {
      neo4j.ended.then(() => {
        if (stopping === undefined) resolve();
      });
    }),
    announce: (address) => writeInstance(folders, { ...instance, address }),
    stop: () => {
      stopping ??= stop();
      return stopping;
    },
  };
}

function usefulArchive(archive: ClassArchive, mayMake: boolean): ClassArchive | undefined {
  return archive.exists || mayMake ? archive : undefined;
}

async function choosePort(wanted: number, former: number | undefined): Promise<number> {
  if (wanted === 0) {
    if (former !== undefined && (await isPortFree(former))) return former;
    return findFreePort();
  }
  if (await isPortFree(wanted)) return wanted;
  throw new RapporteurError(
    'PORT_IN_USE',
    `Port ${wanted} of RAPPORTEUR_BOLT_PORT is in use by another program. Stop that program, or choose another port, or 0 for a free one.`,
    { details: { port: wanted } },
  );
}

function notWritable(error: unknown, home: string): unknown {
  const reason = writeFault(error, { EEXIST: 'it is no folder' });
  if (error instanceof RapporteurError || reason === undefined) return error;
  return new RapporteurError(
    'DATABASE_START_FAILED',
    `RAPPORTEUR_HOME: the embedded database cannot write to ${home}: ${reason}. Make room or choose another folder.`,
    { details: { home }, cause: error },
  );
}

function startFailed(folders: DatabaseFolders): RapporteurError {
  const lines = lastLines(folders.consoleLog, LOG_LINES);
  return new RapporteurError(
    'DATABASE_START_FAILED',
    `The embedded database did not start. The end of ${folders.consoleLog}:\n${lines}`,
    { details: { log: folders.consoleLog } },
  );
}
