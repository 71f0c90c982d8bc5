import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readConfig } from '../../../src/config';
import { readInstance } from '../../../src/database/instance';
import { databaseFolders } from '../../../src/database/neo4j-home';
import { type EmbeddedDatabase, startDatabase } from '../../../src/database/start-database';
import type { Graph } from '../../../src/graph/graph';
import { createLog } from '../../../src/log';
import { makeArticle } from './make-articles';

const CLI = path.join(__dirname, '..', '..', '..', 'bin', 'rapporteur.cjs');

/** A database that can be killed and comes back on the same port, with its data. */
export interface MortalDatabase {
  settings(): { uri: string; user: string; password: string };
  /** As a power cut would: `kill -9`. */
  kill(): Promise<void>;
  start(): Promise<void>;
  remove(): Promise<void>;
}

export const openMortalDatabase = async (): Promise<MortalDatabase> => {
  const home = mkdtempSync(path.join(tmpdir(), 'rapporteur-faults-'));
  const { home: cache, embedded } = readConfig();
  let running: EmbeddedDatabase | undefined;
  let port = 0;
  const start = async (): Promise<void> => {
    running = await startDatabase({
      ...embedded,
      home,
      cache,
      port,
      speedUp: false,
      heapMegabytes: 768,
      pageCacheMegabytes: 128,
      log: createLog({ level: 'fatal' }),
    });
    port = Number(new URL(running.uri).port);
  };
  await start();
  return {
    start,
    settings: () => running as EmbeddedDatabase,
    kill: async () => {
      const pid = readInstance(databaseFolders(home))?.database?.pid;
      if (pid === undefined) throw new Error('No process of the database is known.');
      process.kill(pid, 'SIGKILL');
      await running?.lost;
      await running?.stop();
    },
    remove: async () => {
      await running?.stop();
      rmSync(home, { recursive: true, force: true });
    },
  };
};

/** A file of made-up articles, one a line. */
export const writeArticles = (file: string, count: number): void =>
  writeFileSync(file, Array.from({ length: count }, (_, at) => `${JSON.stringify(makeArticle(at))}\n`).join(''));

export interface Ingesting {
  child: ChildProcess;
  /** Exit status (null where killed) and what it said on standard output and error. */
  ended: Promise<{ status: number | null; output: string }>;
}

/** Runs `rapporteur ingest` as a process of its own. */
export const ingest = (
  file: string,
  { settings: { uri, user, password }, folder }: { settings: ReturnType<MortalDatabase['settings']>; folder: string },
): Ingesting => {
  const environment = { ...process.env, NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
  const child = spawn(process.execPath, [CLI, 'ingest', file, '--json'], { cwd: folder, env: environment });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk));
  return { child, ended: once(child, 'close').then(([status]) => ({ status: status as number | null, output })) };
};

/** Empties the database in steps that any heap bears. */
export const wipe = async (graph: Graph): Promise<void> => {
  for (let left = 1; left > 0; ) {
    const [row] = await graph.write((transaction) =>
      transaction.run<{ left: number }>('MATCH (n) WITH n LIMIT 5000 DETACH DELETE n RETURN count(*) AS left'),
    );
    left = row?.left ?? 0;
  }
};

/** A repeatable sequence of numbers from 0 to 1 (mulberry32). */
export const randomNumbers = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};
