import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.join(__dirname, '..', '..', '..');
const BUILT = path.join(ROOT, 'dist-playground');
const SOURCES = [path.join(ROOT, 'src', 'server', 'example-queries.ts'), path.join(ROOT, 'playground')];

/** Builds the playground where it is missing or older than its sources. Several test files may ask at once. */
export const buildPlayground = (): void => {
  if (timeOf(path.join(BUILT, 'index.html')) >= Math.max(...SOURCES.map(newest))) return;
  const folder = mkdtempSync(path.join(ROOT, 'dist-playground-'));
  const vite = path.join(ROOT, 'node_modules', 'vite', 'bin', 'vite.js');
  const config = path.join(ROOT, 'playground', 'vite.config.mts');
  execFileSync(process.execPath, [vite, 'build', '--config', config, '--logLevel', 'warn', '--outDir', folder], {
    cwd: ROOT,
    stdio: 'inherit',
  });
  const old = `${folder}-old`;
  if (existsSync(BUILT)) renameSync(BUILT, old);
  renameSync(folder, BUILT);
  rmSync(old, { recursive: true, force: true });
};

const timeOf = (file: string): number => (existsSync(file) ? statSync(file).mtimeMs : 0);

const newest = (file: string): number =>
  statSync(file).isDirectory()
    ? Math.max(...readdirSync(file).map((name) => newest(path.join(file, name))))
    : timeOf(file);
