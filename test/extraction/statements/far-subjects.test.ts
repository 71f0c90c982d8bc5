import { linesOf } from './statements-of';

/** Each text with the lines expected of it: kind | words | words for the speaker | cue. */
const CASES: readonly (readonly [text: string, ...expected: string[]])[] = [
  // The subject opens the sentence, and more than an insertion stands between it and the cue
  [
    'A bus driver who took part in the march said the dam was unsafe.',
    'INDIRECT | the dam was unsafe | A bus driver | said',
  ],
  [
    'A minister there, speaking on condition of anonymity, said the dam was unsafe.',
    'INDIRECT | the dam was unsafe | A minister | said',
  ],
  [
    'Exiled former president Anna Pell, who lives in Lisbon, accused her successor of hiding the report.',
    'INDIRECT | her successor of hiding the report | Anna Pell | accused',
  ],
  ['Its coordinator there, Anna Pell, said the dam was unsafe.', 'INDIRECT | the dam was unsafe | Anna Pell | said'],
  ['Its leader, retired Adm. Tom Reed, said the dam was unsafe.', 'INDIRECT | the dam was unsafe | Tom Reed | said'],
  // Words for people that the tagger takes for verbs, and participles for verbs
  [
    'Divers found the wheel in the river, search chief Tom Reed told reporters.',
    'INDIRECT | Divers found the wheel in the river | Tom Reed | told',
  ],
  [
    'The dam broke before dawn on Saturday, rescue officials said on Monday.',
    'INDIRECT | The dam broke before dawn on Saturday | rescue officials | said',
  ],
  ['Anna Pell has since accused Spain of breaking it.', 'INDIRECT | Spain of breaking it | Anna Pell | accused'],
  ['Anna Pell insisted on Thursday that the dam was safe.', 'INDIRECT | the dam was safe | Anna Pell | insisted'],
  // Behind what was said
  [
    'That was unlikely before the winter, said a diplomat who followed the talks.',
    'INDIRECT | That was unlikely before the winter | a diplomat | said',
  ],
  [
    'The boats will sail on Monday, Defence Minister Anna Pell said after the two met in Lisbon.',
    'INDIRECT | The boats will sail on Monday | Anna Pell | said',
  ],
  [
    'Portugal will press for targets when the Rhine Pact, a group of states, meets in May, its envoy, Tom Reed, said.',
    'INDIRECT | Portugal will press for targets when the Rhine Pact, a group of states, meets in May | Tom Reed | said',
  ],
  // Silent
  ['The self-proclaimed republic lost a town.'],
  ['The dam that officials inspected on Monday burst.'],
];

test.each(CASES)('%s', (text, ...expected) => {
  expect(linesOf(text)).toEqual(expected);
});

/** What is said of whom a relative clause hangs on, and what is said in a report that a relative clause goes on with. */
const RELATIVE: readonly (readonly [text: string, ...expected: string[]])[] = [
  ['Oslo cut its quota, a move that Anna Pell called reckless.', 'INDIRECT | reckless | Anna Pell | called'],
  [
    'A court jailed the miners, a verdict that rights groups condemned as an attack on the press.',
    'INDIRECT | an attack on the press | rights groups | condemned',
  ],
  [
    'The case was brought by Tom Reed, whom Anna Pell had accused in 2016 of taking bribes.',
    'INDIRECT | taking bribes | Anna Pell | accused',
  ],
  [
    'They resisted deep cuts that scientists say are needed to save the stock.',
    'INDIRECT | are needed to save the stock | scientists | say',
  ],
  [
    'Spain has restarted the reactor, Anna Pell said in a report that cast doubt on the treaty.',
    'INDIRECT | Spain has restarted the reactor | Anna Pell | said',
  ],
  [
    'Anna Pell congratulated her rival on a clean win.',
    'INDIRECT | her rival on a clean win | Anna Pell | congratulated',
  ],
  ['Anna Pell congratulated Tom Reed.'],
  ['The bank expects prices to fall in June.', 'INDIRECT | prices to fall in June | The bank | expects'],
  ['Anna Pell called the report propaganda.', 'INDIRECT | the report propaganda | Anna Pell | called'],
  ['The operation, which the army calls Sand Grouse, began on Monday.'],
];

test.each(RELATIVE)('%s', (text, ...expected) => {
  expect(linesOf(text)).toEqual(expected);
});
