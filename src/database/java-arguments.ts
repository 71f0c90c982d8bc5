import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { archiveArguments, type ClassArchive } from './class-archive';
import type { DatabaseFolders } from './neo4j-home';

/** Module openings that Neo4j 5.26's own launcher passes to Java 17 and later. */
const OPENINGS = [
  'java.base/java.nio=ALL-UNNAMED',
  'java.base/java.io=ALL-UNNAMED',
  'java.base/sun.nio.ch=ALL-UNNAMED',
  'java.base/java.util.concurrent=ALL-UNNAMED',
];
/** Up to here one thread collects the garbage quicker than many that must agree, and in less memory. */
const SERIAL_UP_TO_MEGABYTES = 2048;

export interface JavaOptions {
  jars: string[];
  folders: DatabaseFolders;
  heapMegabytes: number;
  archive?: ClassArchive;
}

/**
 * Everything after `java` on the command line: a file with the flags, so that lists of processes stay readable, then
 * Neo4j's own arguments, which name the home, so that a left-over process is recognised.
 */
export function javaArguments({ jars, folders, heapMegabytes, archive }: JavaOptions): string[] {
  const flags = [
    `-Xmx${heapMegabytes}m`,
    heapMegabytes <= SERIAL_UP_TO_MEGABYTES ? '-XX:+UseSerialGC' : '-XX:+UseG1GC',
    '-XX:+ExitOnOutOfMemoryError',
    // Or each run leaves a file in the system's temporary folder.
    '-XX:-UsePerfData',
    ...OPENINGS.map((opening) => `--add-opens=${opening}`),
    ...archiveArguments(archive),
    '-Dfile.encoding=UTF-8',
    '-Djava.awt.headless=true',
    '-cp',
    jars.join(path.delimiter),
  ];
  const file = path.join(folders.configuration, 'java.args');
  writeFileSync(file, `${flags.map(quoted).join('\n')}\n`, { mode: 0o600 });
  return [
    `@${file}`,
    'org.neo4j.server.CommunityEntryPoint',
    `--home-dir=${folders.neo4j}`,
    `--config-dir=${folders.configuration}`,
    '--console-mode',
  ];
}

/** As the java command reads its argument files: in quotation marks, where a backslash escapes. */
function quoted(argument: string): string {
  return `"${argument.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}
