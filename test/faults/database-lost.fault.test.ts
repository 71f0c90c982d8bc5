import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readConfig } from '../../src/config';
import { findFreePort } from '../../src/database/bolt-ports';
import { readInstance } from '../../src/database/instance';
import { databaseFolders } from '../../src/database/neo4j-home';
import { signalProcess } from '../../src/database/process-identity';
import { startDatabase } from '../../src/database/start-database';
import { createLog } from '../../src/log';
import { build } from '../helpers/build';
import { post, type Served, startServed } from './helpers/served';

const ROUNDS = 3;
const SOON_MS = 5_000;
const QUERY = '{ stats { articles } }';

const home = mkdtempSync(path.join(tmpdir(), 'rapporteur-lost-'));
let served: Served | undefined;
let stop: (() => Promise<void>) | undefined;

afterAll(async () => {
  served?.child.kill('SIGTERM');
  await served?.ended;
  await stop?.();
  rmSync(home, { recursive: true, force: true });
});

const timed = async <T>(work: () => Promise<T>): Promise<[T, number]> => {
  const begun = performance.now();
  return [await work(), performance.now() - begun];
};

test(
  `Neo4j is killed ${ROUNDS} times while it is asked: coded errors within 5 s, good answers within 5 s of its return`,
  async () => {
    build('buildProgram');
    const port = await findFreePort();
    const { home: cache, embedded } = readConfig();
    const settings = { ...embedded, home, cache, port, speedUp: false, heapMegabytes: 400, pageCacheMegabytes: 64 };
    const begin = async () => {
      const database = await startDatabase({ ...settings, log: createLog({ level: 'warn' }) });
      stop = () => database.stop();
      return database;
    };
    let database = await begin();
    served = await startServed('serve', {
      NEO4J_URI: database.uri,
      NEO4J_USER: database.user,
      NEO4J_PASSWORD: database.password,
    });
    const { url } = served;
    const health = async (name: string) => (await fetch(new URL(`/health/${name}`, url))).status;
    const report: string[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      expect(await post(url, { query: QUERY })).toEqual({ data: { stats: { articles: 0 } } });
      const asking = Promise.all(Array.from({ length: 8 }, () => timed(() => post(url, { query: QUERY }))));
      const process = readInstance(databaseFolders(home))?.database;
      if (process === undefined) throw new Error('The database has no process.');
      await signalProcess(process, 'SIGKILL');
      await asking;
      const [{ code }, failedAfter] = await timed(() => post(url, { query: QUERY }));
      expect(code).toBe('DB_UNAVAILABLE');
      expect(failedAfter).toBeLessThan(SOON_MS);
      expect(await Promise.all([health('live'), health('ready')])).toEqual([200, 503]);
      await database.stop();
      database = await begin();
      const [, healedAfter] = await timed(async () => {
        while ((await post(url, { query: QUERY })).code !== undefined);
      });
      expect(healedAfter).toBeLessThan(SOON_MS);
      expect(await health('ready')).toBe(200);
      report.push(
        `error after ${(failedAfter / 1000).toFixed(1)} s, good ${(healedAfter / 1000).toFixed(1)} s after its return`,
      );
    }
    process.stdout.write(`${report.join('\n')}\n`);
  },
  10 * 60_000,
);
