import { smallApi } from './small-api';

// Each list is read in many shapes, and Neo4j plans each of them once.
jest.setTimeout(120_000);

const small = smallApi();

interface Page {
  edges: { cursor: string; node: Record<string, unknown> }[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
  totalCount: number;
}

const PAGE = 'edges { cursor node { KEY } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount';

/** Reads one page of a list: `field` with ARGS in place of its paging arguments, KEY the field that tells nodes apart. */
const readPage = async (field: string, { args, key }: { args: string; key: string }): Promise<Page> => {
  const { data, errors } = await small.api.ask(field.replace('ARGS', args).replace('PAGE', PAGE.replace('KEY', key)));
  expect(errors).toBeUndefined();
  let value = data as Record<string, unknown>;
  while (!('edges' in value)) value = Object.values(value)[0] as Record<string, unknown>;
  return value as unknown as Page;
};

const flat = (value: unknown): string => JSON.stringify(value);
const keysOf = ({ edges }: Page): string[] => edges.map(({ node }) => flat(node));

const LISTS: readonly [name: string, field: string, key: string, count: number][] = [
  ['statements, newest first', '{ statements(ARGS) { PAGE } }', 'id', 6],
  ['statements, oldest first', '{ statements(orderBy: OLDEST, ARGS) { PAGE } }', 'id', 6],
  ['statements by a filter of their own', '{ statements(where: {minConfidence: 0.4}, ARGS) { PAGE } }', 'id', 5],
  ['statements by speaker', '{ statements(where: {speaker: ["Kerry"]}, ARGS) { PAGE } }', 'id', 3],
  [
    'statements that match',
    '{ statements(orderBy: RELEVANCE, where: {text: "libya nothing daesh"}, ARGS) { PAGE } }',
    'id',
    4,
  ],
  ['articles', '{ articles(ARGS) { PAGE } }', 'id', 4],
  ['articles that match', '{ articles(search: "kerry smith", ARGS) { PAGE } }', 'id', 4],
  ['events', '{ events(ARGS) { PAGE } }', 'id', 3],
  ['meetings', '{ meetings(ARGS) { PAGE } }', 'id', 2],
  ['people', '{ people(ARGS) { PAGE } }', 'id', 4],
  ['organizations', '{ organizations(ARGS) { PAGE } }', 'id', 2],
  ['countries', '{ countries(ARGS) { PAGE } }', 'id', 3],
  ['places', '{ places(ARGS) { PAGE } }', 'id', 3],
  ['mentions of an entity', '{ entity(name: "Kerry") { mentions(ARGS) { PAGE } } }', 'start article { id }', 4],
  ['articles of an entity', '{ entity(name: "Kerry") { articles(ARGS) { PAGE } } }', 'id', 3],
  ['statements about an entity', '{ entity(name: "Libya") { statementsAbout(ARGS) { PAGE } } }', 'id', 2],
  ['events of an entity', '{ entity(name: "Libya") { events(ARGS) { PAGE } } }', 'id', 2],
  [
    'relations of an entity',
    '{ entity(name: "Daesh") { relations(ARGS) { PAGE } } }',
    'type source { id } target { id }',
    2,
  ],
  ['statements of an actor', '{ entity(name: "Kerry") { ... on Actor { statements(ARGS) { PAGE } } } }', 'id', 3],
  [
    'mentions in an article',
    '{ node(id: "article:00000000000000a1") { ... on Article { mentions(ARGS) { PAGE } } } }',
    'start entity { id }',
    6,
  ],
  [
    'entities of an article',
    '{ node(id: "article:00000000000000a1") { ... on Article { entities(ARGS) { PAGE } } } }',
    'id',
    5,
  ],
  [
    'statements of an article',
    '{ node(id: "article:00000000000000a1") { ... on Article { statements(ARGS) { PAGE } } } }',
    'id',
    2,
  ],
  [
    'events of an article',
    '{ node(id: "article:00000000000000a1") { ... on Article { events(ARGS) { PAGE } } } }',
    'id',
    1,
  ],
  [
    'statements about an event',
    '{ node(id: "event:meeting-2016-02-02-rome-it") { ... on Event { statements(ARGS) { PAGE } } } }',
    'id',
    1,
  ],
];

describe('every list', () => {
  test.each(LISTS)('%s: whole, forward and backward page by page', async (_, field, key, count) => {
    const whole = await readPage(field, { args: 'first: 1000', key });
    const expected = keysOf(whole);
    expect(expected).toHaveLength(count);
    expect(new Set(expected).size).toBe(count);
    expect(whole.totalCount).toBe(count);
    expect(whole.pageInfo).toEqual({
      hasNextPage: false,
      hasPreviousPage: false,
      startCursor: whole.edges[0]?.cursor,
      endCursor: whole.edges.at(-1)?.cursor,
    });
    expect(keysOf(await readPage(field, { args: 'last: 1000', key }))).toEqual(expected);

    const forward: string[] = [];
    const backward: string[] = [];
    for (let at = 0; at < count; at += 1) {
      const after = at === 0 ? '' : `after: "${whole.edges[at - 1]?.cursor}"`;
      const next = await readPage(field, { args: `first: 1 ${after}`, key });
      expect(next.pageInfo).toMatchObject({ hasNextPage: at < count - 1, hasPreviousPage: at > 0 });
      expect(next.totalCount).toBe(count);
      forward.push(...keysOf(next));
      const before = at === 0 ? '' : `before: "${whole.edges[count - at]?.cursor}"`;
      const previous = await readPage(field, { args: `last: 1 ${before}`, key });
      expect(previous.pageInfo).toMatchObject({ hasNextPage: at > 0, hasPreviousPage: at < count - 1 });
      backward.unshift(...keysOf(previous));
    }
    expect(forward).toEqual(expected);
    expect(backward).toEqual(expected);
    if (count < 3) return;
    const between = `after: "${whole.edges[0]?.cursor}" before: "${whole.edges.at(-1)?.cursor}"`;
    for (const size of ['first', 'last']) {
      const inner = await readPage(field, { args: `${size}: 1000 ${between}`, key });
      expect(keysOf(inner)).toEqual(expected.slice(1, -1));
      expect(inner.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: true });
    }
  });

  test('an empty page has no cursors', async () => {
    expect(await readPage('{ statements(ARGS) { PAGE } }', { args: 'first: 0', key: 'id' })).toEqual({
      edges: [],
      pageInfo: { hasNextPage: true, hasPreviousPage: false, startCursor: null, endCursor: null },
      totalCount: 6,
    });
  });
});
