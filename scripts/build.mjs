// `npm run build`: TypeScript to dist, with the data files beside it, the playground and the dashboard. Skips what is up to date.
import { cpSync, existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { prepare } from './prepare.mjs';
import { fingerprint, isFresh, remember, runQuietly, step } from './step.mjs';

/** Compiles src to dist unless nothing changed. @throws UserError with the compiler's messages */
export async function buildProgram(project) {
  const inputs = fingerprint(project, ['src', 'tsconfig.json', 'tsconfig.build.json', 'package-lock.json']);
  const output = path.join(project, 'dist');
  const stamp = path.join(output, '.built-from');
  if (isFresh(stamp, inputs, [])) return;
  await step('Compiling', async () => {
    rmSync(output, { recursive: true, force: true });
    const compiler = path.join(project, 'node_modules', 'typescript', 'bin', 'tsc');
    await runQuietly(process.execPath, [compiler, '-p', 'tsconfig.build.json', '--noEmitOnError'], {
      cwd: project,
      what: 'The TypeScript compiler',
    });
    const source = path.join(project, 'src');
    // Lexicons and models are found relative to the code that reads them.
    cpSync(source, output, { recursive: true, filter: (file) => !file.endsWith('.ts') });
  });
  remember(stamp, inputs);
}

/** What each web application is made of, besides its own folder. */
const APPLICATIONS = {
  playground: ['src/server/example-queries.ts', 'src/server/examples'],
  dashboard: ['schema.graphql', 'src/cli/graph-files.ts'],
};

/** Bundles the playground unless nothing changed. @throws UserError with the bundler's messages */
export const buildPlayground = (project) => buildApplication(project, 'playground');

/** Bundles the dashboard unless nothing changed. @throws UserError with the bundler's messages */
export const buildDashboard = (project) => buildApplication(project, 'dashboard');

async function buildApplication(project, name) {
  const script = `build:${name}`;
  const { scripts } = JSON.parse(readFileSync(path.join(project, 'package.json'), 'utf8'));
  if (scripts[script] === undefined || !existsSync(path.join(project, name))) return;
  const inputs = fingerprint(project, [name, ...APPLICATIONS[name], 'package-lock.json']);
  const output = path.join(project, `dist-${name}`);
  const stamp = path.join(project, 'node_modules', `.rapporteur-${name}`);
  if (isFresh(stamp, inputs, [output])) return;
  const what = `Bundling the ${name}`;
  await step(what, () => runQuietly('npm', ['run', '--silent', script], { cwd: project, what }));
  remember(stamp, inputs);
}

/** Everything that `rapporteur start` serves. @throws UserError */
export const buildAll = (project) =>
  Promise.all([buildProgram(project), buildPlayground(project), buildDashboard(project)]);

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const project = path.join(import.meta.dirname, '..');
  try {
    await prepare({ database: false });
    await buildAll(project);
  } catch (error) {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}
