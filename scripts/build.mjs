// `npm run build`: TypeScript to dist, with the data files beside it, and the playground. Skips what is up to date.
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

/** Bundles the playground unless nothing changed. @throws UserError with the bundler's messages */
export async function buildPlayground(project) {
  const { scripts } = JSON.parse(readFileSync(path.join(project, 'package.json'), 'utf8'));
  if (scripts['build:playground'] === undefined || !existsSync(path.join(project, 'playground'))) return;
  const inputs = fingerprint(project, ['playground', 'src/server/example-queries.ts', 'package-lock.json']);
  const output = path.join(project, 'dist-playground');
  const stamp = path.join(project, 'node_modules', '.rapporteur-playground');
  if (isFresh(stamp, inputs, [output])) return;
  await step('Bundling the playground', () =>
    runQuietly('npm', ['run', '--silent', 'build:playground'], { cwd: project, what: 'Bundling the playground' }),
  );
  remember(stamp, inputs);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const project = path.join(import.meta.dirname, '..');
  try {
    await prepare({ database: false });
    await Promise.all([buildProgram(project), buildPlayground(project)]);
  } catch (error) {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}
