import { encodeCursor } from '../../src/graph/read/cursor';
import { openApi } from './ask';
import { smallApi } from './small-api';

const small = smallApi();

const badCursor = '"after" is no cursor of this list: expected one that the same field gave in the same order.';
const cursorOf = (...keys: (string | number | null)[]) => encodeCursor('statements:NEWEST', keys);

test.each([
  ['{ statements(first: 1001) { totalCount } }', 'BAD_USER_INPUT', '"first" is 1001: expected 0 to 1,000.'],
  ['{ statements(first: -1) { totalCount } }', 'BAD_USER_INPUT', '"first" is -1: expected 0 to 1,000.'],
  ['{ statements(last: 1001) { totalCount } }', 'BAD_USER_INPUT', '"last" is 1001: expected 0 to 1,000.'],
  [
    '{ people(first: 1, last: 1) { totalCount } }',
    'BAD_USER_INPUT',
    'Both "first" and "last" were given: give one of them.',
  ],
  [
    '{ entity(name: "Kerry") { coMentioned(first: 2000) { articles } } }',
    'BAD_USER_INPUT',
    '"first" is 2000: expected 0 to 1,000.',
  ],
  [
    '{ entity(name: "Kerry") { articles(first: 2000) { totalCount } } }',
    'BAD_USER_INPUT',
    '"first" is 2000: expected 0 to 1,000.',
  ],
  [
    '{ statements(orderBy: RELEVANCE) { totalCount } }',
    'BAD_USER_INPUT',
    'The order RELEVANCE needs a "text" in "where": there is nothing to be relevant to.',
  ],
  [
    '{ whoSaidWhat(orderBy: RELEVANCE) { totalCount } }',
    'BAD_USER_INPUT',
    'The order RELEVANCE needs a "text" in "where": there is nothing to be relevant to.',
  ],
  ['{ statements(after: "x") { totalCount } }', 'BAD_CURSOR', badCursor],
  ['{ statements(before: "") { totalCount } }', 'BAD_CURSOR', badCursor.replace('after', 'before')],
  [`{ articles(after: "${cursorOf('2016-02-02', 'a')}") { totalCount } }`, 'BAD_CURSOR', badCursor],
  [`{ statements(orderBy: OLDEST, after: "${cursorOf('2016-02-02', 'a')}") { totalCount } }`, 'BAD_CURSOR', badCursor],
  [`{ statements(after: "${cursorOf('2016-02-31', 'a')}") { totalCount } }`, 'BAD_CURSOR', badCursor],
  [`{ statements(after: "${cursorOf('2016-02-02', null)}") { totalCount } }`, 'BAD_CURSOR', badCursor],
  [`{ statements(after: "${cursorOf('2016-02-02')}") { totalCount } }`, 'BAD_CURSOR', badCursor],
  [`{ statements(after: "${cursorOf(7, 'a')}") { totalCount } }`, 'BAD_CURSOR', badCursor],
  [
    '{ timeline(of: EVENTS, where: {}) { count } }',
    'BAD_USER_INPUT',
    '"where" goes with STATEMENTS only: "of" is EVENTS.',
  ],
  [
    '{ timeline(of: ARTICLES, whereEvents: {}) { count } }',
    'BAD_USER_INPUT',
    '"whereEvents" goes with EVENTS only: "of" is ARTICLES.',
  ],
  [
    '{ paths(from: "Kerry", to: "Daesh", maxLength: 7) { steps { kind } } }',
    'BAD_USER_INPUT',
    '"maxLength" is 7: expected 1 to 6.',
  ],
  [
    '{ paths(from: "Kerry", to: "Daesh", first: 101) { steps { kind } } }',
    'BAD_USER_INPUT',
    '"first" is 101: expected 0 to 100 paths.',
  ],
  ['{ statementMatrix(speakers: 201) { statements } }', 'BAD_USER_INPUT', '"speakers" is 201: expected 0 to 200.'],
  ['{ neighbourhood(of: ["Kerry"], depth: 4) { nodes { id } } }', 'BAD_USER_INPUT', '"depth" is 4: expected 0 to 3.'],
  [
    '{ neighbourhood(of: ["Kerry"], limit: 0) { nodes { id } } }',
    'BAD_USER_INPUT',
    '"limit" is 0: expected 1 to 1,000.',
  ],
  [
    '{ statements(where: {saidFrom: "2016-02-30"}) { totalCount } }',
    'BAD_USER_INPUT',
    'Date cannot represent an invalid date-string 2016-02-30.',
  ],
  [
    '{ statements(where: {saidFrom: "2016-02-03", saidTo: "2016-02-02"}) { totalCount } }',
    'BAD_USER_INPUT',
    '"saidFrom" is 2016-02-03 and "saidTo" is 2016-02-02: expected the earlier day first.',
  ],
  [
    '{ events(where: {from: "2017-01-01", to: "2016-12-31"}) { totalCount } }',
    'BAD_USER_INPUT',
    '"from" is 2017-01-01 and "to" is 2016-12-31: expected the earlier day first.',
  ],
  ['{ nowhere }', 'BAD_USER_INPUT', 'Cannot query field "nowhere" on type "Query".'],
])('%s', async (query, code, message) => {
  expect((await small.api.ask(query)).errors).toEqual([{ message, extensions: { code } }]);
});

test('a bad variable', async () => {
  const { errors } = await small.api.ask('query ($first: Int) { statements(first: $first) { totalCount } }', {
    first: 'many',
  });
  expect(errors).toEqual([
    {
      message: 'Variable "$first" got invalid value "many"; Int cannot represent non-integer value: "many"',
      extensions: { code: 'BAD_USER_INPUT' },
    },
  ]);
});

test('a fault of ours is masked and logged', async () => {
  const broken = openApi({
    ...small.graph,
    read: async () => {
      throw new Error('MATCH (secret) at bolt://10.0.0.1');
    },
  });
  expect(await broken.ask('{ stats { articles } }')).toEqual({
    data: null,
    errors: [
      {
        message: 'Something went wrong on our side. The log has it under ID.',
        extensions: { code: 'INTERNAL_SERVER_ERROR', id: 'ID' },
        logged: expect.stringContaining('MATCH (secret) at bolt://10.0.0.1'),
      },
    ],
  });
});

test('several roots are answered side by side, and one that fails does not take the others along', async () => {
  expect(
    await small.api.ask('{ a: node(id: "article:00000000000000a1") { id } b: entity(name: "Smith") { id } }'),
  ).toEqual({
    data: { a: { id: 'article:00000000000000a1' }, b: null },
    errors: [expect.objectContaining({ extensions: expect.objectContaining({ code: 'AMBIGUOUS_ENTITY' }) })],
  });
});
