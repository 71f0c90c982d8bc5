import { randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { RapporteurError } from '../errors';
import type { DatabaseFolders } from './neo4j-home';
import { identifyProcess, isAlive, signalProcess } from './process-identity';

const identity = z.object({ pid: z.number().int(), startedAt: z.string(), commandLine: z.string() });
const instanceSchema = z.object({
  /** The `rapporteur` that holds this home. */
  owner: identity,
  /** Neo4j itself, once it runs. */
  database: identity.optional(),
  boltPort: z.number().int().optional(),
  /** Where the owner serves, once it does. */
  address: z.string().optional(),
});

/** Who holds a home, kept in `instance.json`: the lock, and how other commands find the database. */
export type Instance = z.infer<typeof instanceSchema>;

const STOP_GRACE_MS = 10_000;
const POLL_MS = 50;

/** The recorded instance of a home; undefined when there is none or the file makes no sense. */
export function readInstance({ stateFile }: DatabaseFolders): Instance | undefined {
  try {
    return instanceSchema.parse(JSON.parse(readFileSync(stateFile, 'utf8')));
  } catch {
    return undefined;
  }
}

/** Replaces the record of a home that this process holds, in one step, so that nobody reads half of it. */
export function writeInstance({ stateFile }: DatabaseFolders, instance: Instance): void {
  const draft = draftOf(stateFile, instance);
  renameSync(draft, stateFile);
}

/** Gives the home back, unless somebody else holds it by now. */
export function releaseHome(folders: DatabaseFolders, { owner }: Instance): void {
  const holder = readInstance(folders)?.owner;
  if (holder === undefined || (holder.pid === owner.pid && holder.startedAt === owner.startedAt)) {
    rmSync(folders.stateFile, { force: true });
  }
}

/**
 * Takes a home for this process. What a killed owner left behind is cleared away: its Neo4j, when the recorded
 * process still is that very one, is stopped (a stranger that was given the same number is not touched).
 * @throws RapporteurError DATA_DIR_LOCKED when another living process holds it
 */
export async function claimHome(folders: DatabaseFolders): Promise<Instance> {
  mkdirSync(folders.home, { recursive: true, mode: 0o700 });
  const owner = await identifyProcess(process.pid);
  const instance: Instance = {
    owner: owner ?? { pid: process.pid, startedAt: 'unknown', commandLine: process.argv.join(' ') },
  };
  for (let attempt = 0; attempt < 5; attempt += 1) {
    const draft = draftOf(folders.stateFile, instance);
    try {
      // Unlike a rename, a link fails where a file is already: of two claims only one can win.
      linkSync(draft, folders.stateFile);
      return instance;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    } finally {
      rmSync(draft, { force: true });
    }
    const found = readInstance(folders);
    if (found !== undefined && (await isAlive(found.owner))) throw locked(folders, found);
    if (found !== undefined) await endLeftOver(found);
    rmSync(folders.stateFile, { force: true });
  }
  throw locked(folders, readInstance(folders));
}

/** Stops the Neo4j of an owner that is gone: politely, then after ten seconds by force. */
async function endLeftOver({ database }: Instance): Promise<void> {
  if (database === undefined || !(await signalProcess(database, 'SIGTERM'))) return;
  for (let waited = 0; waited < STOP_GRACE_MS; waited += POLL_MS) {
    await sleep(POLL_MS);
    if (!(await isAlive(database))) return;
  }
  await signalProcess(database, 'SIGKILL');
  while (await isAlive(database)) await sleep(POLL_MS);
}

function draftOf(stateFile: string, instance: Instance): string {
  const draft = `${stateFile}.${process.pid}.${randomBytes(4).toString('hex')}`;
  writeFileSync(draft, `${JSON.stringify(instance, null, 2)}\n`, { mode: 0o600 });
  return draft;
}

function locked(folders: DatabaseFolders, instance: Instance | undefined): RapporteurError {
  const who = instance === undefined ? 'another process' : `process ${instance.owner.pid}`;
  const where = instance?.address === undefined ? '' : ` It serves ${instance.address}.`;
  return new RapporteurError(
    'DATA_DIR_LOCKED',
    `Rapporteur already runs on ${folders.home} (${who}).${where} Use that one, stop it first, or set RAPPORTEUR_HOME and PORT for a second one.`,
    { details: { home: folders.home, pid: instance?.owner.pid, address: instance?.address } },
  );
}
