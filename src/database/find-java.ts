import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { RapporteurError } from '../errors';

/** Neo4j 5.26 supports these (Operations Manual 5, "System requirements"). */
const SUPPORTED = [17, 21];
const EXECUTABLE = process.platform === 'win32' ? 'java.exe' : 'java';

/** Folders of installations, and where in each of them Java's home is. */
const USUAL_PLACES: [string, string][] = [
  ['/usr/lib/jvm', ''],
  ['/usr/java', ''],
  ['/opt/java', ''],
  ['/opt/homebrew/opt', 'libexec/openjdk.jdk/Contents/Home'],
  ['/usr/local/opt', 'libexec/openjdk.jdk/Contents/Home'],
  ['/Library/Java/JavaVirtualMachines', 'Contents/Home'],
  [path.join(homedir(), '.sdkman/candidates/java'), ''],
  ['C:\\Program Files\\Java', ''],
  ['C:\\Program Files\\Eclipse Adoptium', ''],
];

export interface JavaSearch {
  javaHome?: string;
  /** The folders of PATH. */
  searchPath: string[];
  /** Where systems usually install it, if other than there. */
  places?: [string, string][];
}

export interface Java {
  executable: string;
  /** The feature release: 17, 21. */
  version: number;
  /** All of its `release` file: the exact build. */
  release: string;
}

/**
 * Finds a Java that Neo4j supports: JAVA_HOME, then the PATH, then where systems usually install it. Versions
 * are read from the `release` file that each installation has, which saves starting Java only to ask.
 * @throws RapporteurError JAVA_MISSING that names those found with other versions
 */
export function findJava({ javaHome, searchPath, places = USUAL_PLACES }: JavaSearch): Java {
  const others = new Set<string>();
  for (const home of candidateHomes({ javaHome, searchPath, places })) {
    const executable = path.join(home, 'bin', EXECUTABLE);
    const release = releaseOf(home);
    const version = versionOf(release);
    if (version === undefined || !existsSync(executable)) continue;
    if (SUPPORTED.includes(version)) return { executable, version, release };
    others.add(`Java ${version} in ${home}`);
  }
  const found = others.size === 0 ? 'found none' : `found only ${[...others].join(', ')}`;
  throw new RapporteurError(
    'JAVA_MISSING',
    `The embedded database needs Java 17 or 21; ${found}. Install one (Debian and Ubuntu: apt-get install openjdk-17-jre-headless; ` +
      'macOS: brew install openjdk@21), or set JAVA_HOME to it, or set NEO4J_URI to a Neo4j of your own, which needs no Java here.',
    { details: { found: [...others] } },
  );
}

function* candidateHomes({
  javaHome,
  searchPath,
  places,
}: Required<Omit<JavaSearch, 'javaHome'>> & JavaSearch): Generator<string> {
  if (javaHome !== undefined) yield javaHome;
  for (const folder of searchPath) {
    const executable = path.join(folder, EXECUTABLE);
    // On the PATH it is usually a link; the installation is where the link leads.
    if (existsSync(executable)) yield path.dirname(path.dirname(realpathSync(executable)));
  }
  for (const [folder, inside] of places) {
    for (const name of listFolder(folder)) yield path.join(folder, name, inside);
  }
}

function listFolder(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}

function releaseOf(home: string): string {
  try {
    return readFileSync(path.join(home, 'release'), 'utf8');
  } catch {
    return '';
  }
}

/** 8 was still called 1.8. */
function versionOf(release: string): number | undefined {
  const version = /^JAVA_VERSION="(?:1\.)?(\d+)/m.exec(release)?.[1];
  return version === undefined ? undefined : Number(version);
}
