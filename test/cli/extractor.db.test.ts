import type { Graph } from '../../src/graph/graph';
import { migrate } from '../../src/graph/migrate';
import { build } from '../helpers/build';
import { openTestGraph, wipe } from '../helpers/database';
import { ANSWER, ARTICLE } from '../llm/article';
import { startStandIn } from '../llm/stand-in';
import { databaseSettings, runCli } from './helpers/run-cli';

/** Each test starts a process, which takes its time on a busy machine. */
jest.setTimeout(120_000);

let graph: Graph;
let standIn: Awaited<ReturnType<typeof startStandIn>>;
beforeAll(async () => {
  build('buildProgram');
  graph = await openTestGraph();
  await migrate(graph);
  await wipe(graph);
  standIn = await startStandIn(({ body }) =>
    body.messages.at(-1)?.content.includes('Nobody') ? { status: 400 } : { content: JSON.stringify(ANSWER) },
  );
});
afterAll(async () => {
  await standIn.close();
  await graph.close();
});

const settings = () => ({ LLM_BASE_URL: standIn.baseUrl, LLM_MODEL: 'tiny' });
const line = (record: object): string => `${JSON.stringify(record)}\n`;
const OTHER = { id: 'b', text: 'Nobody came, Anna Pell said.' };

test('extract asks the language model, and the built-in extractor where that fails', async () => {
  const input = line({ id: 'a', ...ARTICLE }) + line(OTHER);
  const { exit, stdout, stderr } = await runCli(['extract', '--extractor', 'llm', '--explain', '-'], {
    input,
    env: settings(),
  });
  expect(exit).toBe(0);
  const [first, second] = stdout
    .trim()
    .split('\n')
    .map((one) => JSON.parse(one));
  expect([first.id, first.statements[0].why]).toEqual(['a', ['llm:tiny']]);
  expect([second.id, second.statements[0].why[0]]).toEqual(['b', 'cue:say']);
  expect(stderr).toMatch(/^warning: standard input, line 2: The language model failed \(400/m);
});

test('ingest stores what the language model says, and who said it', async () => {
  const { exit, stderr } = await runCli(['ingest', '--extractor', 'llm', '--json', '-'], {
    input: line(ARTICLE) + line(OTHER),
    env: { ...databaseSettings(), ...settings() },
  });
  expect([exit, stderr]).toEqual([0, expect.stringContaining('warning: an article without a title')]);
  const by = await graph.read(
    'MATCH (a:Article) RETURN a.extractor AS extractor, a.extractorVersion AS version ORDER BY extractor',
    {},
  );
  expect(by).toEqual([
    { extractor: 'llm', version: 'tiny' },
    { extractor: 'rapporteur', version: '1' },
  ]);
});

test.each([
  [{}, 'error CONFIG_INVALID: --extractor llm: expected LLM_BASE_URL and LLM_MODEL'],
  [{ LLM_BASE_URL: 'localhost' }, 'LLM_BASE_URL: expected http:// or https://'],
  [{ LLM_BASE_URL: 'http://127.0.0.1:1/v1' }, 'LLM_MODEL: expected the name of a model, since LLM_BASE_URL is set'],
])('without the settings %j it says what is missing', async (env, message) => {
  const { exit, stderr } = await runCli(['extract', '--extractor', 'llm', '-'], { input: line(ARTICLE), env });
  expect([exit, stderr]).toEqual([1, expect.stringContaining(message)]);
});
