import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { digest } from '../../src/graph/check/digest';
import { verifyGraph } from '../../src/graph/check/verify-graph';
import type { Graph } from '../../src/graph/graph';
import { migrate } from '../../src/graph/migrate';
import { openGraph } from '../../src/graph/open-graph';
import type { ArticleRecord } from '../../src/graph/write/article-record';
import type { CheckedArticle } from '../../src/ingest/check-article';
import { ingestArticles } from '../../src/ingest/ingest-articles';
import { prepareArticle } from '../../src/ingest/prepare-article';
import { makeArticle } from './helpers/make-articles';
import {
  ingest,
  type MortalDatabase,
  openMortalDatabase,
  randomNumbers,
  wipe,
  writeArticles,
} from './helpers/mortal-database';

jest.setTimeout(1_800_000);

const ARTICLES = 1_000;
const KILLS = 20;
const DATABASE_KILLS = 5;

const folder = mkdtempSync(path.join(tmpdir(), 'rapporteur-faults-run-'));
const file = path.join(folder, 'articles.jsonl');
let database: MortalDatabase;
let graph: Graph;
/** The digest of a run that nothing disturbed. */
let undisturbed: string;

const run = () => ingest(file, { settings: database.settings(), folder });
const stored = async (): Promise<number> =>
  (await graph.read<{ n: number }>('MATCH (a:Article) RETURN count(a) AS n'))[0]?.n ?? 0;
const say = (line: string): void => void process.stderr.write(`${line}\n`);

beforeAll(async () => {
  writeArticles(file, ARTICLES);
  database = await openMortalDatabase();
  graph = openGraph(database.settings());
  await migrate(graph);
  const begun = performance.now();
  expect((await run().ended).status).toBe(0);
  expect(await stored()).toBe(ARTICLES);
  undisturbed = await digest(graph);
  expect((await verifyGraph(graph)).faults).toEqual([]);
  say(`undisturbed: ${ARTICLES} articles in ${((performance.now() - begun) / 1000).toFixed(1)} s`);
});
afterAll(async () => {
  await graph?.close();
  await database?.remove();
  rmSync(folder, { recursive: true, force: true });
});

test(`killed ${KILLS} times and started again: nothing lost, nothing double, nothing half`, async () => {
  await wipe(graph);
  const random = randomNumbers(1);
  let kills = 0;
  while (kills < KILLS) {
    const before = await stored();
    const { child, ended } = run();
    // From the first moments on until well into the writes: what it does meanwhile depends on the machine.
    const killAt = before + Math.floor(random() * 120);
    const early = random() < 0.25;
    const patience = performance.now() + 600_000;
    if (early) await sleep(random() * 2_000);
    else
      while ((await stored()) <= killAt && child.exitCode === null && performance.now() < patience)
        await sleep(random() * 50);
    if (child.exitCode !== null) {
      // It came to its end before: from an empty graph again.
      await wipe(graph);
      continue;
    }
    child.kill('SIGKILL');
    expect((await ended).status).toBeNull();
    kills += 1;
    expect((await verifyGraph(graph)).faults).toEqual([]);
    say(`kill ${kills}: ${await stored()} stored`);
  }
  expect((await run().ended).status).toBe(0);
  expect(await stored()).toBe(ARTICLES);
  expect(await digest(graph)).toBe(undisturbed);
});

test(`the database killed ${DATABASE_KILLS} times: ingest waits and goes on; questions fail clearly and work again`, async () => {
  await wipe(graph);
  const { child, ended } = run();
  const delays: { failedAfter: number; backAfter: number }[] = [];
  for (let kill = 1; kill <= DATABASE_KILLS; kill += 1) {
    const goal = Math.floor((ARTICLES * kill) / (DATABASE_KILLS + 2));
    while ((await stored()) < goal && child.exitCode === null) await sleep(100);
    expect(child.exitCode).toBeNull();
    await database.kill();
    const asked = performance.now();
    await expect(graph.read('RETURN 1')).rejects.toMatchObject({ code: 'DB_UNAVAILABLE' });
    const failedAfter = performance.now() - asked;
    // Once for longer than the driver tries again by itself (30 s and one more pause of up to 20 s): then ingest says what it waits for.
    if (kill === DATABASE_KILLS) await sleep(60_000);
    await database.start();
    const back = performance.now();
    await graph.read('RETURN 1');
    delays.push({ failedAfter, backAfter: performance.now() - back });
    say(
      `database kill ${kill}: a question fails after ${Math.round(failedAfter)} ms, works ${Math.round(performance.now() - back)} ms after its return`,
    );
  }
  const { status, output } = await ended;
  expect(output).toContain('Waiting for the database');
  expect(status).toBe(0);
  expect(await stored()).toBe(ARTICLES);
  expect(await digest(graph)).toBe(undisturbed);
  for (const { failedAfter, backAfter } of delays) {
    expect(failedAfter).toBeLessThan(5_000);
    expect(backAfter).toBeLessThan(5_000);
  }
});

test('eight clients that ingest the same 200 articles at once: no failure, nothing double', async () => {
  await wipe(graph);
  const articles = Array.from({ length: 200 }, (_, at) => makeArticle(at));
  const now = new Date('2024-05-04T12:00:00Z');
  const made = new Map<string, Promise<ArticleRecord>>();
  const prepare = (article: CheckedArticle): Promise<ArticleRecord> => {
    const record = made.get(article.id) ?? Promise.resolve().then(() => prepareArticle(article));
    made.set(article.id, record);
    return record;
  };
  const clients = Array.from({ length: 8 }, () => openGraph(database.settings()));
  const outcomes = await Promise.all(
    clients.map((client, turn) => {
      const turned = [...articles.slice(turn * 25), ...articles.slice(0, turn * 25)];
      return ingestArticles(client, turned, { now, prepare, batchSize: 10 });
    }),
  );
  await Promise.all(clients.map((client) => client.close()));
  const statuses = outcomes.flat().map(({ status }) => status);
  expect(statuses.filter((status) => status === 'CREATED')).toHaveLength(200);
  expect(statuses.filter((status) => status === 'REJECTED')).toEqual([]);
  expect((await verifyGraph(graph)).faults).toEqual([]);
  const together = await digest(graph);
  await wipe(graph);
  await ingestArticles(graph, articles, { now, prepare });
  expect(await digest(graph)).toBe(together);
});
