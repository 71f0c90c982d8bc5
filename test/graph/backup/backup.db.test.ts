import { setTimeout as sleep } from 'node:timers/promises';
import { restoreBackup } from '../../../src/graph/backup/restore-backup';
import { takeBackup } from '../../../src/graph/backup/take-backup';
import { refuseUnfinishedRestore } from '../../../src/graph/backup/unfinished-restore';
import { digest } from '../../../src/graph/check/digest';
import type { Graph } from '../../../src/graph/graph';
import { migrate } from '../../../src/graph/migrate';
import { ingestArticles } from '../../../src/ingest/ingest-articles';
import { databaseSettings, runCli } from '../../cli/helpers/run-cli';
import { build } from '../../helpers/build';
import { openTestGraph, wipe } from '../../helpers/database';
import { loadSamples } from '../../server/helpers/load-samples';

let graph: Graph;
let lines: string[] = [];
let taken: { nodes: number; links: number; digest: string };

beforeAll(async () => {
  build('buildProgram');
  graph = await openTestGraph();
  await wipe(graph);
  await migrate(graph);
  await loadSamples(graph);
  taken = await takeBackup(graph, {
    now: new Date('2026-01-02T03:04:05Z'),
    begin: async () => {
      lines = [];
    },
    write: async (line) => {
      lines.push(line);
    },
  });
}, 120_000);
afterAll(() => graph.close());

async function* given(texts: readonly string[]): AsyncGenerator<string> {
  yield* texts;
}
let runs = 0;
const restoreFrom = (texts: AsyncIterable<string>, onLeftOver?: () => void) => {
  runs += 1;
  return restoreBackup(graph, texts, { run: `run ${runs}`, now: new Date('2026-01-02T03:04:05Z'), onLeftOver });
};
const restore = (texts: readonly string[], onLeftOver?: () => void) => restoreFrom(given(texts), onLeftOver);
const everything = () =>
  graph.read(
    `MATCH (n) UNWIND keys(n) AS key WITH labels(n) AS labels, key, valueType(n[key]) AS type
     RETURN labels, key, type, count(*) AS n ORDER BY labels, key, type`,
  );

test('a backup holds all of one moment', async () => {
  expect(taken.digest).toBe(await digest(graph));
  expect(JSON.parse(lines[0] ?? '')).toEqual({ format: 'rapporteur-backup-1', takenAt: '2026-01-02T03:04:05.000Z' });
  expect(lines.length).toBe(taken.nodes + taken.links + 2);
});

test('it is not restored over what is there', async () => {
  await expect(restore(lines)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  expect(await digest(graph)).toBe(taken.digest);
});

test('all comes back: every node, relationship, property and type', async () => {
  const before = await everything();
  await wipe(graph);
  expect(await restore(lines)).toEqual(taken);
  expect(await digest(graph)).toBe(taken.digest);
  expect(await everything()).toEqual(before);
}, 60_000);

test('one that does not come to its end is seen by all, and another one begins anew over it', async () => {
  await wipe(graph);
  let goOn = () => {};
  const stopped = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  // As a killed one leaves the database: nodes are there, relationships not.
  async function* stuck() {
    yield* lines.filter((line) => !line.startsWith('{"link"')).slice(0, -1);
    yield* lines.filter((line) => line.startsWith('{"link"')).slice(0, 1);
    await stopped;
    yield* lines.filter((line) => line.startsWith('{"link"')).slice(1, 2_000);
  }
  const first = restoreFrom(stuck());
  first.catch(() => {});
  const nodes = async () => (await graph.read<{ n: number }>('MATCH (n) RETURN count(n) AS n'))[0]?.n ?? 0;
  while ((await nodes()) < taken.nodes) await sleep(20);

  const unfinished = { code: 'RESTORE_UNFINISHED' };
  await expect(refuseUnfinishedRestore(graph)).rejects.toMatchObject(unfinished);
  const article = { text: '"We shall meet in Rome," Margaret Holloway said.' };
  await expect(ingestArticles(graph, [article], { now: new Date() })).rejects.toMatchObject(unfinished);
  const verified = await runCli(['verify'], { env: databaseSettings() });
  expect(verified).toMatchObject({ exit: 1, stdout: '' });
  expect(verified.stderr).toContain('error RESTORE_UNFINISHED: A restore into this database has not come to its end');

  const leftOver = jest.fn();
  expect(await restore(lines, leftOver)).toEqual(taken);
  expect(leftOver).toHaveBeenCalledTimes(1);
  goOn();
  await expect(first).rejects.toMatchObject(unfinished);
  await refuseUnfinishedRestore(graph);
  expect(await digest(graph)).toBe(taken.digest);
}, 120_000);

test.each<[string, (all: string[]) => string[], string]>([
  ['cut', (all) => all.slice(0, -1), 'its end is missing'],
  ['no backup', () => ['{"a":1}'], 'line 1 is not what a backup has'],
  ['no JSON', (all) => [...all.slice(0, 3), '{'], 'line 4 is no JSON'],
  ['with a line less', (all) => [...all.slice(0, 1), ...all.slice(-1)], 'it holds less than it says'],
  [
    'with Cypher for a label',
    (all) => [...all.slice(0, 1), '{"node":"1","labels":["A) DETACH DELETE (b"],"properties":{}}'],
    'line 2 is not what a backup has',
  ],
  [
    'with a changed word',
    (all) => all.map((line) => line.replace('Margaret Holloway', 'Margaret Hollowai')),
    'what came back is not what was backed up',
  ],
])(
  'one that is %s is refused',
  async (_name, spoil, problem) => {
    await wipe(graph);
    await expect(restore(spoil(lines))).rejects.toMatchObject({
      code: 'BACKUP_UNUSABLE',
      message: `The backup cannot be restored: ${problem}. Take another one.`,
    });
    expect(await graph.read('MATCH (n) RETURN n LIMIT 1')).toEqual([]);
  },
  60_000,
);
