import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { readConfig } from '../../src/config';
import { answersBolt, findFreePort, isPortFree } from '../../src/database/bolt-ports';
import { readInstance } from '../../src/database/instance';
import { databaseFolders } from '../../src/database/neo4j-home';
import { identifyProcess, isAlive, type ProcessIdentity } from '../../src/database/process-identity';
import { type EmbeddedDatabase, type StartOptions, startDatabase } from '../../src/database/start-database';
import { openGraph } from '../../src/graph/open-graph';
import { createLog } from '../../src/log';

jest.setTimeout(120_000);

/** With what people have in names of folders. */
const home = path.join(mkdtempSync(path.join(tmpdir(), 'rapporteur-embedded-')), "Zoë's data, 50% (copy)");
const folders = databaseFolders(home);
const running: EmbeddedDatabase[] = [];

const start = async (options: Partial<StartOptions> = {}): Promise<EmbeddedDatabase> => {
  const { home: cache, embedded } = readConfig();
  const base = {
    ...embedded,
    heapMegabytes: 400,
    pageCacheMegabytes: 64,
    speedUp: false,
    log: createLog({ level: 'warn' }),
  };
  const database = await startDatabase({ ...base, home, cache, port: 0, ...options });
  running.push(database);
  return database;
};
const portOf = (database: EmbeddedDatabase) => Number(new URL(database.uri).port);
const databaseProcess = () => readInstance(folders)?.database as ProcessIdentity;

afterAll(async () => {
  await Promise.all(running.map((database) => database.stop()));
  rmSync(path.dirname(home), { recursive: true, force: true });
});

test('from a first start to the next: private, on loopback only, stopped quickly, the data kept', async () => {
  const first = await start();
  const port = portOf(first);
  expect(first).toMatchObject({ uri: `bolt://127.0.0.1:${port}`, user: 'neo4j' });

  // The password is generated, and only the user can read it.
  expect(first.password).toMatch(/^[\w-]{32}$/);
  expect(readFileSync(folders.passwordFile, 'utf8').trim()).toBe(first.password);
  for (const file of [
    folders.passwordFile,
    folders.stateFile,
    folders.consoleLog,
    path.join(folders.configuration, 'neo4j.conf'),
  ]) {
    expect([file, (statSync(file).mode & 0o077).toString(8)]).toEqual([file, '0']);
  }
  expect((statSync(home).mode & 0o777).toString(8)).toBe('700');
  expect(databaseProcess().commandLine).not.toContain(first.password);
  const wrong = openGraph({ ...first, password: 'wrong' });
  await expect(wrong.verify()).rejects.toMatchObject({ code: 'DB_AUTH_FAILED' });
  await wrong.close();

  // Nothing but loopback reaches it.
  const outside = Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ internal, family }) => !internal && family === 'IPv4');
  for (const { address } of outside) expect([address, await accepts(port, address)]).toEqual([address, false]);

  // A second start on the same home is told where the first one is.
  first.announce('http://127.0.0.1:4321');
  await expect(start()).rejects.toMatchObject({
    code: 'DATA_DIR_LOCKED',
    message: expect.stringContaining('It serves http://127.0.0.1:4321.'),
  });

  const graph = openGraph(first);
  await graph.write((transaction) => transaction.run('CREATE (:Kept {what: "the data"})'));
  await graph.close();
  const java = databaseProcess();
  const stopping = performance.now();
  await Promise.all([first.stop(), first.stop()]);
  expect(performance.now() - stopping).toBeLessThan(10_000);
  expect(await isAlive(java)).toBe(false);
  expect(existsSync(folders.stateFile)).toBe(false);

  const second = await start();
  expect([portOf(second), second.password]).toEqual([port, first.password]);
  const again = openGraph(second);
  expect(await again.read('MATCH (k:Kept) RETURN k.what AS what')).toEqual([{ what: 'the data' }]);
  await again.close();
  await second.stop();
});

test('when the password file is lost there is a new password, and the data are kept', async () => {
  const first = await start();
  const graph = openGraph(first);
  await graph.write((transaction) => transaction.run('CREATE (:Precious)'));
  await graph.close();
  await first.stop();
  rmSync(folders.passwordFile);

  const second = await start();
  expect(second.password).not.toBe(first.password);
  const again = openGraph(second);
  expect(await again.read('MATCH (p:Precious) RETURN count(p) AS precious')).toEqual([{ precious: 1 }]);
  await again.close();
  await second.stop();
});

