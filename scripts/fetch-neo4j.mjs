// Fetches Neo4j's jars with Maven into a cache folder, once: usage `node scripts/fetch-neo4j.mjs CACHE_FOLDER`.
// Exit status 3 means that Maven is missing, 1 that it failed; the reason is on standard error.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { unsignJar } from './unsign-jar.mjs';
import { MAVEN_MISSING, UserError } from './user-error.mjs';

const POM = path.join(import.meta.dirname, '..', 'database', 'pom.xml');

const AN_HOUR_MS = 3_600_000;

/** The version of Neo4j that database/pom.xml asks for. */
export function neo4jVersion() {
  const version = /<neo4j\.version>([^<]+)</.exec(readFileSync(POM, 'utf8'))?.[1];
  if (version === undefined) throw new Error(`${POM} has no <neo4j.version>.`);
  return version;
}

/** The folder of the jars below a cache folder; it exists only when it is complete. */
export function jarsFolder(cache) {
  return path.join(cache, `neo4j-${neo4jVersion()}`);
}

/**
 * Makes sure that the jars are there and returns their folder. They are copied beside it first and renamed when
 * complete, so that an interrupted run leaves nothing half done.
 * @throws UserError when Maven is missing or fails
 */
export async function fetchNeo4j(cache) {
  const folder = jarsFolder(cache);
  if (existsSync(folder)) return folder;
  mkdirSync(cache, { recursive: true, mode: 0o700 });
  const partial = `${folder}.partial-${process.pid}`;
  for (const name of readdirSync(cache)) {
    // Left by a run that was killed; one that still goes on would be younger.
    const left = path.join(cache, name);
    if (name.includes('.partial-') && Date.now() - statSync(left).mtimeMs > AN_HOUR_MS)
      rmSync(left, { recursive: true, force: true });
  }
  try {
    await copyDependencies(partial);
    for (const name of readdirSync(partial)) if (name.endsWith('.jar')) unsignJar(path.join(partial, name));
    renameSync(partial, folder);
  } catch (error) {
    // Somebody else may have been quicker.
    if (!existsSync(folder)) throw error;
  } finally {
    rmSync(partial, { recursive: true, force: true });
  }
  return folder;
}

function copyDependencies(folder) {
  const program = process.platform === 'win32' ? 'mvn.cmd' : 'mvn';
  const goals = ['-q', '-B', '-f', POM, 'dependency:copy-dependencies', `-DoutputDirectory=${folder}`];
  return new Promise((resolve, reject) => {
    const maven = spawn(program, goals, {
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    // When something else fails meanwhile, Maven does not outlive us.
    const end = () => maven.kill();
    process.once('exit', end);
    let output = '';
    for (const stream of [maven.stdout, maven.stderr]) stream.on('data', (text) => (output += text));
    maven.on('error', (error) => {
      if (error.code !== 'ENOENT') return reject(error);
      reject(
        new UserError(
          'Maven is missing: expected the program "mvn" on the PATH, to fetch the embedded database (once; it and Maven need Java 17 or 21). ' +
            'Install it (Debian and Ubuntu: apt-get install maven; macOS: brew install maven), or set NEO4J_URI to a Neo4j of your own.',
          MAVEN_MISSING,
        ),
      );
    });
    maven.on('close', (code) => {
      process.removeListener('exit', end);
      if (code === 0) return resolve();
      if (/JAVA_HOME|java: (command )?not found|Unable to locate a Java/i.test(output)) return reject(javaMissing());
      const lines = output.split('\n').filter((line) => line.includes('ERROR'));
      const reason = (lines.length > 0 ? lines : output.split('\n')).slice(0, 8).join('\n');
      reject(
        new UserError(
          `Maven could not fetch Neo4j ${neo4jVersion()} (exit status ${code}). It said:\n${reason.trim()}`,
        ),
      );
    });
  });
}

/** Maven itself runs on Java, so without one it is the first to fail. */
function javaMissing() {
  return new UserError(
    'Java is missing or JAVA_HOME leads to none: Maven, which fetches the embedded database, and the database need Java 17 or 21. ' +
      'Install one (Debian and Ubuntu: apt-get install openjdk-17-jre-headless; macOS: brew install openjdk@21), ' +
      'or set JAVA_HOME to it, or set NEO4J_URI to a Neo4j of your own.',
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    await fetchNeo4j(path.resolve(process.argv[2] ?? '.rapporteur'));
  } catch (error) {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = error instanceof UserError ? error.exitCode : 1;
  }
}
