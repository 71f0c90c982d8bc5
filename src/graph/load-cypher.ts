import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(__dirname, '..', '..', 'cypher');
const loaded = new Map<string, string>();

/**
 * The query of `cypher/<name>.cypher`, without its comment lines; each file is read once. The text of a
 * query never changes while we run, so that Neo4j plans it once.
 *
 * @param name path below `cypher/` without the ending: `write/articles`
 * @throws Error where there is no such file: a fault of ours, never of a caller's input
 */
export const loadCypher = (name: string): string => {
  const known = loaded.get(name);
  if (known !== undefined) return known;
  const text = withoutComments(readFileSync(join(FOLDER, `${name}.cypher`), 'utf8'));
  loaded.set(name, text);
  return text;
};

/** Drops whole lines of comment; a `//` behind code or inside a string stays. */
const withoutComments = (cypher: string): string =>
  cypher
    .split('\n')
    .filter((line) => !line.trimStart().startsWith('//'))
    .join('\n')
    .trim();
