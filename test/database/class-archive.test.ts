import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { archiveArguments, type ClassArchive, classArchive, makeArchiveLater } from '../../src/database/class-archive';
import type { Java } from '../../src/database/find-java';
import { createLog } from '../../src/log';

let cache: string;
let java: Java;
beforeEach(() => {
  cache = mkdtempSync(path.join(tmpdir(), 'rapporteur-archive-'));
  java = { executable: path.join(cache, 'java'), version: 17, release: 'JAVA_VERSION="17.0.1"' };
});
afterEach(() => rmSync(cache, { recursive: true, force: true }));

const log = createLog({ level: 'silent' });
const jars = ['/lib/a.jar', '/lib/b.jar'];
/** Stands in for Java: writes the classes that it is given to the archive that it is asked for. */
const javaThat = (script: string) => {
  const read = `for a; do case "$a" in -XX:SharedClassListFile=*) in="\${a#*=}";; -XX:SharedArchiveFile=*) out="\${a#*=}";; esac; done`;
  writeFileSync(java.executable, `#!/bin/sh\n${read}\n${script}\n`, { mode: 0o755 });
};
const files = () => readdirSync(cache).filter((name) => name !== 'java');
const listClasses = (archive: ClassArchive, text: string) => {
  archiveArguments(archive);
  writeFileSync(archive.classList, text);
};
const until = async (condition: () => boolean) => {
  for (let waited = 0; waited < 10_000 && !condition(); waited += 20) await sleep(20);
};

test('another Java, and other jars, have another archive', () => {
  const first = classArchive({ cache, java, jars });
  expect(first).toEqual({
    file: expect.stringMatching(/classes-[0-9a-f]{12}\.jsa$/),
    exists: false,
    classList: expect.stringContaining(`.${process.pid}.txt`),
  });
  const others = [
    classArchive({ cache, java: { ...java, release: 'JAVA_VERSION="17.0.2"' }, jars }),
    classArchive({ cache, java, jars: ['/lib/a.jar'] }),
    classArchive({ cache, java, jars: ['/elsewhere/a.jar', '/elsewhere/b.jar'] }),
  ];
  expect(new Set([first, ...others].map(({ file }) => file)).size).toBe(4);
});

test('a run lists its classes for the archive until there is one, and uses it from then on', () => {
  const missing = classArchive({ cache, java, jars });
  expect(archiveArguments(missing)).toEqual([`-XX:DumpLoadedClassList=${missing.classList}`]);
  writeFileSync(missing.file, '');
  const present = classArchive({ cache, java, jars });
  expect(archiveArguments(present)[0]).toBe(`-XX:SharedArchiveFile=${present.file}`);
  expect(archiveArguments(undefined)).toEqual([]);
});

test('the archive is made of all whole lines that Java can read back, and nothing else is left', async () => {
  javaThat('cat "$in" > "$out"');
  const archive = classArchive({ cache, java, jars });
  listClasses(archive, `a/B id: 1\n@lambda-proxy ${'x'.repeat(4100)}\njdk/proxy2/$Proxy3 id: 2\nc/D id: 3\nhalf a li`);
  makeArchiveLater(archive, { java, jars, delayMs: 0, log });
  await until(() => existsSync(archive.file) && files().length === 1);
  expect(files()).toEqual([path.basename(archive.file)]);
  expect(readFileSync(archive.file, 'utf8')).toBe('a/B id: 1\nc/D id: 3\n');
});

test('an archive that fails leaves nothing', async () => {
  javaThat('echo half > "$out"; exit 1');
  const archive = classArchive({ cache, java, jars });
  listClasses(archive, 'a/B\n');
  makeArchiveLater(archive, { java, jars, delayMs: 0, log });
  await until(() => files().length === 0);
  expect(files()).toEqual([]);
});

test.each([
  ['before it is begun', 60_000],
  ['while it is made', 0],
])('given up %s it leaves nothing', async (_name, delayMs) => {
  javaThat('echo half > "$out"; exec sleep 60');
  const archive = classArchive({ cache, java, jars });
  listClasses(archive, 'a/B\n');
  const giveUp = makeArchiveLater(archive, { java, jars, delayMs, log });
  if (delayMs === 0) await until(() => files().some((name) => name.endsWith('.jsa')));
  giveUp();
  await until(() => files().length === 0);
  expect(files()).toEqual([]);
});
