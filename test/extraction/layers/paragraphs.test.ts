import { layersOf } from './layers-of';

const paragraphs = (text: string): string[] => {
  const document = layersOf(text);
  return document.paragraphs.map(({ role, start, end }) => `${role}: ${document.text.slice(start, end)}`);
};

test.each<[string, string, string[]]>([
  [
    'line breaks of all systems',
    'One man came.\r\nTwo went.\rThree stayed.\n\n  Four slept.  ',
    ['BODY: One man came.', 'BODY: Two went.', 'BODY: Three stayed.', 'BODY: Four slept.'],
  ],
  [
    'a byline and a credit',
    'By Jane Roe and John Doe\nThe bank closed.\n(Additional reporting by Ann Poe; editing by Max Moe)',
    [
      'BYLINE: By Jane Roe and John Doe',
      'BODY: The bank closed.',
      'CREDIT: (Additional reporting by Ann Poe; editing by Max Moe)',
    ],
  ],
  [
    'a name with an office on the first line',
    'Harriet Osei, Energy Correspondent\nLondon – The head resigned.',
    ['BYLINE: Harriet Osei, Energy Correspondent', 'BODY: London – The head resigned.'],
  ],
  ['a name alone on the first line', 'Maria Lopez\nThe ship sank.', ['BYLINE: Maria Lopez', 'BODY: The ship sank.']],
  [
    'a cross-head in capitals',
    'The troops left.\nWEEKS OF FIGHTING\nThey will be back.',
    ['BODY: The troops left.', 'HEADING: WEEKS OF FIGHTING', 'BODY: They will be back.'],
  ],
  [
    'a short line without final stop',
    'The troops left.\nWhat comes next\nThey will be back.',
    ['BODY: The troops left.', 'HEADING: What comes next', 'BODY: They will be back.'],
  ],
  [
    'a contributing writer',
    'The troops left.\n___\nAssociated Press writer Ann Poe in Lagos contributed to this report.',
    [
      'BODY: The troops left.',
      'HEADING: ___',
      'CREDIT: Associated Press writer Ann Poe in Lagos contributed to this report.',
    ],
  ],
  [
    'a caption',
    'Photo: A man walks by.\nThe troops left.',
    ['CAPTION: Photo: A man walks by.', 'BODY: The troops left.'],
  ],
  ['one unstopped line is prose', 'nothing but a line', ['BODY: nothing but a line']],
  [
    'speech is no heading',
    '“Go home,” she said to him\nThe troops left.',
    ['BODY: “Go home,” she said to him', 'BODY: The troops left.'],
  ],
  ['no text', '', []],
])('%s', (_, text, expected) => {
  expect(paragraphs(text)).toEqual(expected);
});

test('lines broken by hard wrapping are joined again', () => {
  const text = [
    'The government of the island said on Tuesday that it would',
    'reopen the harbour, which had been closed since the storm,',
    'and would ask the shipping lines to come back.',
    '',
    'A spokesman for the largest of them said that it wanted to',
    'see the new cranes before it decided.',
  ].join('\n');
  expect(layersOf(text).paragraphs.map(({ start, end }) => [start, end])).toEqual([
    [0, text.indexOf('\n\n')],
    [text.indexOf('A spokesman'), text.length],
  ]);
});
