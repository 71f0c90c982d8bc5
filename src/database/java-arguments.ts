import type { Java } from './find-java';
import type { DatabaseFolders } from './neo4j-home';

/** Module openings that Neo4j 5.26's own launcher passes to Java 17 and later. */
const OPENINGS = [
  'java.base/java.nio=ALL-UNNAMED',
  'java.base/java.io=ALL-UNNAMED',
  'java.base/sun.nio.ch=ALL-UNNAMED',
  'java.base/java.util.concurrent=ALL-UNNAMED',
];

export interface JavaOptions {
  java: Java;
  jars: string[];
  folders: DatabaseFolders;
  heapMegabytes: number;
}

/** Everything after `java` on the command line. It names the home, by which a left-over process is recognised. */
export function javaArguments({ jars, folders, heapMegabytes }: JavaOptions): string[] {
  return [
    `-Xmx${heapMegabytes}m`,
    ...OPENINGS.map((opening) => `--add-opens=${opening}`),
    '-Dfile.encoding=UTF-8',
    '-Djava.awt.headless=true',
    '-cp',
    jars.join(process.platform === 'win32' ? ';' : ':'),
    'org.neo4j.server.CommunityEntryPoint',
    `--home-dir=${folders.neo4j}`,
    `--config-dir=${folders.configuration}`,
    '--console-mode',
  ];
}
