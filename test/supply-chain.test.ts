import { readFileSync } from 'node:fs';
import path from 'node:path';

const read = (name: string) => JSON.parse(readFileSync(path.join(__dirname, '..', name), 'utf8'));

interface Locked {
  version?: string;
  license?: string;
  dev?: boolean;
  optional?: boolean;
  hasInstallScript?: boolean;
}

const locked: [string, Locked][] = Object.entries(read('package-lock.json').packages as Record<string, Locked>).filter(
  ([place]) => place !== '',
);

/** Licences that go with ours, MIT, and ask for no more than a notice. */
const LICENCES = [
  'MIT',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'BlueOak-1.0.0',
  '(MIT AND BSD-3-Clause)',
];

/** Packages that run something when they are installed; docs/security.md says what. A new one is to be looked at first. */
const RUN_ON_INSTALL = [
  'node_modules/@apollo/protobufjs',
  'node_modules/@parcel/watcher',
  'node_modules/@swc/core',
  'node_modules/esbuild',
];

test('what runs in production is under licences that go with MIT', () => {
  const others = locked.filter(([, { dev, license }]) => !dev && !LICENCES.includes(license ?? ''));
  expect(others.map(([place, { license }]) => `${place}: ${license}`)).toEqual([]);
});

test('nothing else runs when packages are installed', () => {
  const found = locked.filter(([, { hasInstallScript }]) => hasInstallScript).map(([place]) => place);
  expect(found.filter((place) => !RUN_ON_INSTALL.includes(place))).toEqual([]);
});

test('every version is exact', () => {
  const { dependencies, devDependencies } = read('package.json') as Record<string, Record<string, string>>;
  const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
    ([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version),
  );
  expect(loose).toEqual([]);
});
