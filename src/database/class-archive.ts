import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { constants, setPriority } from 'node:os';
import path from 'node:path';
import type { Log } from '../log';
import type { Java } from './find-java';

/**
 * An archive of Neo4j's classes, parsed and verified, which Java maps into memory instead of reading 11,000 classes from
 * 200 jars ("Class Data Sharing", JEP 310): it halves the work of a start. The first run lists the classes that it loads;
 * the archive is made from that list in the background.
 */
export interface ClassArchive {
  file: string;
  exists: boolean;
  /** Where a run lists its classes. */
  classList: string;
}

/** Java cannot read longer lines of its own list (4096 characters in 17 and 21). */
const LONGEST_LINE = 4000;

/** The archive for these jars and this Java: another version of either makes another file. */
export function classArchive({ cache, java, jars }: { cache: string; java: Java; jars: string[] }): ClassArchive {
  const key = createHash('sha256')
    .update([java.release, ...jars].join('\n'))
    .digest('hex')
    .slice(0, 12);
  const file = path.join(cache, `classes-${key}.jsa`);
  return { file, exists: existsSync(file), classList: path.join(cache, `classes-${key}.${process.pid}.txt`) };
}

/** The flags that use the archive, or else list the classes for it. Java goes on without an archive that does not fit. */
export function archiveArguments(archive: ClassArchive | undefined): string[] {
  if (archive === undefined) return [];
  if (archive.exists)
    return [`-XX:SharedArchiveFile=${archive.file}`, '-Xshare:auto', '-Xlog:cds=off', '-Xlog:cds+dynamic=off'];
  mkdirSync(path.dirname(archive.classList), { recursive: true, mode: 0o700 });
  return [`-XX:DumpLoadedClassList=${archive.classList}`];
}

/**
 * Makes the archive after a while, at the lowest priority, so that a running database is not slowed down.
 * @returns what to call when the database stops: an unfinished archive is given up
 */
export function makeArchiveLater(
  archive: ClassArchive,
  { java, jars, delayMs, log }: { java: Java; jars: string[]; delayMs: number; log: Log },
): () => void {
  const draft = `${archive.classList}.jsa`;
  const filtered = `${archive.classList}.filtered`;
  let giveUp: (() => void) | undefined;
  const tidy = () => {
    for (const file of [archive.classList, draft, filtered]) rmSync(file, { force: true });
  };
  const timer = setTimeout(() => {
    writeFileSync(filtered, usableLines(readFileSync(archive.classList, 'utf8')));
    const program = [
      '-Xshare:dump',
      `-XX:SharedClassListFile=${filtered}`,
      `-XX:SharedArchiveFile=${draft}`,
      '-Xmx768m',
      // Only G1 archives the heap objects of classes; a run with another collector reads them all the same.
      '-XX:+UseG1GC',
      '-cp',
      jars.join(path.delimiter),
    ];
    const child = spawn(java.executable, program, { stdio: 'ignore', windowsHide: true });
    if (child.pid !== undefined) lowerPriority(child.pid);
    child.unref();
    giveUp = () => child.kill('SIGKILL');
    child.once('error', (error) => log.debug({ error }, 'The class archive could not be made'));
    child.once('close', (code) => {
      if (code === 0) renameSync(draft, archive.file);
      log.debug({ code, file: archive.file }, 'Class archive');
      tidy();
    });
  }, delayMs);
  timer.unref();
  return () => {
    clearTimeout(timer);
    giveUp?.();
    tidy();
  };
}

/** Without the line that is being written, lines that are too long, and proxies, which are made anew in each run. */
function usableLines(list: string): string {
  const lines = list.slice(0, list.lastIndexOf('\n') + 1).split('\n');
  return lines.filter((line) => line.length < LONGEST_LINE && !line.includes('jdk/proxy')).join('\n');
}

function lowerPriority(pid: number): void {
  try {
    setPriority(pid, constants.priority.PRIORITY_LOW);
  } catch {
    // It has ended already, or the system has no priorities.
  }
}