test('a database that dies is reported as lost, one that is stopped is not', async () => {
  const database = await start();
  process.kill(databaseProcess().pid, 'SIGKILL');
  await database.lost;
  await database.stop();
  expect(existsSync(folders.stateFile)).toBe(false);
});

test('what a killed process left is found at the next start and dealt with', async () => {
  const first = await start();
  const java = databaseProcess();
  // As after kill -9 of the owner and of the watchdog: the record says that the owner is gone, and Neo4j still runs.
  const record = JSON.parse(readFileSync(folders.stateFile, 'utf8'));
  record.owner = { ...record.owner, startedAt: 'long ago' };
  writeFileSync(folders.stateFile, JSON.stringify(record));

  const second = await start();
  expect(await isAlive(java)).toBe(false);
  expect(await answersBolt(portOf(second))).toBe(true);
  await first.stop();
  await second.stop();
});

test('when its parent is killed -9, Neo4j ends, the port is free, and the next start works', async () => {
  const database = await start();
  const java = databaseProcess();
  const port = portOf(database);
  await database.stop();

  // The same Java command line under a parent of its own, which does no more than start-database.ts does.
  const [program, ...programArguments] = commandLineOf(java);
  const watchdog = path.join(__dirname, '..', '..', 'database', 'watchdog.mjs');
  const command = [watchdog, '5000', folders.consoleLog, program, ...programArguments];
  const script = `require('node:child_process').spawn(process.execPath, ${JSON.stringify(command)},
    { detached: true, stdio: ['pipe', 'inherit', 'ignore'] })`;
  const parent = spawn(process.execPath, ['-e', script], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [text] = await once(parent.stdout, 'data');
  const child = (await identifyProcess(JSON.parse(String(text)).pid)) as ProcessIdentity;
  while (!(await answersBolt(port))) await sleep(50);

  parent.kill('SIGKILL');
  const killed = performance.now();
  while (await isAlive(child)) await sleep(50);
  expect(performance.now() - killed).toBeLessThan(10_000);
  expect(await isPortFree(port)).toBe(true);
  const next = await start();
  await next.stop();
});

test('a port that is taken is named before anything is started', async () => {
  const port = await findFreePort();
  const blocker = createServer().listen(port, '127.0.0.1');
  await once(blocker, 'listening');
  try {
    await expect(start({ port })).rejects.toMatchObject({ code: 'PORT_IN_USE', details: { port } });
    expect(existsSync(folders.stateFile)).toBe(false);
  } finally {
    blocker.close();
  }
});

test('a home that cannot be written to is named, with the reason', async () => {
  const file = path.join(path.dirname(home), 'a file');
  writeFileSync(file, '');
  await expect(start({ home: path.join(file, 'home') })).rejects.toMatchObject({
    code: 'DATABASE_START_FAILED',
    message: `RAPPORTEUR_HOME: the embedded database cannot write to ${path.join(file, 'home')}: a part of the path is no folder. Make room or choose another folder.`,
  });
});

test('a start that fails says why, with the end of the log, and leaves the home free', async () => {
  await expect(start({ heapMegabytes: 1 })).rejects.toMatchObject({
    code: 'DATABASE_START_FAILED',
    message: expect.stringContaining('Too small maximum heap'),
  });
  expect(existsSync(folders.stateFile)).toBe(false);
});

/** The recorded command line has its arguments joined by blanks, of which the home's name has some too. */
function commandLineOf({ commandLine }: ProcessIdentity): string[] {
  const masked = commandLine.replaceAll(home, '<home>');
  return masked.split(' ').map((argument) => argument.replaceAll('<home>', home));
}

function accepts(port: number, host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host, timeout: 1000 });
    socket.once('connect', () => resolve(true));
    for (const event of ['error', 'timeout']) socket.once(event, () => resolve(false));
    socket.once('close', () => resolve(false));
    setTimeout(() => socket.destroy(), 1000).unref();
  });
}
