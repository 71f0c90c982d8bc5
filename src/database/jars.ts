import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { RapporteurError } from '../errors';
import type { Log } from '../log';

const PROJECT = path.join(__dirname, '..', '..');
const MAVEN_MISSING = 3;

/** The version of Neo4j that database/pom.xml asks for. */
export function neo4jVersion(): string {
  const pom = readFileSync(path.join(PROJECT, 'database', 'pom.xml'), 'utf8');
  const version = /<neo4j\.version>([^<]+)</.exec(pom)?.[1];
  if (version === undefined) throw new Error('database/pom.xml has no <neo4j.version>.');
  return version;
}

/**
 * The embedded database's jars, in the order of the class path; fetched with Maven first when they are missing.
 * @throws RapporteurError MAVEN_MISSING, DATABASE_START_FAILED when Maven cannot fetch them
 */
export async function obtainJars(cache: string, log: Log): Promise<string[]> {
  const folder = path.join(cache, `neo4j-${neo4jVersion()}`);
  if (!existsSync(folder)) {
    log.info(`Fetching Neo4j ${neo4jVersion()} (118 MB, only once)`);
    await fetchJars(cache);
  }
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jar'))
    .sort()
    .map((name) => path.join(folder, name));
}

async function fetchJars(cache: string): Promise<void> {
  const script = path.join(PROJECT, 'scripts', 'fetch-neo4j.mjs');
  const child = spawn(process.execPath, [script, cache], { stdio: ['ignore', 'ignore', 'pipe'] });
  let message = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    message += text;
  });
  const [status] = (await once(child, 'close')) as [number | null];
  if (status === 0) return;
  throw new RapporteurError(status === MAVEN_MISSING ? 'MAVEN_MISSING' : 'DATABASE_START_FAILED', message.trim());
}
