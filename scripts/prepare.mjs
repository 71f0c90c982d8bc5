import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fetchNeo4j, jarsFolder } from './fetch-neo4j.mjs';
import { isFresh, remember, runQuietly, step } from './step.mjs';

const PROJECT = path.join(import.meta.dirname, '..');
const STAMP = path.join(PROJECT, 'node_modules', '.rapporteur-installed');

/** The folder of the database's program and data: RAPPORTEUR_HOME, or `.rapporteur` in the project. */
export function homeFolder() {
  return path.resolve(process.env.RAPPORTEUR_HOME || path.join(PROJECT, '.rapporteur'));
}

/**
 * Sees to what comes from elsewhere: the packages, and the database's program unless `database` is false. What is there
 * already is recognised in a few milliseconds. @throws UserError
 */
export async function prepare({ database }) {
  // Both wait for the network, so they run side by side.
  const isFetched = !database || existsSync(jarsFolder(homeFolder()));
  await Promise.all([
    installPackages(),
    isFetched ||
      step('Fetching the database, Neo4j Community, with Maven (118 MB, only once)', () => fetchNeo4j(homeFolder())),
  ]);
}

/** `npm ci` when node_modules is missing or was installed from another lock file. */
async function installPackages() {
  const lock = createHash('sha256')
    .update(readFileSync(path.join(PROJECT, 'package-lock.json')))
    .digest('hex');
  if (isFresh(STAMP, lock, [])) return;
  if (isInstalledByNpm()) return remember(STAMP, lock);
  await step('Installing packages (npm ci)', () =>
    runQuietly('npm', ['ci', '--prefer-offline', '--no-audit', '--no-fund'], { cwd: PROJECT, what: 'npm ci' }),
  );
  remember(STAMP, lock);
}

/** True when npm's own record of what it installed names the same packages and versions as the lock file: the user ran npm ci. */
function isInstalledByNpm() {
  const record = path.join(PROJECT, 'node_modules', '.package-lock.json');
  if (!existsSync(record)) return false;
  const wanted = packagesOf(path.join(PROJECT, 'package-lock.json'));
  const installed = packagesOf(record);
  return Object.entries(wanted).every(
    ([name, { version, optional }]) => name === '' || optional || installed[name]?.version === version,
  );
}

function packagesOf(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}
