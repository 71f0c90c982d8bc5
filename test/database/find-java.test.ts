import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findJava } from '../../src/database/find-java';

let root: string;
beforeEach(() => {
  root = realpathSync(mkdtempSync(path.join(tmpdir(), 'rapporteur-java-')));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** An installation as far as it is looked at. */
const install = (name: string, version: string): string => {
  const home = path.join(root, name);
  mkdirSync(path.join(home, 'bin'), { recursive: true });
  writeFileSync(path.join(home, 'bin', 'java'), '');
  writeFileSync(path.join(home, 'release'), `IMPLEMENTOR="X"\nJAVA_VERSION="${version}"\n`);
  return home;
};

test('JAVA_HOME comes first, then the PATH, whose links are followed', () => {
  const first = install('first', '17.0.15');
  const second = install('second', '21.0.2');
  const bin = path.join(root, 'bin');
  mkdirSync(bin);
  symlinkSync(path.join(second, 'bin', 'java'), path.join(bin, 'java'));
  expect(findJava({ javaHome: first, searchPath: [bin], places: [] })).toMatchObject({
    executable: path.join(first, 'bin', 'java'),
    version: 17,
  });
  expect(findJava({ searchPath: [bin], places: [] })).toMatchObject({
    executable: path.join(second, 'bin', 'java'),
    version: 21,
  });
});

test('an unsupported one on the PATH is passed over for a supported one in the usual places', () => {
  const old = install('old/jdk-8', '1.8.0_402');
  const good = install('jvm/java-17', '17');
  install('jvm/java-25', '25.0.1');
  const found = findJava({ javaHome: old, searchPath: [], places: [[path.join(root, 'jvm'), '']] });
  expect(found).toMatchObject({ executable: path.join(good, 'bin', 'java'), version: 17 });
});

test('without a supported one the message names those there are and what to do', () => {
  const old = install('jdk-8', '1.8.0_402');
  const young = install('jvm/java-25', '25.0.1');
  const find = () => findJava({ javaHome: old, searchPath: [], places: [[path.join(root, 'jvm'), '']] });
  expect(find).toThrow(
    expect.objectContaining({
      code: 'JAVA_MISSING',
      message: expect.stringMatching(
        /^The embedded database needs Java 17 or 21; found only Java 8 in .*jdk-8, Java 25 in .*java-25\. Install one/,
      ),
      details: { found: [`Java 8 in ${old}`, `Java 25 in ${young}`] },
    }),
  );
});

test('without any at all it says so', () => {
  expect(() => findJava({ searchPath: [root], places: [] })).toThrow(
    /needs Java 17 or 21; found none\. Install one .*JAVA_HOME.*NEO4J_URI/,
  );
});
