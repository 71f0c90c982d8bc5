import type { Graph } from '../../src/graph/graph';
import { migrate } from '../../src/graph/migrate';
import { createLog } from '../../src/log';
import { createApi } from '../../src/server/create-api';
import { type RunningServer, serve } from '../../src/server/server';
import { writeSmallGraph } from '../graph/read/small-graph';
import { openTestGraph } from '../helpers/database';

/** Text that is wrong, dangerous or only unusual wherever a caller may put text. */
const TEXTS: readonly string[] = [
  '',
  '   ',
  'a\nb',
  '\ttab',
  // Cypher.
  "' OR 1=1 RETURN n //",
  '"}) DETACH DELETE n //',
  '`',
  '\\',
  '\\"',
  '$name',
  '{"$ne":1}',
  // Lucene.
  'AND OR NOT',
  '"open',
  '""',
  '" "',
  '"*',
  '/a(/',
  '((((',
  '[* TO *]',
  'foo~99',
  '*',
  '?*',
  '????*',
  '* *',
  'name:x',
  'a^9',
  '+ - !',
  '&& ||',
  Array.from({ length: 300 }, (_, n) => `w${n}`).join(' '),
  // Regular expressions.
  '(a+)+$',
  '[',
  '.*',
  // Members of objects, addresses, ids.
  '__proto__',
  'constructor',
  '../../etc/passwd',
  'http://169.254.169.254/',
  'file:///etc/passwd',
  'person:',
  'article:0',
  'statement:0:1-2',
  'null',
  'NaN',
  // Unicode.
  '\u202eabc',
  '\u200b',
  '\u{1f600}'.repeat(900),
  `e${'\u0301'.repeat(1_900)}`,
  '北京',
  'São Tomé / (Príncipe)',
  "O'Brien",
  'C++ & "R"',
];

/** Every place of the schema that takes text, as an operation over `$x`. */
const PLACES: readonly string[] = [
  'query ($x: ID!) { node(id: $x) { id } }',
  'query ($x: ID!) { nodes(ids: [$x]) { id } }',
  'query ($x: String!) { entity(name: $x) { id } }',
  'query ($x: String!) { search(query: $x) { totalCount nodes { id } } }',
  'query ($x: String!) { suggestEntities(prefix: $x) { __typename } }',
  'query ($x: String!) { people(search: $x) { totalCount } }',
  'query ($x: String!) { articles(search: $x) { totalCount nodes { id } } }',
  'query ($x: String!) { whoSaidWhat(who: $x) { totalCount } }',
  'query ($x: String!) { whoSaidWhat(aboutWhom: $x) { totalCount } }',
  'query ($x: String!) { statements(where: { text: $x }, orderBy: RELEVANCE) { totalCount nodes { id } } }',
  'query ($x: String!) { statements(where: { speaker: [$x], about: [$x], source: [$x] }) { totalCount } }',
  'query ($x: ID!) { statements(where: { article: [$x] }) { totalCount } }',
  'query ($x: String!) { events(where: { text: $x }) { totalCount } }',
  'query ($x: String!) { events(where: { participant: [$x], place: [$x] }) { totalCount } }',
  'query ($x: String!) { paths(from: $x, to: $x) { steps { kind } } }',
  'query ($x: String!) { neighbourhood(of: [$x]) { nodes { id } } }',
  'query ($x: String!) { statements(after: $x) { totalCount } }',
  'query ($x: String!) { articles(before: $x, last: 3) { totalCount } }',
  'mutation ($x: ID!) { deleteArticle(id: $x) }',
  'mutation ($x: ID!) { mergeEntities(keep: $x, merge: [$x]) { id } }',
  'mutation ($x: ID!) { splitEntity(id: $x, alias: "x") { id } }',
];

const CODES = ['BAD_USER_INPUT', 'BAD_CURSOR', 'ENTITY_NOT_FOUND', 'AMBIGUOUS_ENTITY', 'NOT_FOUND'];

let graph: Graph;
let server: RunningServer;

beforeAll(async () => {
  graph = await openTestGraph();
  await migrate(graph);
  await writeSmallGraph(graph);
  const log = createLog({ level: 'silent' });
  const api = createApi(graph, { log, readTimeoutMs: 60_000 });
  server = await serve(api, graph, { settings: { host: '127.0.0.1', port: 0 }, log });
}, 60_000);
afterAll(async () => {
  await server.close();
  await graph.close();
});

/** Without the counter that the first write of all makes. */
const size = async () => (await graph.read<{ n: number }>('MATCH (n) WHERE NOT n:Counter RETURN count(n) AS n'))[0]?.n;

test.each(PLACES)(
  '%s: hostile text is text',
  async (query) => {
    const before = await size();
    const bad: unknown[] = [];
    for (const x of TEXTS) {
      const answer = await fetch(server.url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables: { x } }),
      });
      const { data, errors = [] } = (await answer.json()) as {
        data?: unknown;
        errors?: { message: string; extensions: { code: string } }[];
      };
      const isCoded = errors.every(
        ({ extensions: { code }, message }) => CODES.includes(code) && !/Neo4j|Cypher|Lucene|at \//.test(message),
      );
      if (!isCoded || (data === undefined && errors.length === 0)) bad.push({ x, errors });
    }
    expect(bad).toEqual([]);
    expect(await size()).toBe(before);
  },
  120_000,
);
