import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import neo4j, { type Driver } from 'neo4j-driver';
import { openEmptyDatabase, PROJECT, settingsOf } from '../graph/open-database';

export interface PipelineOptions {
  /** Files and folders, as `rapporteur ingest` takes them. */
  inputs: readonly string[];
  /** Articles a line of the result. */
  every: number;
  home: string;
  say(message: string): void;
}

export interface Pipeline {
  articles: number;
  rejected: number;
  /** From the start of the command to its end. */
  seconds: number;
  articlesPerSecond: number;
  /** The most that our process held. */
  peakMegabytes: number;
  stretches: { stored: number; seconds: number }[];
  /** Time an article of the last three stretches by that of the second to the fourth; the first one warms up. */
  growth: number | null;
}

const LOOK_MS = 200;

/** Runs `rapporteur ingest` from end to end into an empty database, and watches what is stored and how large it grows. */
export const runPipeline = async ({ inputs, every, home, say }: PipelineOptions): Promise<Pipeline> => {
  const database = await openEmptyDatabase(home);
  const driver = neo4j.driver(database.uri, neo4j.auth.basic(database.user, database.password));
  try {
    const rejected = path.join(home, 'rejected.jsonl');
    const command = ['ingest', ...inputs, '--columns', 'publishedAt=date', '--rejected', rejected, '--json'];
    const child = spawn(process.execPath, [path.join(PROJECT, 'bin', 'rapporteur.cjs'), ...command], {
      env: settingsOf(database),
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk;
    });
    const ended = once(child, 'close');
    const begun = performance.now();
    const stretches: Pipeline['stretches'] = [];
    let peakMegabytes = 0;
    let passed = { stored: 0, at: begun };
    while (child.exitCode === null) {
      await sleep(LOOK_MS);
      peakMegabytes = Math.max(peakMegabytes, child.pid && child.exitCode === null ? residentMegabytes(child.pid) : 0);
      const stored = await count(driver);
      if (stored < passed.stored + every) continue;
      const at = performance.now();
      const seconds = (((at - passed.at) / 1000) * every) / (stored - passed.stored);
      const stretch = { stored, seconds };
      say(JSON.stringify(stretch));
      stretches.push(stretch);
      passed = { stored, at };
    }
    await ended;
    const seconds = (performance.now() - begun) / 1000;
    const summary = JSON.parse(output) as { created: number; unchanged: number; rejected: unknown[] };
    const articles = summary.created + summary.unchanged;
    return {
      articles,
      rejected: summary.rejected.length,
      seconds,
      articlesPerSecond: articles / seconds,
      peakMegabytes,
      stretches,
      growth: growthOf(stretches.map((one) => one.seconds)),
    };
  } finally {
    await driver.close();
    await database.stop();
  }
};

const count = async (driver: Driver): Promise<number> => {
  const { records } = await driver.executeQuery('MATCH (article:Article) RETURN count(article) AS stored');
  return Number(records[0]?.get('stored') ?? 0);
};

const residentMegabytes = (pid: number): number => {
  try {
    return Math.round(Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) / 1024);
  } catch {
    return 0; // It has just ended.
  }
};

const growthOf = (seconds: readonly number[]): number | null => {
  if (seconds.length < 7) return null;
  const mean = (some: readonly number[]): number => some.reduce((sum, one) => sum + one, 0) / some.length;
  return mean(seconds.slice(-3)) / mean(seconds.slice(1, 4));
};
