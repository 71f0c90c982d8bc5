import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { testSettings } from '../../helpers/database';

export const ROOT = path.join(__dirname, '..', '..', '..');

export interface Finished {
  exit: number | null;
  stdout: string;
  stderr: string;
}

/** Starts `rapporteur` as a user would, on the tests' database or on whatever `env` says. */
export const startCli = (
  commands: readonly string[],
  env: Record<string, string> = {},
): ChildProcessWithoutNullStreams =>
  spawn(process.execPath, [path.join(ROOT, 'bin', 'rapporteur.cjs'), ...commands], {
    cwd: ROOT,
    env: { PATH: process.env.PATH, ...env },
  });

/** Runs it to its end, with `input` on standard input. */
export const runCli = async (
  commands: readonly string[],
  { input = '', env = {} }: { input?: string; env?: Record<string, string> } = {},
): Promise<Finished> => {
  const child = startCli(commands, env);
  const output = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (text: string) => {
      output[name] += text;
    });
  }
  child.stdin.end(input);
  const [exit] = (await once(child, 'close')) as [number | null];
  return { exit, ...output };
};

/** The settings that lead a child process to the tests' database. */
export const databaseSettings = (): Record<string, string> => {
  const { uri, user, password } = testSettings();
  return { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
};
