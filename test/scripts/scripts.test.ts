import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** The scripts run before anything is installed, so they are plain JavaScript modules; they are tested from outside. */
const SCRIPTS = path.join(__dirname, '..', '..', 'scripts');

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'rapporteur-scripts-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const run = (programArguments: string[], environment: NodeJS.ProcessEnv = process.env) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, programArguments, {
    env: environment,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
};
/** Runs code in which the exports of a script have their names. */
const evaluate = (script: string, names: string, code: string, environment?: NodeJS.ProcessEnv) => {
  const from = pathToFileURL(path.join(SCRIPTS, script)).href;
  return run(['--input-type=module', '-e', `import { ${names} } from ${JSON.stringify(from)};\n${code}`], environment);
};

describe('Node’s version', () => {
  test.each(['18.20.4', '20.18.3', '12.0.0', '19.9.0'])('%s is refused with what to do', (version) => {
    const result = evaluate('node-version.mjs', 'checkNodeVersion', `checkNodeVersion('${version}')`);
    expect(result).toEqual({
      status: 1,
      stdout: '',
      stderr: `Rapporteur needs Node 20.19 or later; this is ${version} (${process.execPath}).\nInstall a current one from https://nodejs.org, or with a version manager: nvm install\n`,
    });
  });

  test.each(['20.19.0', '20.20.2', '22.0.0', '24.1.0'])('%s is good', (version) => {
    const result = evaluate('node-version.mjs', 'checkNodeVersion', `checkNodeVersion('${version}')`);
    expect(result).toEqual({ status: 0, stdout: '', stderr: '' });
  });

  test('is what package.json and .nvmrc say', () => {
    const project = path.join(SCRIPTS, '..');
    expect(JSON.parse(readFileSync(path.join(project, 'package.json'), 'utf8')).engines.node).toBe('>=20.19');
    expect(readFileSync(path.join(project, '.nvmrc'), 'utf8').trim()).toBe('20.19');
  });
});

