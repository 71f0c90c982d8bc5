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
  // Institutions of the speaker's own country, and the organization that is spoken of
  ['Portuguese Foreign Minister Thomas Reed said the state would pay.', ['country:pt']],
  [
    'The Northern Liberation Front holds the hills. Margaret Pell said the rebels would leave.',
    ['organization:northern-liberation-front'],
  ],
  // Two countries named together
  [
    'Portugal and Spain share three rivers. Margaret Pell said the two countries would exchange data.',
    ['country:es', 'country:pt'],
  ],
  // Who denies something without naming anybody denies it of himself
  ['Portugal closed its dam on Sunday.\nSpain denied any involvement.', ['country:es']],
  // Somebody who speaks of nothing but himself
  ['“I grew up on a farm,” Margaret Pell said.', ['person:margaret-pell']],
  ['Margaret Pell said she would not resign.', ['person:margaret-pell']],
  // Words that name nothing, where nothing happens, are about whom the article is about
  ['Portugal and Portuguese farms need rain. “The road is long,” Margaret Pell said.', ['country:pt']],
  ['Margaret Pell said many houses in Porto were unsafe.', ['place:porto-pt']],
];

/** Which topics come beside those that words stand for is weighed by what is trained; more than one would be too many. */
test.each(CASES.map(([text, ...expected]) => ({ text, expected })))('$text', ({ text, expected }) => {
  const found = topicsOf(text);
  expect(found.map((about, at) => expected[at]?.filter((topic) => about.includes(topic)))).toEqual(expected);
  for (const [at, about] of found.entries()) expect(about.length).toBeLessThanOrEqual((expected[at]?.length ?? 0) + 1);
});

const LIKELIEST: readonly (readonly [text: string, expected: string])[] = [
  // Words that only point back are about what was spoken of
  ['Margaret Pell dismissed reports that Portugal would leave NATO.\n“That is wrong,” she said.', 'organization:nato'],
  // The organization that goes by its sort
  ['The European Union met farmers. Margaret Pell accused the union of cheating.', 'organization:european-union'],
  // A place in passing comes behind who acts
  ['Margaret Pell said Portugal would buy boats for bases near Braga and Porto.', 'country:pt'],
];

test.each(LIKELIEST)('the likeliest topic comes first: %s', (text, expected) => {
  expect(statementsOf(text).at(-1)?.about[0]).toBe(expected);
});

test('each topic leaves the fact that spoke most for it', () => {
  const [statement] = statementsOf('Margaret Pell said Portugal would leave the European Union.');
  expect(statement?.why).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^topic:named[a-z-]*<-Portugal$/),
      expect.stringMatching(/^topic:named[a-z-]*<-European Union$/),
    ]),
  );
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
  expect(statements.map(({ about }) => about[0])).toEqual([events[0]?.id]);
});

const UNDERSTOOD: readonly string[] = [
  // On its own, after the words of another, and where only a place is named besides
  'Portugal held a presidential election on Sunday.\n“The road is long,” Margaret Pell said.',
  'Portugal held a presidential election on Sunday.\nThomas Reed thanked Spain.\n“The road is long,” Margaret Pell said.',
  'Portugal held a presidential election on Sunday.\n“This was a sad day,” Margaret Pell said.',
];

test.each(UNDERSTOOD)('words that name nothing are about the event of the lead before all: %s', (text) => {
  const { events, statements } = extract({ text });
  expect(statements.at(-1)?.about[0]).toBe(events[0]?.id);
});

test('an event told far behind the lead is not what every quotation is about', () => {
  const filler = 'The weather was mild and the streets were quiet all the morning. '.repeat(12);
  const { events, statements } = extract({
    text: `${filler}\n“The road is long,” Margaret Pell said.\nPortugal held a presidential election on Sunday.`,
  });
  expect(events).toHaveLength(1);
  expect(statements.map(({ about }) => about)).toEqual([[]]);
});
