// `npm start`: from a clean clone to a running Rapporteur. Checks Node's version, installs, fetches the database,
// builds what is stale, and becomes the command `rapporteur start`. Only Node's own modules, since it runs before npm ci.
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkNodeVersion } from './node-version.mjs';

checkNodeVersion();
const project = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
const { followParent } = await import('./follow-parent.mjs');
const { buildAll } = await import('./build.mjs');
const { prepare } = await import('./prepare.mjs');
const { UserError } = await import('./user-error.mjs');

followParent();
try {
  await prepare({ database: !process.env.NEO4J_URI });
  await buildAll(project);
} catch (error) {
  if (!(error instanceof UserError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exit(error.exitCode);
}
// In this very process: one less to start, and signals reach the one that handles them.
const program = path.join(project, 'bin', 'rapporteur.cjs');
process.argv.splice(1, 1, program, 'start');
createRequire(import.meta.url)(program);
