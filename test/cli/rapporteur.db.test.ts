import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildSchema } from 'graphql';
import { build } from '../helpers/build';
import { openTestGraph, wipe } from '../helpers/database';
import { databaseSettings, ROOT, runCli, startCli } from './helpers/run-cli';

const ARTICLE = path.join(ROOT, 'samples', '03-libya-coalition-rome.txt');
const NOWHERE = { NEO4J_URI: 'bolt://127.0.0.1:1' };
/** Each test starts processes, which takes its time on a busy machine. */
jest.setTimeout(120_000);

let folder: string;

beforeAll(async () => {
  build('buildProgram');
  folder = mkdtempSync(path.join(tmpdir(), 'rapporteur-cli-'));
  const graph = await openTestGraph();
  await wipe(graph);
  await graph.close();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const file = (name: string, text: string): string => {
  const full = path.join(folder, name);
  writeFileSync(full, text);
  return full;
};
const onDatabase = (commands: readonly string[], input = '') => runCli(commands, { input, env: databaseSettings() });

describe('without a database', () => {
  test('help tells every command, examples and exit statuses', async () => {
    const { exit, stdout } = await runCli(['--help']);
    expect(exit).toBe(0);
    const words = [
      'start',
      'serve',
      'ingest',
      'who-said-what',
      'export',
      'extract',
      'schema',
      'digest',
      'reindex',
      'verify',
      'Exit status',
    ];
    for (const word of words) expect(stdout).toContain(word);
  });

  test('the version is that of the package', async () => {
    const { version } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8'));
    expect(await runCli(['--version'])).toEqual({ exit: 0, stdout: `${version}\n`, stderr: '' });
  });

  test.each([
    [['ask'], "error BAD_USER_INPUT: unknown command 'ask'"],
    [['ingest'], 'error BAD_USER_INPUT: name what to take in, or --retry FILE.'],
    [['who-said-what', '--first', '0'], "error BAD_USER_INPUT: option '-n, --first <count>' argument '0' is invalid."],
    [['export', 'Libya', '--format', 'dot'], 'error BAD_USER_INPUT: --format is "dot": expected graphml or gexf.'],
    [['who-said-what', '--first', '1001'], 'error BAD_USER_INPUT: --first is 1001: expected at most 1000.'],
  ])('%j is refused', async (commands, message) => {
    const { exit, stdout, stderr } = await runCli(commands, { env: NOWHERE });
    expect([exit, stdout]).toEqual([1, '']);
    expect(stderr).toContain(message);
  });

  test('the schema is printed in SDL', async () => {
    const { exit, stdout } = await runCli(['schema']);
    expect(exit).toBe(0);
    expect(buildSchema(stdout).getQueryType()?.getFields()).toHaveProperty('whoSaidWhat');
  });

  test('extract keeps the ids of files and records, and goes on after what it cannot read', async () => {
    const lines = file('two.jsonl', '{"id":"first","text":"\\"We agree,\\" John Kerry said."}\nnot json\n');
    const { exit, stdout, stderr } = await runCli(['extract', ARTICLE, lines], { env: NOWHERE });
    expect(exit).toBe(2);
    const extractions = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(extractions.map(({ id }) => id)).toEqual(['03-libya-coalition-rome', 'first']);
    expect(extractions[0].dateline).toBe('ROME');
    expect(extractions[1].statements).toMatchObject([
      { kind: 'DIRECT', text: 'We agree,', speaker: 'person:john-kerry' },
    ]);
    expect(stdout).not.toContain('"why"');
    expect(stderr).toMatch(/^error BAD_RECORD: .*two\.jsonl, line 2: It is no JSON/);
  });

  test('extract reads standard input, and explains where asked', async () => {
    const input = '{"text":"Italy will not send troops, Paolo Gentiloni said."}\n';
    const plain = await runCli(['extract'], { input });
    const explained = await runCli(['extract', '-', '--explain'], { input });
    expect([plain.exit, explained.exit]).toEqual([0, 0]);
    expect(JSON.parse(plain.stdout).id).toMatch(/^article:[0-9a-f]{16}$/);
    expect(explained.stdout).toContain('"why"');
  });

  test('a reader that has had enough is no error', async () => {
    const text = `"We agree," John Kerry said. `.repeat(20);
    const lines = Array.from({ length: 200 }, () => JSON.stringify({ text })).join('\n');
    const child = startCli(['extract', file('long.jsonl', lines)]);
    let stderr = '';
    child.stderr.on('data', (chunk: Buffer) => {
      stderr += chunk;
    });
    await once(child.stdout, 'data');
    child.stdout.destroy();
    const [exit] = await once(child, 'close');
    expect([exit, stderr]).toEqual([0, '']);
  });

  test('a database that is away is said so', async () => {
    const { exit, stdout, stderr } = await runCli(['who-said-what', 'Kerry'], { env: NOWHERE });
    expect([exit, stdout]).toEqual([3, '']);
    expect(stderr).toMatch(/^error DB_UNAVAILABLE: .*127\.0\.0\.1:1/);
    expect(stderr.trim().split('\n').length).toBeLessThanOrEqual(2);
  });

  test('a wrong setting is named', async () => {
    const { exit, stderr } = await runCli(['serve'], { env: { ...NOWHERE, PORT: 'four' } });
    expect(exit).toBe(1);
    expect(stderr).toMatch(/^error CONFIG_INVALID: PORT: expected a port number/);
  });
});

describe('on a database', () => {
  test('ingest stores what is sound, rejects the rest with a reason, and changes nothing the second time', async () => {
    const records = [{ text: '  ' }, { title: 'no text' }, { text: 'Kenya and Djibouti met in Cairo on Monday.' }];
    const lines = file('mixed.jsonl', records.map((record) => JSON.stringify(record)).join('\n'));
    const rejected = path.join(folder, 'rejected.jsonl');
    const first = await onDatabase(['ingest', '--rejected', rejected, ARTICLE, lines]);
    expect(first.exit).toBe(2);
    const [summary, howToRetry] = first.stdout.split('\n');
    expect(summary).toMatch(/^4 articles in \d+\.\d s \(\d+\.\d\/s\): 2 new, 0 unchanged, 2 rejected\.$/);
    expect(howToRetry).toBe(
      `What was rejected is in ${rejected}: repair it there, then rapporteur ingest --retry ${rejected}`,
    );
    expect(first.stderr).toMatch(/error EMPTY_ARTICLE: .*mixed\.jsonl, line 1: /);
    expect(first.stderr).toMatch(
      /error BAD_RECORD: .*mixed\.jsonl, line 2: "text" must be a string, but it is missing/,
    );

    const second = await onDatabase(['ingest', '--json', ARTICLE]);
    expect(second.exit).toBe(0);
    expect(JSON.parse(second.stdout)).toMatchObject({ created: 0, unchanged: 1, rejected: [], stopped: false });
  });

  test('ingest reads standard input', async () => {
    const input = `${JSON.stringify({ text: 'Sudan lies between Egypt and Ethiopia.', source: 'Desk' })}\n`;
    const { exit, stdout } = await onDatabase(['ingest', '-'], input);
    expect(exit).toBe(0);
    expect(stdout).toContain('1 article in');
  });

  test('who-said-what answers with the words, the speaker, the source, the date and the place', async () => {
    const { exit, stdout, stderr } = await onDatabase(['who-said-what', 'Holloway', 'Libya']);
    expect(exit).toBe(0);
    expect(stdout).toContain('Margaret Holloway, 2025-03-11\n');
    expect(stdout).toContain('“If Libya has one government, that road closes.');
    expect(stdout).toMatch(
      /Harbour Wire: “Coalition warns that Islamic State is rebuilding in Libya” \(article:[0-9a-f]{16}, \d+–\d+\)/,
    );
    expect(stderr).toMatch(/^\d+ statements\.\n$/);
  });

  test.each([
    ['graphml', /<graphml.*<node id="country:ly">.*<data key="label">Libya</s],
    ['gexf', /<gexf.*<node id="country:ly" label="Libya">/s],
  ])('export writes %s to standard output', async (format, expected) => {
    const { exit, stdout, stderr } = await onDatabase(['export', 'Libya', '--format', format]);
    expect(exit).toBe(0);
    expect(stdout).toMatch(expected);
    expect(stderr).toMatch(/^\d+ entities, \d+ edges\.$/m);
  });

  test('who-said-what --json gives one statement a line, whose offsets cut the words out of the text', async () => {
    const { stdout } = await onDatabase(['who-said-what', '', 'Daesh', '--json', '--first', '3']);
    const statements = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(statements).toHaveLength(3);
    const text = readFileSync(ARTICLE, 'utf8').split('---\n').at(-1)?.normalize('NFC') ?? '';
    for (const { evidence } of statements) expect(text.slice(evidence.start, evidence.end)).toBe(evidence.text);
  });

  test('an unknown name is an error that suggests a known one', async () => {
    const { exit, stdout, stderr } = await onDatabase(['who-said-what', 'Holoway']);
    expect([exit, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^error ENTITY_NOT_FOUND: .*Holoway.*Margaret Holloway/);
  });

  test('digest and verify look at the whole graph', async () => {
    expect((await onDatabase(['digest'])).stdout).toMatch(/^[0-9a-f]{64}\n$/);
    expect(await onDatabase(['verify'])).toEqual({ exit: 0, stdout: '', stderr: expect.stringContaining('all stand') });
  });

  test('backup writes a file that restore takes back, and neither overwrites anything', async () => {
    const backup = path.join(folder, 'all.gz');
    const taken = await onDatabase(['backup', backup]);
    expect(taken).toEqual({
      exit: 0,
      stdout: expect.stringMatching(/: \d+ nodes, \d+ relationships, digest [0-9a-f]{64}\.\n$/),
      stderr: '',
    });
    expect(statSync(backup).mode & 0o077).toBe(0);
    expect((await onDatabase(['backup', backup])).stderr).toMatch(/^error BAD_USER_INPUT: .*is there already/);
    expect((await onDatabase(['restore', backup])).stderr).toMatch(/^error BAD_USER_INPUT: The database is not empty/);
    expect((await onDatabase(['restore', `${backup}.no`])).stderr).toMatch(
      /^error FILE_NOT_READABLE: .*does not exist/,
    );
    const digest = (await onDatabase(['digest'])).stdout.trim();
    const graph = await openTestGraph();
    await wipe(graph);
    await graph.close();
    const cut = file('cut.gz', '');
    writeFileSync(cut, readFileSync(backup).subarray(0, 500));
    expect((await onDatabase(['restore', cut])).stderr).toMatch(/^error BACKUP_UNUSABLE: /);
    const { exit, stdout } = await onDatabase(['restore', backup]);
    expect([exit, stdout]).toEqual([0, expect.stringContaining(digest)]);
  });

  test('serve answers until it is told to stop, then ends in order', async () => {
    const child = startCli(['serve'], { ...databaseSettings(), PORT: '0' });
    let stdout = '';
    const announced = new Promise<string>((resolve) => {
      child.stdout.on('data', (chunk: Buffer) => {
        stdout += chunk;
        const url = /GraphQL +(http\S+)/.exec(stdout)?.[1];
        if (url && stdout.includes('Ctrl-C')) resolve(url);
      });
    });
    const url = await announced;
    const taken = await runCli(['serve'], { env: { ...databaseSettings(), PORT: new URL(url).port } });
    expect(taken).toEqual({ exit: 1, stdout: '', stderr: expect.stringMatching(/^error PORT_IN_USE: Port \d+/) });
    const body = JSON.stringify({ query: '{ stats { articles } }' });
    const answer = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    expect(await answer.json()).toEqual({ data: { stats: { articles: 3 } } });
    child.kill('SIGTERM');
    expect(await once(child, 'close')).toEqual([0, null]);
    await expect(fetch(url)).rejects.toThrow();
  });
});
