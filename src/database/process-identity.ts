import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';

/** What tells one process from a later one that was given the same number. */
export interface ProcessIdentity {
  pid: number;
  /** When it started, in the operating system's own words; only ever compared. */
  startedAt: string;
  commandLine: string;
}

const run = promisify(execFile);

/** Looks up a living process; undefined when there is none, or none that this system lets us see. */
export async function identifyProcess(pid: number): Promise<ProcessIdentity | undefined> {
  if (!Number.isSafeInteger(pid) || pid <= 1) return undefined;
  return process.platform === 'linux' ? fromProc(pid) : fromPs(pid);
}

/** True when the recorded process still runs: same number, same start, same command line. */
export async function isAlive(recorded: ProcessIdentity): Promise<boolean> {
  const found = await identifyProcess(recorded.pid);
  return found !== undefined && found.startedAt === recorded.startedAt && found.commandLine === recorded.commandLine;
}

/** Sends a signal to the recorded process, and to no other; false when it no longer runs. */
export async function signalProcess(recorded: ProcessIdentity, signal: NodeJS.Signals): Promise<boolean> {
  if (!(await isAlive(recorded))) return false;
  try {
    return process.kill(recorded.pid, signal);
  } catch {
    return false;
  }
}

/** Field 22 of /proc/PID/stat is the start in clock ticks since boot (proc(5)); the boot's id makes it unique across boots. */
async function fromProc(pid: number): Promise<ProcessIdentity | undefined> {
  try {
    const [stat, commandLine, boot] = await Promise.all([
      readFile(`/proc/${pid}/stat`, 'utf8'),
      readFile(`/proc/${pid}/cmdline`, 'utf8'),
      readFile('/proc/sys/kernel/random/boot_id', 'utf8'),
    ]);
    // The second field, the program's name in parentheses, may itself hold spaces and parentheses.
    const [state, ...fields] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    if (state === 'Z' || state === 'X') return undefined;
    return { pid, startedAt: `${boot.trim()}/${fields[18]}`, commandLine: commandLine.split('\0').join(' ').trim() };
  } catch {
    return undefined;
  }
}

async function fromPs(pid: number): Promise<ProcessIdentity | undefined> {
  if (process.platform === 'win32') return undefined;
  try {
    const { stdout } = await run('ps', ['-ww', '-o', 'lstart=', '-o', 'args=', '-p', String(pid)]);
    const line = stdout.trim();
    if (line === '') return undefined;
    // lstart always takes 24 characters: "Sun Nov 23 22:10:00 2025".
    return { pid, startedAt: line.slice(0, 24), commandLine: line.slice(24).trim() };
  } catch {
    return undefined;
  }
}
