import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(__dirname, '..', '..', '..', 'cypher', 'read');
const HEADING = /^\/\/ == (\w+)$/;
const files = new Map<string, Map<string, string>>();

/**
 * A fragment of Cypher by its place: `statement.speaker` is the section `// == speaker` of
 * `cypher/read/statement.cypher`, without comments. Each file is read once.
 *
 * @throws Error where there is none: a fault of ours
 */
export const fragment = (place: string): string => {
  const [file = '', section = ''] = place.split('.');
  const text = sectionsOf(file).get(section);
  if (text === undefined) throw new Error(`cypher/read/${file}.cypher has no section "${section}".`);
  return text;
};

/** The sections of `cypher/read/<file>.cypher` by name. */
export const sectionsOf = (file: string): ReadonlyMap<string, string> => {
  const known = files.get(file);
  if (known) return known;
  const sections = new Map<string, string>();
  let name = '';
  for (const line of readFileSync(join(FOLDER, `${file}.cypher`), 'utf8').split('\n')) {
    const heading = HEADING.exec(line);
    if (heading) name = heading[1] as string;
    else if (name !== '' && line.trim() !== '' && !line.trimStart().startsWith('//')) {
      sections.set(name, sections.has(name) ? `${sections.get(name)}\n${line}` : line);
    }
  }
  files.set(file, sections);
  return sections;
};
