import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { answersBolt } from './bolt-ports';

const WATCHDOG = path.join(__dirname, '..', '..', 'database', 'watchdog.mjs');
const POLL_MS = 25;
const TAIL_BYTES = 65_536;
const STACK_FRAME = /^\s+(?:at |\.\.\. \d+ more)/;

export interface Neo4jRun {
  program: string;
  programArguments: string[];
  logFile: string;
  /** How long Neo4j may take to end in order before it is killed. */
  graceMs: number;
}

/** A Neo4j that runs under the watchdog. */
export interface Neo4jProcess {
  pid: number;
  /** Settles when Neo4j has ended, for whatever reason; never rejects. */
  ended: Promise<void>;
  /** Ends it in order, by force after the grace; settles when it has ended. */
  stop(): Promise<void>;
}

/** Starts Neo4j under the watchdog, which ends it as soon as this process is gone, even by kill -9. @throws Error when Java cannot be started */
export async function runNeo4j({ program, programArguments, logFile, graceMs }: Neo4jRun): Promise<Neo4jProcess> {
  // Detached: a process group of its own, so that Ctrl-C reaches us alone and the database is stopped in order.
  const watchdog = spawn(process.execPath, [WATCHDOG, String(graceMs), logFile, program, ...programArguments], {
    detached: true,
    stdio: ['pipe', 'pipe', 'ignore'],
    windowsHide: true,
  });
  const ended = once(watchdog, 'close').then(
    () => undefined,
    () => undefined,
  );
  watchdog.stdin?.on('error', () => undefined);
  const pid = await firstReport(watchdog);
  return {
    pid,
    ended,
    stop: async () => {
      watchdog.stdin?.end('stop\n');
      await ended;
    },
  };
}

/** Waits until Neo4j answers. @returns false when it ended or `timeoutMs` went by before it did */
export async function untilReady(
  neo4j: Neo4jProcess,
  port: number,
  { timeoutMs }: { timeoutMs: number },
): Promise<boolean> {
  let hasEnded = false;
  neo4j.ended.then(() => {
    hasEnded = true;
  });
  const deadline = performance.now() + timeoutMs;
  while (!hasEnded && performance.now() < deadline) {
    if (await answersBolt(port)) return true;
    await sleep(POLL_MS);
  }
  return false;
}

/** The last lines of a log file that say something: without the frames of stack traces. */
export function lastLines(file: string, count: number): string {
  try {
    const handle = openSync(file, 'r');
    try {
      const { size } = fstatSync(handle);
      const buffer = Buffer.alloc(Math.min(size, TAIL_BYTES));
      readSync(handle, buffer, 0, buffer.length, size - buffer.length);
      const lines = buffer.toString('utf8').trimEnd().split('\n');
      return lines
        .filter((line) => !STACK_FRAME.test(line))
        .slice(-count)
        .join('\n');
    } finally {
      closeSync(handle);
    }
  } catch {
    return '';
  }
}

async function firstReport(watchdog: ChildProcess): Promise<number> {
  if (watchdog.stdout === null) throw new Error('The watchdog has no standard output.');
  const lines = createInterface({ input: watchdog.stdout });
  const [line] = (await Promise.race([
    once(lines, 'line'),
    once(watchdog, 'exit').then(() => ['{"error":"the watchdog ended"}']),
  ])) as [string];
  const report = JSON.parse(line) as { pid?: number; error?: string };
  if (report.pid === undefined) throw new Error(report.error ?? line);
  return report.pid;
}
