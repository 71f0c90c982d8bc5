import { saidIn } from './statements-of';

/** Each text with the speakers and words expected of it. */
const CASES: readonly (readonly [text: string, ...expected: string[]])[] = [
  // Verbs that the tagger took for something else
  [
    'Portugal says the ship switched off its radio and hit a barge.',
    'Portugal: the ship switched off its radio and hit a barge',
  ],
  ['Anna Pell says she swam for two hours.', 'Anna Pell: she swam for two hours'],
  ['Brokers in Lisbon doubt that anyone will bid.', '-: anyone will bid'],
  ['Its secretary general said the dam was old.', '-: the dam was old'],
  ['Anna Pell regretted that the dam had burst.', 'Anna Pell: the dam had burst'],
  ['The heads of the two ports posed for a picture and said they were glad.', '-: they were glad'],
  // Between the cue and what is said
  ['On Friday Anna Pell said only that she was sorry.', 'Anna Pell: she was sorry'],
  ['Anna Pell told envoys of the 40 participating states that the dam was old.', 'Anna Pell: the dam was old'],
  // Behind what is said
  ['The dam has burst, said a teacher there, who asked not to be named.', '-: The dam has burst'],
  ['Four cows drowned, Anna Pell said in her first speech since the dam burst.', 'Anna Pell: Four cows drowned'],
  ['The ships are safe, traders grumble.', '-: The ships are safe'],
  ['The talks have begun, both sides confirmed Wednesday, raising hopes of peace.', '-: The talks have begun'],
  ['The dam is closed, Anna Pell said on Monday, because it leaks.', 'Anna Pell: The dam is closed'],
  [
    'The dam was closed, Anna Pell said, because it had leaked.',
    'Anna Pell: The dam was closed',
    'Anna Pell: because it had leaked',
  ],
  ['In one case, Anna Pell said, the gate had rusted.', 'Anna Pell: the gate had rusted'],
  // Inside what is said
  [
    'Anna Pell said the timing, ten months before a vote, was no accident.',
    'Anna Pell: the timing, ten months before a vote, was no accident',
  ],
  [
    'Critics say Tom Reed, himself once a general, never wanted a vote.',
    '-: Tom Reed, himself once a general, never wanted a vote',
  ],
  [
    'Anna Pell said she respected the vote but expected Portugal to answer.',
    'Anna Pell: she respected the vote but expected Portugal to answer',
  ],
  [
    'Anna Pell described it as a gift of Tom Reed, who took office in May and has since freed many.',
    'Anna Pell: it as a gift of Tom Reed, who took office in May and has since freed many',
  ],
  // What is judged
  ['Anna Pell called that boycott unlawful.', 'Anna Pell: that boycott unlawful'],
  ['Anna Pell called that a lie and said she would sue.', 'Anna Pell: that a lie', 'Anna Pell: she would sue'],
  ['Anna Pell rejected that charge on the steps of the court.', 'Anna Pell: that charge'],
  ['Anna Pell promised not to gloat and then did.', 'Anna Pell: not to gloat'],
  // Of two sources, who said it
  ['“It leaks,” Anna Pell told her crew, according to an aide.', 'Anna Pell: It leaks,'],
  ['Anna Pell said last week that the dam was old, according to an aide.', 'Anna Pell: the dam was old'],
  [
    'Brokers fear that the dam is old, according to an aide.',
    '-: Brokers fear that the dam is old',
    '-: the dam is old',
  ],
  [
    'Anna Pell told Spain’s leader, Tom Reed, on the margins of a summit that the dam was old.',
    'Anna Pell: the dam was old',
  ],
  // A sentence of its own behind a quotation
  [
    'Anna Pell blamed Portugal for sending “doctors and dollars.” Lisbon rejected the charge.',
    'Anna Pell: Portugal for sending “doctors and dollars.”',
    'Portugal: the charge',
  ],
  [
    'The port will close, brokers said on Friday, as Portugal promised to grow.',
    '-: The port will close',
    'Portugal: to grow',
  ],
  // Who goes on
  [
    'Anna Pell said nobody in Lisbon had asked for it and called on Tom Reed to resign.',
    'Anna Pell: nobody in Lisbon had asked for it',
    'Anna Pell: Tom Reed to resign',
  ],
  [
    'Anna Pell denied that the joke had been planned, and a diplomat who sat in the third row said no one had laughed.',
    'Anna Pell: the joke had been planned',
    '-: no one had laughed',
  ],
  // Whom a relative clause describes
  ['The vote pitted Anna Pell against Tom Reed, who had urged Portugal to wait.', 'Tom Reed: Portugal to wait'],
  ['The turn is an awkward one for Anna Pell, who said that she would never beg.', 'Anna Pell: she would never beg'],
  ['Clerks fear Anna Pell, a farmer who has promised to shut the dam.', 'Anna Pell: to shut the dam'],
  // Time and office before the name
  ['A week ago the finance minister, Anna Pell, wrote that the dam was old.', 'Anna Pell: the dam was old'],
  ['Mines and Energy Minister Anna Pell said the dam was old.', 'Anna Pell: the dam was old'],
  ['The dam is old, according to Hullbank economist Anna Pell.', 'Anna Pell: The dam is old'],
];

test.each(CASES.map(([text, ...expected]) => ({ text, expected })))('$text', ({ text, expected }) => {
  expect(saidIn(text)).toEqual(expected);
});
