import { saidIn } from './statements-of';

/** Reported clauses and objects whose first words or whose cue are easily taken for something else. */
const CASES: readonly (readonly [text: string, ...expected: string[]])[] = [
  [
    'Anna Pell said buyers such as the mill in Porto had complained for years.',
    'Anna Pell: buyers such as the mill in Porto had complained for years',
  ],
  [
    'Anna Pell said a count of the people registered as refugees would begin in May.',
    'Anna Pell: a count of the people registered as refugees would begin in May',
  ],
  [
    'Anna Pell said the ban, which lasts until the end of the year, was a precaution.',
    'Anna Pell: the ban, which lasts until the end of the year, was a precaution',
  ],
  [
    'Anna Pell said the next slice of the loan depended on “ink and trust”.',
    'Anna Pell: the next slice of the loan depended on “ink and trust”',
  ],
  ['Anna Pell has often threatened to “open the gates”.', 'Anna Pell: to “open the gates”'],
  [
    'Tom Reed, a rancher, dismissed as groundless a report that the dam was old.',
    'Tom Reed: as groundless a report that the dam was old',
  ],
  ['Anna Pell dismissed that as “a promise on paper”.', 'Anna Pell: that as “a promise on paper”'],
  ['Portugal released what the police described as “a box of radios”.'],
  ['Portugal said through its spokesman, Tom Reed, that it would wait.', 'Portugal: it would wait'],
  [
    '“It is a trap.” She urged Anna Pell to leave the country at once.',
    '-: It is a trap.',
    '-: Anna Pell to leave the country at once',
  ],
  ['A diplomat who attended was less cheerful, saying nobody had signed anything.', '-: nobody had signed anything'],
  [
    'Spain ended a contract under which Portugal was to run the port, saying the cranes were old.',
    'Spain: the cranes were old',
  ],
  [
    'President Lai Min-seo apologised on Facebook in Seoul, where Tom Reed met her. She said the dam was safe.',
    'Lai Min-seo: the dam was safe',
  ],
  ['Portugal put the toll at 140 and demanded an inquiry.', 'Portugal: the toll at 140', 'Portugal: an inquiry'],
];

test.each(CASES)('%s', (text, ...expected) => {
  expect(saidIn(text)).toEqual(expected);
});
