import { saidIn } from './statements-of';

/** Each line: the text, then `speaker: words` of every statement in it. Names and events are made up, world bodies apart. */
const CASES: readonly (readonly [string, ...string[]])[] = [
  // Who owns somebody does not act
  [
    'Anna Pell spoke in Rome. Pell’s deputy, Tom Reed, laughed. He said the dam would stay.',
    'Tom Reed: the dam would stay',
  ],
  // Offices with a preposition before the name
  ['Shares fell, Commissioner for Fisheries Anna Pell said after a visit.', 'Anna Pell: Shares fell'],
  ['Shares fell, Treasury Under Secretary Tom Reed warned.', 'Tom Reed: Shares fell'],
  // One of several
  [
    'Portugal sent two doctors. One of them, Anna Pell of Lisbon’s public health institute, said the dam was old.',
    'Anna Pell: the dam was old',
  ],
  [
    'Portugal fined five managers. One of them, the mill’s manager, Tom Reed, a Dutch national, said the dam was old.',
    'Tom Reed: the dam was old',
  ],
  // A body without a name goes on as "it"
  [
    'Portugal sent boats. Nine officers were hurt, the local prefecture said. It said youths had thrown stones.',
    '-: Nine officers were hurt',
    '-: youths had thrown stones',
  ],
  // World bodies by what newspapers call them
  [
    'The global chemical weapons watchdog on Monday blamed Syria for the gas. Nine fell ill, the OPCW said.',
    'OPCW: Syria for the gas',
    'OPCW: Nine fell ill',
  ],
  [
    'Prices could double, according to a study of the International Crisis Group.',
    'International Crisis Group: Prices could double',
  ],
];

test.each(CASES.map(([text, ...expected]) => ({ text, expected })))('$text', ({ text, expected }) => {
  expect(saidIn(text)).toEqual(expected);
});
