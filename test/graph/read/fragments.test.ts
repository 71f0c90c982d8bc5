import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fragment, sectionsOf } from '../../../src/graph/read/fragments';

const ROOT = join(__dirname, '..', '..', '..');
const SOURCES = join(ROOT, 'src', 'graph', 'read');
const FOLDER = join(ROOT, 'cypher', 'read');

const files = readdirSync(FOLDER).map((name) => name.replace('.cypher', ''));
const filesOfFilters = ['statement-filter', 'event-filter', 'entity-filter', 'relation-filter'];

/** Every place `file.section` that the code names. */
const named = new Set(
  readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => [...readFileSync(join(SOURCES, name), 'utf8').matchAll(/'([a-z-]+\.\w+)'/g)])
    .map(([, place]) => place as string)
    .filter((place) => files.includes(place.split('.')[0] as string)),
);

test('every fragment that the code names is there', () => {
  // Names of lists in cursors look the same.
  const lists = new Set(['entity.mentions', 'entity.relations', 'actor.statements', 'article.mentions']);
  const missing = [...named].filter(
    (place) => !lists.has(place) && !sectionsOf(place.split('.')[0] as string).has(place.split('.')[1] as string),
  );
  expect(missing).toEqual([]);
});

test('every fragment is used', () => {
  const unused = files
    .filter((file) => !filesOfFilters.includes(file))
    .flatMap((file) => [...sectionsOf(file).keys()].map((section) => `${file}.${section}`))
    .filter((place) => !named.has(place));
  expect(unused).toEqual([]);
});

test('every fragment begins with a comment in its file', () => {
  const bare = files.flatMap((file) => {
    const text = readFileSync(join(FOLDER, `${file}.cypher`), 'utf8');
    return text.startsWith('//') ? [] : [file];
  });
  expect(bare).toEqual([]);
});

test('comments and empty lines are left out', () => {
  expect(fragment('query.people')).toBe('MATCH (child:Person)');
  expect(() => fragment('query.nowhere')).toThrow('cypher/read/query.cypher has no section "nowhere".');
});
