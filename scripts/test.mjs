// `npm test`: from a clean clone to a tested one. Sets up like `npm start`, then runs every test, with a Neo4j of their own.
// With CI=true also the linter, the formatter's check and the type checks. Arguments go to jest: npm test -- test/config.test.ts
// The last line is always `N passed, N failed`, from jest's own result.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkNodeVersion } from './node-version.mjs';

checkNodeVersion();
const project = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
const { followParent } = await import('./follow-parent.mjs');
const { buildAll } = await import('./build.mjs');
const { prepare } = await import('./prepare.mjs');
const { UserError } = await import('./user-error.mjs');

/** What else a change must satisfy; each is the program of a package in node_modules, run by this Node. */
const CHECKS = [
  ['Lint and format (Biome)', ['@biomejs/biome/bin/biome', 'ci', '--colors=off', '.']],
  ['Types (tsc)', ['typescript/bin/tsc', '--noEmit']],
  ['Types of the playground (tsc)', ['typescript/bin/tsc', '--noEmit', '-p', 'playground']],
  // Building the dashboard has written the types that its operations are checked against.
  ['Types of the dashboard (tsc)', ['typescript/bin/tsc', '--noEmit', '-p', 'dashboard']],
];

const results = mkdtempSync(path.join(tmpdir(), 'rapporteur-results-'));
const resultFile = path.join(results, 'jest.json');
let passed = 0;
let failed = 0;
let isGood = true;
let running;
followParent();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => running?.kill('SIGINT'));
try {
  await prepare({ database: !process.env.TEST_NEO4J_URI });
  // What does not compile fails here, but the tests still tell what else is wrong.
  await buildAll(project).catch(report);
  if (process.env.CI === 'true') {
    for (const [title, command] of CHECKS) {
      const status = await runPackage(command);
      process.stderr.write(`${title}: ${status === 0 ? 'good' : 'FAILED'}\n`);
      if (status !== 0) isGood = false;
    }
  }
  const jest = ['jest/bin/jest.js', '--json', `--outputFile=${resultFile}`, ...process.argv.slice(2)];
  if ((await runPackage(jest)) !== 0) isGood = false;
  const result = JSON.parse(readFileSync(resultFile, 'utf8'));
  passed = result.numPassedTests;
  // A file that could not even be loaded has no failed tests, but it did fail.
  failed = result.numFailedTests + result.numRuntimeErrorTestSuites;
  if (failed > 0 || passed === 0) isGood = false;
} catch (error) {
  report(error);
} finally {
  rmSync(results, { recursive: true, force: true });
}
process.exitCode = isGood ? 0 : 1;
process.stdout.write(`${passed} passed, ${failed} failed\n`);

function report(error) {
  isGood = false;
  process.stderr.write(`${error instanceof UserError ? error.message : error.stack}\n`);
}

/** Runs the program of a package in node_modules with the output going where ours goes. @returns its exit status */
function runPackage([program, ...programArguments]) {
  const file = path.join(project, 'node_modules', program);
  return new Promise((resolve, reject) => {
    // Everything that checks say goes to standard error: standard output holds the verdict alone.
    const child = spawn(process.execPath, [file, ...programArguments], { cwd: project, stdio: ['ignore', 2, 2] });
    running = child;
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
}
