import { execFileSync } from 'node:child_process';
import path from 'node:path';

const ROOT = path.join(__dirname, '..', '..');

/** Builds a part of the project as `npm run build` does, where its sources have changed; `npm test` has built all before. */
export const build = (part: 'buildProgram' | 'buildPlayground' | 'buildDashboard'): void => {
  const script = `import { ${part} } from './scripts/build.mjs'; await ${part}(process.cwd());`;
  execFileSync(process.execPath, ['--input-type=module', '-e', script], { cwd: ROOT, stdio: 'pipe' });
};
