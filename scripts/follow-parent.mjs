import { readFileSync } from 'node:fs';

const POLL_MS = 500;

/**
 * When npm runs us, ends us in order (SIGTERM) as soon as npm or the shell between is gone. npm passes signals to that shell, which
 * on many systems dies of them without passing them on; and a killed npm passes nothing.
 */
export function followParent() {
  if (process.env.npm_lifecycle_event === undefined) return;
  const parent = process.ppid;
  const grandparent = parentOf(parent);
  const timer = setInterval(() => {
    if (process.ppid === parent && parentOf(parent) === grandparent) return;
    clearInterval(timer);
    process.kill(process.pid, 'SIGTERM');
  }, POLL_MS);
  timer.unref();
}

/** The number of a process's parent; undefined where the system does not show it as a file. */
function parentOf(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1];
  } catch {
    return undefined;
  }
}
