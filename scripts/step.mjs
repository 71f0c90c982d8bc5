import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { UserError } from './user-error.mjs';

/** Says on standard error what goes on: a line when it begins and one with its time when it is done. */
export async function step(title, work) {
  const started = performance.now();
  process.stderr.write(`  ${title} …\n`);
  const result = await work();
  process.stderr.write(`  ${title}: done in ${((performance.now() - started) / 1000).toFixed(1)} s\n`);
  return result;
}

/** Runs a program quietly; its output is shown only when it fails. @throws UserError with that output */
export function runQuietly(program, programArguments, { cwd, what }) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, programArguments, {
      cwd,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += text));
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve();
      else reject(new UserError(`${what} failed (exit status ${code}):\n${excerpt(output)}`));
    });
  });
}

/** The beginning and the end of what a program said, where errors usually are. */
function excerpt(output) {
  const lines = output.trim().split('\n');
  return (lines.length <= 40 ? lines : [...lines.slice(0, 15), '…', ...lines.slice(-20)]).join('\n');
}

/** A digest of the names, sizes and times of all files below some paths: quick, and it changes whenever one of them does. */
export function fingerprint(project, paths) {
  const hash = createHash('sha256');
  for (const name of paths) describe(path.join(project, name), hash);
  return hash.digest('hex');
}

function describe(file, hash) {
  const stat = statSync(file, { throwIfNoEntry: false });
  if (stat === undefined) return;
  if (!stat.isDirectory()) {
    hash.update(`${file}\0${stat.size}\0${stat.mtimeMs}\n`);
    return;
  }
  for (const name of readdirSync(file).sort()) if (name !== 'node_modules') describe(path.join(file, name), hash);
}

/** True when `stamp` holds `value` and all `outputs` exist. */
export function isFresh(stamp, value, outputs) {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === value && outputs.every((output) => existsSync(output));
}

/** Remembers that a step was done for these inputs. */
export function remember(stamp, value) {
  mkdirSync(path.dirname(stamp), { recursive: true });
  writeFileSync(stamp, value);
}
