import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { claimHome, readInstance, releaseHome, writeInstance } from '../../src/database/instance';
import { type DatabaseFolders, databaseFolders } from '../../src/database/neo4j-home';
import { identifyProcess, isAlive, type ProcessIdentity } from '../../src/database/process-identity';

let folders: DatabaseFolders;
beforeEach(() => {
  folders = databaseFolders(mkdtempSync(path.join(tmpdir(), 'rapporteur-instance-')));
});
afterEach(() => rmSync(folders.home, { recursive: true, force: true }));

const GONE: ProcessIdentity = { pid: 2 ** 22 + 1, startedAt: 'long ago', commandLine: 'node rapporteur start' };
const started: number[] = [];
const sleeper = async (program = 'setInterval(() => {}, 1000)'): Promise<ProcessIdentity> => {
  const child = spawn(process.execPath, ['-e', `${program}; console.log(1)`], { stdio: ['ignore', 'pipe', 'ignore'] });
  await once(child.stdout, 'data');
  started.push(child.pid ?? 0);
  return (await identifyProcess(child.pid ?? 0)) as ProcessIdentity;
};
afterAll(() => {
  for (const pid of started) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // It has ended already, as it should.
    }
  }
});

test('a home is claimed by this process, recorded for the user alone, and given back', async () => {
  const instance = await claimHome(folders);
  expect(instance).toEqual({ owner: await identifyProcess(process.pid) });
  expect(readInstance(folders)).toEqual(instance);
  expect(statSync(folders.stateFile).mode & 0o777).toBe(0o600);
  releaseHome(folders, instance);
  expect(readdirSync(folders.home)).toEqual([]);
});

test('a home that a living process holds is refused, naming the process and where it serves', async () => {
  const owner = await sleeper();
  writeInstance(folders, { owner, address: 'http://127.0.0.1:4000' });
  const claim = claimHome(folders);
  await expect(claim).rejects.toMatchObject({
    code: 'DATA_DIR_LOCKED',
    message: expect.stringContaining(`(process ${owner.pid}). It serves http://127.0.0.1:4000.`),
    details: { home: folders.home, pid: owner.pid, address: 'http://127.0.0.1:4000' },
  });
  expect(await isAlive(owner)).toBe(true);
  expect(readInstance(folders)?.owner).toEqual(owner);
});

test('of many claims at once one wins', async () => {
  const claims = await Promise.allSettled(Array.from({ length: 8 }, () => claimHome(folders)));
  expect(claims.map(({ status }) => status).sort()).toEqual(['fulfilled', ...Array(7).fill('rejected')]);
});

test('what a killed owner left is taken over, and its database stopped', async () => {
  const database = await sleeper();
  writeInstance(folders, { owner: GONE, database, boltPort: 7687 });
  const instance = await claimHome(folders);
  expect(instance.owner.pid).toBe(process.pid);
  expect(await isAlive(database)).toBe(false);
});

test.each([
  ['as the owner', (stranger: ProcessIdentity) => ({ owner: { ...stranger, startedAt: 'long ago' } })],
  [
    'as the database',
    (stranger: ProcessIdentity) => ({ owner: GONE, database: { ...stranger, startedAt: 'long ago' } }),
  ],
  [
    'as the database, started in the same moment, but another program',
    (stranger: ProcessIdentity) => ({ owner: GONE, database: { ...stranger, commandLine: 'java …' } }),
  ],
])('a stranger that was given a recorded number %s is left alone, and the home is free', async (_name, record) => {
  const stranger = await sleeper();
  writeInstance(folders, record(stranger));
  expect((await claimHome(folders)).owner.pid).toBe(process.pid);
  expect(await isAlive(stranger)).toBe(true);
});

test.each(['', '{', '[]', '{"owner":{"pid":"1"}}', '\0'])(
  'a record that makes no sense (%j) does not stand in the way',
  async (text) => {
    writeFileSync(folders.stateFile, text);
    expect((await claimHome(folders)).owner.pid).toBe(process.pid);
  },
);
