import { createHash, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Where everything of one embedded database is. */
export interface DatabaseFolders {
  /** RAPPORTEUR_HOME; only the user can read it. */
  home: string;
  /** Neo4j's own home: configuration, data, logs. */
  neo4j: string;
  configuration: string;
  /** What Java and Neo4j print. */
  consoleLog: string;
  passwordFile: string;
  /** Which process runs the database, and where it answers. */
  stateFile: string;
}

/** The folders below a home. */
export function databaseFolders(home: string): DatabaseFolders {
  const neo4j = path.join(home, 'database');
  return {
    home,
    neo4j,
    configuration: path.join(neo4j, 'conf'),
    consoleLog: path.join(neo4j, 'logs', 'console.log'),
    passwordFile: path.join(home, 'password'),
    stateFile: path.join(home, 'instance.json'),
  };
}

export interface Neo4jSettings {
  /** Bolt's port on loopback. */
  port: number;
  pageCacheMegabytes: number;
}

/** The text of neo4j.conf: Bolt on loopback only, nothing else listens, nothing is reported to anybody. */
export function neo4jConfiguration({ port, pageCacheMegabytes }: Neo4jSettings): string {
  return `${[
    '# Written by Rapporteur at each start; changes here are lost. See docs/configuration.md.',
    'server.config.strict_validation.enabled=true',
    'server.default_listen_address=127.0.0.1',
    'server.default_advertised_address=127.0.0.1',
    'server.bolt.enabled=true',
    `server.bolt.listen_address=127.0.0.1:${port}`,
    `server.bolt.advertised_address=127.0.0.1:${port}`,
    'server.http.enabled=false',
    'server.https.enabled=false',
    'dbms.usage_report.enabled=false',
    'dbms.security.auth_enabled=true',
    `server.memory.pagecache.size=${pageCacheMegabytes}m`,
    // A data folder of a laptop should not grow by days of transaction logs that nothing reads.
    'db.tx_log.rotation.retention_policy=64M size',
    'db.tx_log.rotation.size=32M',
    'db.tx_log.preallocate=false',
    'server.logs.debug.enabled=true',
    'db.logs.query.enabled=OFF',
    // A third of a second of each start, for a report that nobody reads.
    'internal.dbms.dump_diagnostics=false',
    // Stopping takes 0.3 s; the default then waits ten more for clients that are gone.
    'internal.dbms.bolt.netty_server_shutdown_quiet_period=0',
  ].join('\n')}\n`;
}

/**
 * Lays out the folders, writes the configuration, and gives a new database its generated password; one whose
 * password file was lost, a new one.
 * @returns the password of the user `neo4j`
 */
export function prepareNeo4jHome(folders: DatabaseFolders, settings: Neo4jSettings): { password: string } {
  for (const folder of [folders.home, folders.neo4j, folders.configuration, path.dirname(folders.consoleLog)]) {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  }
  writeFileSync(path.join(folders.configuration, 'neo4j.conf'), neo4jConfiguration(settings), { mode: 0o600 });
  keepPreviousLog(folders);
  if (!existsSync(folders.passwordFile)) {
    forgetUsers(folders);
    writeFileSync(folders.passwordFile, `${randomBytes(24).toString('base64url')}\n`, { mode: 0o600 });
  }
  const password = readPassword(folders);
  const initial = path.join(folders.neo4j, 'data', 'dbms', 'auth.ini');
  mkdirSync(path.dirname(initial), { recursive: true, mode: 0o700 });
  writeFileSync(initial, initialUser(password), { mode: 0o600 });
  return { password };
}

/** Neo4j makes its system database, which holds users and passwords only, anew from `initialUser`; articles are in the other one. */
function forgetUsers({ neo4j }: DatabaseFolders): void {
  for (const kind of ['databases', 'transactions']) {
    rmSync(path.join(neo4j, 'data', kind, 'system'), { recursive: true, force: true });
  }
}

/** Each run has a log of its own, so that the reason of a failure is never one of an earlier run. */
function keepPreviousLog({ consoleLog }: DatabaseFolders): void {
  if (existsSync(consoleLog)) renameSync(consoleLog, consoleLog.replace(/\.log$/, '.previous.log'));
}

/** The port of the last time, so that other programs that know it still find the database; undefined at the first start. */
export function formerPort(folders: DatabaseFolders): number | undefined {
  try {
    const text = readFileSync(path.join(folders.configuration, 'neo4j.conf'), 'utf8');
    const port = /^server\.bolt\.listen_address=127\.0\.0\.1:(\d+)$/m.exec(text)?.[1];
    return port === undefined ? undefined : Number(port);
  } catch {
    return undefined;
  }
}

/** The password of the embedded database in this home. */
export function readPassword(folders: DatabaseFolders): string {
  return readFileSync(folders.passwordFile, 'utf8').trim();
}

const HASH_ITERATIONS = 1024;

/**
 * The line that Neo4j reads when it first makes its system database, and that `neo4j-admin dbms set-initial-password`
 * would write after starting a second Java: `user:algorithm,hash,salt,iterations:`, the hash being
 * SHA-256 of salt and password, hashed again iterations - 1 times (Neo4j 5, SystemGraphCredential).
 */
export function initialUser(password: string, salt: Buffer = randomBytes(32)): string {
  let hash = createHash('sha256').update(salt).update(password, 'utf8').digest();
  for (let round = 1; round < HASH_ITERATIONS; round += 1) hash = createHash('sha256').update(hash).digest();
  return `neo4j:SHA-256,${hash.toString('hex')},${salt.toString('hex')},${HASH_ITERATIONS}:\n`;
}
