import { extract } from '../../../src/extraction/extract';

/** The names of whom the statements of a text are ascribed to, in order; null for the unnamed. */
const speakersOf = (text: string): (string | null)[] => {
  const { entities, statements } = extract({ text });
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  return statements.map(({ speaker }) => (speaker === null ? null : (names.get(speaker) ?? speaker)));
};

const CASES: readonly (readonly [text: string, ...expected: (string | null)[]])[] = [
  ['Margaret Pell said the dam was weak. She said it would burst.', 'Margaret Pell', 'Margaret Pell'],
  [
    'Margaret Pell said the dam was weak and Thomas Reed dismissed her report.\n“That is nonsense,” he said.',
    'Margaret Pell',
    'Thomas Reed',
    'Thomas Reed',
  ],
  // Whoever is named inside the quotation does not speak
  ['Thomas Reed shrugged.\n“Peter Holm knows who built the dam,” he said.', 'Thomas Reed'],
  ['Portuguese Foreign Minister Thomas Reed met engineers. “It holds,” the minister said.', 'Thomas Reed'],
  // A title with a country's adjective is only of that country
  [
    'Swiss Foreign Minister Ursula Brandt met Thomas Reed.\nReed said the talks had failed. “It is over,” the Portuguese foreign minister said.',
    'Thomas Reed',
    'Thomas Reed',
  ],
  ['Portugal said it would close the dam.', 'Portugal'],
  // Names in apposition to what somebody is to another, and given names that end like an English word
  [
    'The Northern Front is strong. Its enemies, the Southern Movement, denied that they had fired first.',
    'Southern Movement',
  ],
  ['“It holds,” South Korean Prime Minister Noh Jae-sung told parliament.', 'Noh Jae-sung'],
  ['Officials said the dam would be closed.', null],
  ['A Western diplomat said the dam would be sold. “It is old,” the diplomat said.', null, null],
  ['According to Margaret Pell, who built the dam, it is safe.', 'Margaret Pell'],
  // Titles and pronouns that open the sentence before
  [
    'Portuguese President Margaret Pell was in Porto. Thomas Reed said the dam was weak.\nThe president will meet engineers on Monday. She said she had no plan.',
    'Thomas Reed',
    'Margaret Pell',
  ],
  // Bodies by a word of their name, and by what they publish
  ['The National Rivers Bureau has closed the dam, the bureau said on Tuesday.', 'National Rivers Bureau'],
  ['About 500 dams are weak, according to a United Nations report.', 'United Nations'],
  ['The peacekeeping mission, known as MINUSCA, said it could not take over the dam.', 'MINUSCA'],
  // Somebody without a name is taken up by a pronoun, until somebody named is heard
  [
    'Thomas Reed said the dam was weak.\nA resident gave another account. The dam was strong, he said.',
    'Thomas Reed',
    null,
  ],
  [
    'A resident gave another account. Thomas Reed said it was false. “The dam is weak,” he said.',
    'Thomas Reed',
    'Thomas Reed',
  ],
  // Who was just named, by an office that the article does not give otherwise; never who speaks for others
  [
    'Thomas Reed rejected the charge. The minister, who lives in Porto, said the dam was safe.',
    'Thomas Reed',
    'Thomas Reed',
  ],
  ['Thomas Reed rejected the charge. The spokesman said the dam was safe.', 'Thomas Reed', null],
  // Governments by who leads them, and by where a sentence is set
  [
    'Spain closed the dam. In Lisbon, President Ana Pell’s government denied that it had asked Portugal for that.',
    'Portugal',
  ],
  [
    'Spain and Spain alone closed the dam, Portugal said. In Lisbon, the government said it was old.',
    'Portugal',
    'Portugal',
  ],
  ['Spain closed the dam. The government of Ana Pell denied that it was weak.', null],
  ['Of 107 cases 19 have ended, a study by the National Rivers Bureau found in May.', 'National Rivers Bureau'],
  // Names behind offices
  ['His guest, acting Water Minister Margaret Pell, insisted that the dam was empty.', 'Margaret Pell'],
  ['The president of the union, Bishop Thomas Reed of Porto, said the dam was weak.', 'Thomas Reed'],
  ['“It leaks,” says Acme Corp chief commercial officer Margaret Pell.', 'Margaret Pell'],
  ['In a note to clients last week Acme Corp analyst Thomas Reed argued that the dam was weak.', 'Thomas Reed'],
];

test.each(CASES.map(([text, ...expected]) => ({ text, expected })))('$text', ({ text, expected }) => {
  expect(speakersOf(text)).toEqual(expected);
});

test('a subject before a relative clause and one behind it speak together', () => {
  const { statements } = extract({ text: 'Portugal, which owns the dam, and Spain both denied that it was weak.' });
  expect(statements.map(({ speaker, jointSpeakers }) => [speaker, jointSpeakers])).toEqual([
    [null, ['country:pt', 'country:es']],
  ]);
});

test('joint named speakers are all kept, the first named first', () => {
  const { statements } = extract({ text: 'Margaret Pell and Thomas Reed said the dam was weak.' });
  expect(statements.map(({ speaker, jointSpeakers }) => [speaker, jointSpeakers])).toEqual([
    [null, ['person:margaret-pell', 'person:thomas-reed']],
  ]);
});
