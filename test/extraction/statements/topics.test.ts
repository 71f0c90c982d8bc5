import { extract } from '../../../src/extraction/extract';
import { statementsOf } from './statements-of';

const topicsOf = (text: string): string[][] => statementsOf(text).map(({ about }) => about);

const CASES: readonly (readonly [text: string, ...expected: string[][]])[] = [
  ['Margaret Pell said Portugal would leave the European Union.', ['country:pt', 'organization:european-union']],
  ['Margaret Pell accused Thomas Reed of lying.', ['person:thomas-reed']],
  // A country that speaks of itself
  ['Portugal said it would close the dam.', ['country:pt']],
  // "Our" and "his country" stand for the side of who speaks
  ['“Our ships will stay,” Portuguese Foreign Minister Thomas Reed said.', ['country:pt']],
  ['Portuguese Foreign Minister Thomas Reed said his country would stay.', ['country:pt']],
  // Words that only point back are about what was spoken of
  [
    'Margaret Pell dismissed reports that Portugal would leave NATO.\n“That is wrong,” she said.',
    ['country:pt', 'organization:nato'],
    ['country:pt', 'organization:nato'],
  ],
];

test.each(CASES.map(([text, ...expected]) => ({ text, expected })))('$text', ({ text, expected }) => {
  expect(topicsOf(text).map((about) => [...about].sort())).toEqual(expected);
});

test('a topic that words stand for has their span', () => {
  const text = 'Margaret Pell said Portugal would close the dam.';
  const [statement] = statementsOf(text);
  expect(statement?.aboutSpans).toEqual({ 'country:pt': { start: 19, end: 27 } });
});

test('the vote that a speaker calls unfair is the election that the article tells', () => {
  const { events, statements } = extract({
    text: 'Portugal held a presidential election on Sunday.\nMargaret Pell called the vote “unfair”.',
  });
  expect(events.map(({ type }) => type)).toEqual(['ELECTION']);
  expect(statements.map(({ about }) => about)).toEqual([[events[0]?.id]]);
});
