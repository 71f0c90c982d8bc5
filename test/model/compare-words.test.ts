import { compareWords, contents, likeness } from '../../src/model/compare-words';

test.each([
  ['We will leave by June', 'We will leave by June', []],
  ['We will leave by June', 'We may leave by June', [['MODAL', 'will', 'may']]],
  ['We will leave', 'We will not leave', [['NEGATION', null, 'not']]],
  ["We won't leave", 'We will leave', [['NEGATION', 'not', null]]],
  ['They can go', 'They cannot go', [['NEGATION', null, 'not']]],
  ['It costs 90 million euros', 'It costs 1,200 million euros', [['NUMBER', '90', '1,200']]],
  [
    'Three ships sail',
    'Six ships sail on Tuesday',
    [
      ['NUMBER', 'three', 'six'],
      ['DATE', null, 'tuesday'],
    ],
  ],
  ['The vote is in May 2025', 'The vote is in May 2026', [['DATE', '2025', '2026']]],
  ['No, no and no', 'No', [['NEGATION', 'no no', null]]],
  [
    '',
    'Nobody must',
    [
      ['NEGATION', null, 'nobody'],
      ['MODAL', null, 'must'],
    ],
  ],
])('"%s" and "%s"', (before, after, expected) => {
  const found = compareWords(before, after).map((change) => [change.kind, change.before, change.after]);
  expect(found.sort()).toEqual([...expected].sort());
});

test('comparing the other way round turns it round', () => {
  const [forth, back] = [compareWords('They may go', 'They must go'), compareWords('They must go', 'They may go')];
  expect(back).toEqual(forth.map(({ kind, before, after }) => ({ kind, before: after, after: before })));
});

test.each([
  ['the frigates will guard the cable', 'Frigates may guard a cable', 1, 3],
  ['the frigates will guard the cable', 'three frigates are a postcard', 1 / 4, 1],
  ['they have been there', 'they were there', 0, 0],
  ['', 'frigates', 0, 0],
])('"%s" is like "%s"', (a, b, share, shared) => {
  expect(likeness(contents(a), contents(b))).toEqual({ share, shared });
});
