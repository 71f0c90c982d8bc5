import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { javaArguments } from '../../src/database/java-arguments';
import {
  databaseFolders,
  formerPort,
  initialUser,
  neo4jConfiguration,
  prepareNeo4jHome,
} from '../../src/database/neo4j-home';
import { lastLines } from '../../src/database/run-neo4j';

let root: string;
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'rapporteur-home-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

test('the configuration opens Bolt on loopback and nothing else, and reports to nobody', () => {
  const settings = Object.fromEntries(
    neo4jConfiguration({ port: 7699, pageCacheMegabytes: 256 })
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'))
      .map((line) => line.split('=')),
  );
  expect(settings).toMatchObject({
    'server.config.strict_validation.enabled': 'true',
    'server.bolt.listen_address': '127.0.0.1:7699',
    'server.bolt.advertised_address': '127.0.0.1:7699',
    'server.default_listen_address': '127.0.0.1',
    'server.http.enabled': 'false',
    'server.https.enabled': 'false',
    'dbms.usage_report.enabled': 'false',
    'dbms.security.auth_enabled': 'true',
    'server.memory.pagecache.size': '256m',
  });
});

test('the port is remembered, the password is made once', () => {
  const folders = databaseFolders(path.join(root, 'home'));
  expect(formerPort(folders)).toBeUndefined();
  const { password } = prepareNeo4jHome(folders, { port: 7699, pageCacheMegabytes: 64 });
  expect(formerPort(folders)).toBe(7699);
  expect(prepareNeo4jHome(folders, { port: 7700, pageCacheMegabytes: 64 }).password).toBe(password);
  expect(formerPort(folders)).toBe(7700);
});

test('the first user is written as Neo4j reads it: salted SHA-256, 1024 rounds', () => {
  const salt = Buffer.from('00112233445566778899aabbccddeeff', 'hex');
  let hash = Buffer.concat([salt, Buffer.from('geheim')]);
  for (let round = 0; round < 1024; round += 1) hash = createHash('sha256').update(hash).digest();
  expect(initialUser('geheim', salt)).toBe(`neo4j:SHA-256,${hash.toString('hex')},${salt.toString('hex')},1024:\n`);
  expect(initialUser('geheim')).not.toBe(initialUser('geheim'));
});

test('Java gets its flags in a file, quoted, and the home on the command line', () => {
  const folders = databaseFolders(path.join(root, 'my "home" \\ here'));
  mkdirSync(folders.configuration, { recursive: true });
  const jars = [path.join(root, 'a b.jar'), path.join(root, 'c.jar')];
  const [file, main, ...rest] = javaArguments({ jars, folders, heapMegabytes: 512 });
  expect([file, main, ...rest]).toEqual([
    `@${path.join(folders.configuration, 'java.args')}`,
    'org.neo4j.server.CommunityEntryPoint',
    `--home-dir=${folders.neo4j}`,
    `--config-dir=${folders.configuration}`,
    '--console-mode',
  ]);
  const flags = readFileSync(path.join(folders.configuration, 'java.args'), 'utf8').trim().split('\n');
  expect(flags).toEqual(
    expect.arrayContaining(['"-Xmx512m"', '"-XX:+UseSerialGC"', '"-cp"', `"${jars.join(path.delimiter)}"`]),
  );
  javaArguments({ jars, folders, heapMegabytes: 4096 });
  expect(readFileSync(path.join(folders.configuration, 'java.args'), 'utf8')).toContain('"-XX:+UseG1GC"');
});

test('the end of a log is shown without stack frames', () => {
  const file = path.join(root, 'console.log');
  writeFileSync(file, 'INFO Starting\nERROR Failed\n\tat a.B(C.java:1)\n\t... 6 more\nCaused by: no space\n\tat a.D\n');
  expect(lastLines(file, 2)).toBe('ERROR Failed\nCaused by: no space');
  expect(lastLines(path.join(root, 'missing'), 2)).toBe('');
});
