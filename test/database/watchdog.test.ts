import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { identifyProcess, isAlive, type ProcessIdentity } from '../../src/database/process-identity';
import { runNeo4j } from '../../src/database/run-neo4j';

const WATCHDOG = path.join(__dirname, '..', '..', 'database', 'watchdog.mjs');
/** Stand in for Neo4j: one ends when it is asked to, one does not. */
const OBEDIENT = "console.log('up'); setInterval(() => {}, 1000)";
const STUBBORN = `process.on('SIGTERM', () => console.log('no')); ${OBEDIENT}`;

let folder: string;
let logFile: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'rapporteur-watchdog-'));
  logFile = path.join(folder, 'console.log');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const until = async (condition: () => boolean | Promise<boolean>) => {
  for (let waited = 0; waited < 10_000; waited += 20) {
    if (await condition()) return;
    await sleep(20);
  }
  throw new Error('It did not happen within ten seconds.');
};
const printed = () => readFileSync(logFile, 'utf8');
const identityOf = async (pid: number) => (await identifyProcess(pid)) as ProcessIdentity;

/** A parent of its own, so that it can be killed: starts the watchdog as run-neo4j.ts does, and says both numbers. */
const startParent = async (program: string, graceMs: number) => {
  const script = `
    const { spawn } = require('node:child_process');
    const watchdog = spawn(process.execPath, ${JSON.stringify([WATCHDOG, String(graceMs), logFile, process.execPath, '-e', program])},
      { detached: true, stdio: ['pipe', 'pipe', 'ignore'] });
    watchdog.stdout.once('data', (text) => console.log(JSON.stringify({ watchdog: watchdog.pid, child: JSON.parse(text).pid })));`;
  const parent = spawn(process.execPath, ['-e', script], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [text] = await once(parent.stdout, 'data');
  const pids = JSON.parse(String(text)) as { watchdog: number; child: number };
  await until(() => printed().includes('up'));
  return { parent, watchdog: await identityOf(pids.watchdog), child: await identityOf(pids.child) };
};

test.each([
  ['ends in order', OBEDIENT],
  ['is killed after the grace when it does not listen', STUBBORN],
])('when the parent is killed -9 the database %s, and the watchdog goes too', async (_name, program) => {
  const { parent, watchdog, child } = await startParent(program, 300);
  expect(await isAlive(child)).toBe(true);
  parent.kill('SIGKILL');
  await until(async () => !(await isAlive(child)) && !(await isAlive(watchdog)));
  expect(printed().includes('no')).toBe(program === STUBBORN);
});

test('Ctrl-C and a closed terminal do not reach the database through the watchdog', async () => {
  const { parent, watchdog, child } = await startParent(OBEDIENT, 300);
  for (const signal of ['SIGINT', 'SIGHUP'] as const) process.kill(watchdog.pid, signal);
  await sleep(200);
  expect([await isAlive(watchdog), await isAlive(child)]).toEqual([true, true]);
  parent.kill('SIGKILL');
  await until(async () => !(await isAlive(watchdog)));
});

test('stop ends it in order', async () => {
  const run = await runNeo4j({ program: process.execPath, programArguments: ['-e', OBEDIENT], logFile, graceMs: 5000 });
  const identity = await identityOf(run.pid);
  await until(() => printed().includes('up'));
  await run.stop();
  expect(await isAlive(identity)).toBe(false);
  await run.ended;
});

test('stop kills what does not end within the grace', async () => {
  const run = await runNeo4j({ program: process.execPath, programArguments: ['-e', STUBBORN], logFile, graceMs: 200 });
  const identity = await identityOf(run.pid);
  await until(() => printed().includes('up'));
  await run.stop();
  expect(await isAlive(identity)).toBe(false);
});

test('the end of the database is seen', async () => {
  const run = await runNeo4j({ program: process.execPath, programArguments: ['-e', OBEDIENT], logFile, graceMs: 5000 });
  process.kill(run.pid, 'SIGKILL');
  await run.ended;
});

test('a program that cannot be started is an error that says so', async () => {
  const started = runNeo4j({ program: path.join(folder, 'no-java'), programArguments: [], logFile, graceMs: 100 });
  await expect(started).rejects.toThrow(/ENOENT/);
});
