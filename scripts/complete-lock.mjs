// `npm run complete-lock`, after each `npm install PACKAGE`: adds to package-lock.json the packages for other systems that npm
// leaves out when it cannot see them (behind a mirror with packages of some systems only). Without them `npm ci` refuses the lock
// elsewhere, and there as well: https://github.com/npm/cli/issues/4828. Their sums are unknown here, so they are left out.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const SYSTEMS = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32'];
const PROCESSORS = ['arm64', 'x64', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'wasm32', 'arm'];

/** The lock's packages with those that it names as optional but does not hold. */
export function completePackages(packages) {
  const complete = { ...packages };
  for (const [place, { optionalDependencies = {}, dev }] of Object.entries(packages)) {
    for (const [name, range] of Object.entries(optionalDependencies)) {
      if (isFound(packages, place, name)) continue;
      complete[`node_modules/${name}`] = {
        version: range.replace(/^[\^~]/, ''),
        ...platformOf(name),
        ...(dev ? { dev } : {}),
        optional: true,
      };
    }
  }
  return Object.fromEntries(Object.entries(complete).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Node's look-up: beside the package, then in each folder above. */
function isFound(packages, place, name) {
  const parts = place === '' ? [] : place.split('/node_modules/');
  for (let depth = parts.length; depth >= 0; depth -= 1) {
    const above = parts.slice(0, depth).join('/node_modules/');
    if (packages[above === '' ? `node_modules/${name}` : `${above}/node_modules/${name}`] !== undefined) return true;
  }
  return false;
}

/** Which machines a package is for, told by its name, as all of them are named: core-linux-arm64-musl. */
function platformOf(name) {
  const words = name.split(/[-/]/);
  const system = SYSTEMS.find((known) => words.includes(known));
  const processor = PROCESSORS.find((known) => words.includes(known));
  if (system === undefined && processor === undefined) return {};
  const isMusl = words.some((word) => word.startsWith('musl'));
  const isGlibc = words.some((word) => word.startsWith('gnu'));
  return {
    ...(processor === undefined ? {} : { cpu: [processor] }),
    ...(isMusl || isGlibc ? { libc: [isMusl ? 'musl' : 'glibc'] } : {}),
    ...(system === undefined ? {} : { os: [system] }),
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const file = path.join(import.meta.dirname, '..', 'package-lock.json');
  const lock = JSON.parse(readFileSync(file, 'utf8'));
  const packages = completePackages(lock.packages);
  const added = Object.keys(packages).length - Object.keys(lock.packages).length;
  if (added > 0) writeFileSync(file, `${JSON.stringify({ ...lock, packages }, null, 2)}\n`);
  process.stdout.write(`${added} packages for other systems added to package-lock.json\n`);
}