describe('fetching Neo4j', () => {
  /** A PATH with one program, `mvn`, that does as it is told. */
  const pathWithMaven = (script: string): NodeJS.ProcessEnv => {
    const bin = path.join(folder, 'bin');
    mkdirSync(bin);
    writeFileSync(path.join(bin, 'mvn'), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
    return { PATH: `${bin}:/usr/bin:/bin` };
  };
  const fetchInto = (cache: string, environment: NodeJS.ProcessEnv) =>
    run([path.join(SCRIPTS, 'fetch-neo4j.mjs'), cache], environment);

  test('without Maven says how to get it or do without, and leaves nothing', () => {
    const cache = path.join(folder, 'cache');
    const result = fetchInto(cache, { PATH: folder });
    expect(result.status).toBe(3);
    expect(result.stderr).toMatch(
      /^Maven is missing: expected the program "mvn" on the PATH.*apt-get install maven.*NEO4J_URI/,
    );
    expect(readdirSync(cache)).toEqual([]);
  });

  test('when Maven fails shows its errors, and leaves nothing', () => {
    const cache = path.join(folder, 'cache');
    const maven = `echo '[INFO] trying'; echo '[ERROR] Could not transfer artifact: Network is unreachable'; exit 1`;
    const result = fetchInto(cache, pathWithMaven(maven));
    expect(result.status).toBe(1);
    expect(result.stderr).toMatch(
      /^Maven could not fetch Neo4j 5\.26\.\d+ \(exit status 1\)\. It said:\n\[ERROR\] Could not transfer artifact: Network is unreachable\n$/,
    );
    expect(readdirSync(cache)).toEqual([]);
  });

  test.each(['The JAVA_HOME environment variable is not defined correctly,', '/usr/bin/mvn: 1: java: not found'])(
    'when Maven finds no Java (%s) says so',
    (complaint) => {
      const result = fetchInto(path.join(folder, 'cache'), pathWithMaven(`echo '${complaint}' >&2; exit 1`));
      expect(result.status).toBe(1);
      expect(result.stderr).toMatch(
        /^Java is missing or JAVA_HOME leads to none: .*openjdk-17-jre-headless.*NEO4J_URI/,
      );
    },
  );

  test('keeps a complete folder only, and does not ask Maven again', () => {
    const cache = path.join(folder, 'cache');
    const environment = pathWithMaven(
      `for last; do :; done; folder="\${last#-DoutputDirectory=}"; mkdir -p "$folder"; echo readme > "$folder/readme"; echo once >> ${folder}/calls`,
    );
    expect(fetchInto(cache, environment)).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(fetchInto(cache, environment)).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(readdirSync(cache)).toEqual([expect.stringMatching(/^neo4j-5\.26\.\d+$/)]);
    expect(readFileSync(path.join(folder, 'calls'), 'utf8')).toBe('once\n');
  });
});

describe('unsigning a jar', () => {
  /** A ZIP file of stored entries; their sums are not looked at here. */
  const zip = (entries: Record<string, string>): Buffer => {
    const locals: Buffer[] = [];
    const centrals: Buffer[] = [];
    let offset = 0;
    for (const [name, text] of Object.entries(entries)) {
      const local = Buffer.alloc(30);
      local.writeUInt32LE(0x04034b50, 0);
      local.writeUInt32LE(text.length, 18);
      local.writeUInt32LE(text.length, 22);
      local.writeUInt16LE(name.length, 26);
      const central = Buffer.alloc(46);
      central.writeUInt32LE(0x02014b50, 0);
      central.writeUInt32LE(text.length, 20);
      central.writeUInt32LE(text.length, 24);
      central.writeUInt16LE(name.length, 28);
      central.writeUInt32LE(offset, 42);
      locals.push(local, Buffer.from(name + text));
      centrals.push(central, Buffer.from(name));
      offset += 30 + name.length + text.length;
    }
    const directory = Buffer.concat(centrals);
    const end = Buffer.alloc(22);
    end.writeUInt32LE(0x06054b50, 0);
    end.writeUInt16LE(Object.keys(entries).length, 10);
    end.writeUInt32LE(directory.length, 12);
    end.writeUInt32LE(offset, 16);
    return Buffer.concat([...locals, directory, end]);
  };
  const unsign = (file: string) => evaluate('unsign-jar.mjs', 'unsignJar', `unsignJar(${JSON.stringify(file)})`);

  test('renames the signature in both tables and changes nothing else', () => {
    const file = path.join(folder, 'signed.jar');
    writeFileSync(
      file,
      zip({ 'META-INF/A.SF': 'about META-INF/A.SF', 'META-INF/A.RSA': 'x', 'a/B.class': 'META-INF/A.RSA' }),
    );
    expect(unsign(file)).toEqual({ status: 0, stdout: '', stderr: '' });
    const expected = zip({
      'META-INF/A.S_': 'about META-INF/A.SF',
      'META-INF/A.RS_': 'x',
      'a/B.class': 'META-INF/A.RSA',
    });
    expect(readFileSync(file).equals(expected)).toBe(true);
  });

  test('leaves other jars as they are, and refuses what is none', () => {
    const plain = zip({ 'META-INF/MANIFEST.MF': 'x', 'META-INF/services/A.SF': 'y', 'A.SF': 'z' });
    const file = path.join(folder, 'plain.jar');
    writeFileSync(file, plain);
    expect(unsign(file).status).toBe(0);
    expect(readFileSync(file).equals(plain)).toBe(true);
    writeFileSync(file, 'not a jar at all, by any means');
    expect(unsign(file).stderr).toContain('is not a jar');
  });
});

test('the lock is completed with packages of other systems, told by their names, where they are not there already', () => {
  const packages = {
    '': { optionalDependencies: { fsevents: '^2.3.3' } },
    'node_modules/a': {
      dev: true,
      optionalDependencies: { '@a/core-linux-arm64-musl': '1.0.0', '@a/core-win32-x64-msvc': '1.0.0', b: '2.0.0' },
    },
    'node_modules/a/node_modules/b': { version: '2.0.0' },
  };
  const { stdout } = evaluate(
    'complete-lock.mjs',
    'completePackages',
    `console.log(JSON.stringify(completePackages(${JSON.stringify(packages)})))`,
  );
  expect(JSON.parse(stdout)).toEqual({
    ...packages,
    'node_modules/fsevents': { version: '2.3.3', optional: true },
    'node_modules/@a/core-linux-arm64-musl': {
      version: '1.0.0',
      cpu: ['arm64'],
      libc: ['musl'],
      os: ['linux'],
      dev: true,
      optional: true,
    },
    'node_modules/@a/core-win32-x64-msvc': { version: '1.0.0', cpu: ['x64'], os: ['win32'], dev: true, optional: true },
  });
});

test('a stamp is fresh for the same inputs only, and only while the output exists', () => {
  const source = path.join(folder, 'src');
  mkdirSync(path.join(source, 'node_modules'), { recursive: true });
  writeFileSync(path.join(source, 'a.ts'), 'a');
  const look = () =>
    evaluate(
      'step.mjs',
      'fingerprint, isFresh, remember',
      `const now = fingerprint(${JSON.stringify(folder)}, ['src', 'missing']);
       const stamp = ${JSON.stringify(path.join(folder, 'out', 'stamp'))};
       console.log(isFresh(stamp, now, [${JSON.stringify(path.join(folder, 'out'))}]));
       remember(stamp, now);`,
    ).stdout.trim();
  expect([look(), look()]).toEqual(['false', 'true']);
  writeFileSync(path.join(source, 'node_modules', 'ignored.js'), '');
  expect(look()).toBe('true');
  writeFileSync(path.join(source, 'b.ts'), 'b');
  expect([look(), look()]).toEqual(['false', 'true']);
  rmSync(path.join(folder, 'out'), { recursive: true });
  expect(existsSync(path.join(folder, 'out'))).toBe(false);
  expect(look()).toBe('false');
});
