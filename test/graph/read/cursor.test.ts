import { decodeCursor, encodeCursor, type KeyType } from '../../../src/graph/read/cursor';

const types: KeyType[] = ['date', 'string'];
const decode = (cursor: string, list = 'statements:NEWEST', of: readonly KeyType[] = types) =>
  decodeCursor(cursor, { list, types: of, argument: 'after' });

test('what is written is read', () => {
  expect(decode(encodeCursor('statements:NEWEST', ['2016-02-02', 'statement:é:1-2']))).toEqual([
    '2016-02-02',
    'statement:é:1-2',
  ]);
  expect(decode(encodeCursor('statements:NEWEST', [null, 'x']))).toEqual([null, 'x']);
  const zoned = '2016-02-02T10:00:00.123456789+01:00[Europe/Rome]';
  expect(decode(encodeCursor('a', [zoned, 'x', 7]), 'a', ['datetime', 'string', 'number'])).toEqual([zoned, 'x', 7]);
});

test.each([
  ['no base64', '%%%'],
  ['no JSON', Buffer.from('[').toString('base64url')],
  ['no list', Buffer.from('{}').toString('base64url')],
  ['null', Buffer.from('null').toString('base64url')],
  ['another list', encodeCursor('articles:NEWEST', ['2016-02-02', 'x'])],
  ['too few keys', encodeCursor('statements:NEWEST', ['2016-02-02'])],
  ['too many keys', encodeCursor('statements:NEWEST', ['2016-02-02', 'x', 'y'])],
  ['no date', encodeCursor('statements:NEWEST', ['yesterday', 'x'])],
  ['no day of the calendar', encodeCursor('statements:NEWEST', ['2015-02-29', 'x'])],
  ['no id', encodeCursor('statements:NEWEST', ['2016-02-02', null])],
  ['a number for an id', encodeCursor('statements:NEWEST', ['2016-02-02', 1])],
])('%s', (_, cursor) => {
  expect(() => decode(cursor)).toThrow(
    expect.objectContaining({
      code: 'BAD_CURSOR',
      message: '"after" is no cursor of this list: expected one that the same field gave in the same order.',
    }),
  );
});
