import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { digest } from '../../src/graph/check/digest';
import { verifyGraph } from '../../src/graph/check/verify-graph';
import type { Graph } from '../../src/graph/graph';
import { migrate } from '../../src/graph/migrate';
import { openGraph } from '../../src/graph/open-graph';
import { ingestArticles } from '../../src/ingest/ingest-articles';
import { runCli, startCli } from '../cli/helpers/run-cli';
import { build } from '../helpers/build';
import { makeArticle } from './helpers/make-articles';
import { type MortalDatabase, openMortalDatabase, randomNumbers, wipe } from './helpers/mortal-database';

jest.setTimeout(900_000);

const ARTICLES = 300;
const KILLS = 10;

const folder = mkdtempSync(path.join(tmpdir(), 'rapporteur-faults-restore-'));
const file = path.join(folder, 'news.rapporteur.gz');
let database: MortalDatabase;
let graph: Graph;
let env: Record<string, string>;
let whole: string;

beforeAll(async () => {
  build('buildProgram');
  database = await openMortalDatabase();
  const { uri, user, password } = database.settings();
  env = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
  graph = openGraph(database.settings());
  await migrate(graph);
  const articles = Array.from({ length: ARTICLES }, (_, at) => makeArticle(at));
  await ingestArticles(graph, articles, { now: new Date('2024-05-04T12:00:00Z') });
  whole = await digest(graph);
  expect((await runCli(['backup', file], { env })).exit).toBe(0);
});
afterAll(async () => {
  await graph?.close();
  await database?.remove();
  rmSync(folder, { recursive: true, force: true });
});

const nodes = async (): Promise<number> =>
  (await graph.read<{ n: number }>('MATCH (n) RETURN count(n) AS n'))[0]?.n ?? 0;

test(`a restore killed ${KILLS} times leaves a half graph that all refuse, and comes to its end when it is run again`, async () => {
  const all = await nodes();
  await wipe(graph);
  const random = randomNumbers(2);
  for (let kills = 0; kills < KILLS; ) {
    const killAt = 1 + Math.floor(random() * (all - 1));
    const child = startCli(['restore', file], env);
    const ended = once(child, 'close');
    // What an earlier one left is removed first: mostly it is killed after that, but now and then before or meanwhile.
    if (random() < 0.7) while ((await nodes()) > 1 && child.exitCode === null) await sleep(5);
    while ((await nodes()) < killAt && child.exitCode === null) await sleep(5);
    if (child.exitCode !== null) {
      await wipe(graph);
      continue;
    }
    child.kill('SIGKILL');
    await ended;
    kills += 1;
    const { exit, stderr } = await runCli(['verify'], { env });
    expect(stderr).toContain('error RESTORE_UNFINISHED');
    expect(exit).toBe(1);
  }
  const { exit, stderr } = await runCli(['restore', file], { env });
  expect(stderr).toContain('An earlier restore did not come to its end');
  expect(exit).toBe(0);
  expect(await nodes()).toBe(all);
  expect(await digest(graph)).toBe(whole);
  expect((await verifyGraph(graph)).faults).toEqual([]);
});
