import { digest } from '../../src/graph/check/digest';
import type { Graph } from '../../src/graph/graph';
import { migrate } from '../../src/graph/migrate';
import { ingestArticles } from '../../src/ingest/ingest-articles';
import { openTestGraph, wipe } from '../helpers/database';
import { toyExtract } from '../ingest/toy-extract';
import { ALL } from '../ingest/wire';
import { type Asked, openApi } from './ask';

jest.setTimeout(120_000);

let graph: Graph;
let api: Asked;

beforeAll(async () => {
  graph = await openTestGraph();
  await migrate(graph);
});
beforeEach(async () => {
  await wipe(graph);
  await ingestArticles(graph, ALL, { now: new Date('2024-05-04T12:00:00Z'), extract: toyExtract });
  await graph.write((transaction) =>
    transaction.run('MATCH (e:Entity {id: $id}) SET e.name = $name', { id: BERGH, name: 'A. Berg' }),
  );
  api = openApi(graph);
});
afterAll(() => graph.close());

const ADA = 'person:ada-berg';
const BERGH = 'person:a-berg';
const LUND = 'person:jo-lund';

const duplicates = async (args = ''): Promise<unknown> => {
  const { data, errors } = await api.ask(
    `{ duplicates${args} { keep { id } merge { id name } sure: judgement reasons } }`,
  );
  expect(errors).toBeUndefined();
  return (data as { duplicates: unknown }).duplicates;
};
const change = async (call: string): Promise<unknown> => {
  const { data, errors } = await api.ask(`mutation { done: ${call} }`);
  return errors ?? (data as { done: unknown }).done;
};
const different = async (): Promise<unknown> => {
  const { data } = await api.ask('{ judgedDifferent { one { id } other { id } } }');
  return (data as { judgedDifferent: unknown }).judgedDifferent;
};

const SUGGESTED = {
  keep: { id: ADA },
  merge: { id: BERGH, name: 'A. Berg' },
  sure: 'UNSURE',
  reasons: ['surname:berg', 'given:a/ada'],
};

test('suggests what may be one, of some kinds or of one entity', async () => {
  expect(await duplicates()).toEqual([SUGGESTED]);
  expect(await duplicates('(kinds: [ORGANIZATION, PLACE, COUNTRY])')).toEqual([]);
  expect(await duplicates('(of: "ada berg")')).toEqual([SUGGESTED]);
  expect(await duplicates('(of: "Lund")')).toEqual([]);
  expect(await duplicates('(first: 0)')).toEqual([]);
});

test('what is marked as different is not suggested and not merged, until that is taken back, to the same digest', async () => {
  const before = await digest(graph);
  expect(await change(`markDifferent(one: "${BERGH}", other: "${ADA}")`)).toBe(true);
  expect(await change(`markDifferent(one: "${ADA}", other: "${BERGH}")`)).toBe(false);
  expect(await digest(graph)).not.toBe(before);
  expect(await duplicates()).toEqual([]);
  expect(await different()).toEqual([{ one: { id: BERGH }, other: { id: ADA } }]);
  expect(await change(`mergeEntities(keep: "${ADA}", merge: ["${BERGH}"]) { id }`)).toMatchObject([
    { extensions: { code: 'BAD_USER_INPUT' }, message: expect.stringContaining('unmarkDifferent') },
  ]);
  expect(await change(`unmarkDifferent(one: "${ADA}", other: "${BERGH}")`)).toBe(true);
  expect(await change(`unmarkDifferent(one: "${ADA}", other: "${BERGH}")`)).toBe(false);
  expect(await digest(graph)).toBe(before);
  expect(await different()).toEqual([]);
  expect(await duplicates()).toEqual([SUGGESTED]);
  const journal = await graph.read(
    'MATCH (c:Curation) RETURN c.action AS action, c.keep AS one, c.other AS other ORDER BY c.seq',
  );
  expect(journal).toEqual([
    { action: 'DIFFERENT', one: BERGH, other: ADA },
    { action: 'NOT_DIFFERENT', one: BERGH, other: ADA },
  ]);
});

test('a judgement goes with an entity into the one that took it over', async () => {
  await change(`markDifferent(one: "${ADA}", other: "${BERGH}")`);
  await change(`mergeEntities(keep: "${LUND}", merge: ["${ADA}"]) { id }`);
  expect(await different()).toEqual([{ one: { id: BERGH }, other: { id: LUND } }]);
  expect(await change(`mergeEntities(keep: "${LUND}", merge: ["${BERGH}"]) { id }`)).toMatchObject([
    { extensions: { code: 'BAD_USER_INPUT' } },
  ]);
  expect(await change(`unmarkDifferent(one: "${LUND}", other: "${BERGH}")`)).toBe(true);
});

test.each([
  ['somebody unknown', `markDifferent(one: "${ADA}", other: "person:nobody")`, 'ENTITY_NOT_FOUND'],
  ['one entity', `markDifferent(one: "${ADA}", other: "${ADA}")`, 'BAD_USER_INPUT'],
])('refuses %s', async (_, call, code) => {
  expect(await change(call)).toMatchObject([{ extensions: { code } }]);
});
