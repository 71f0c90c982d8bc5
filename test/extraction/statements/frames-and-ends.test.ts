import { saidIn } from './statements-of';

/** Each line: the text, then `speaker: words` of every statement in it. Names and events are made up. */
const CASES: readonly (readonly [string, ...string[]])[] = [
  // What something is called, without marks
  ['Anna Pell called the delay distressing.', 'Anna Pell: the delay distressing'],
  ['Anna Pell had called the farmers misinformed.', 'Anna Pell: the farmers misinformed'],
  ['Portugal called the exchange of letters unacceptable.', 'Portugal: the exchange of letters unacceptable'],
  ['Lisbon has called such reports inventions.', 'Portugal: such reports inventions'],
  ['Anna Pell called the fee “a trick” and summoned the owners to Lisbon.', 'Anna Pell: the fee “a trick”'],
  [
    'Anna Pell called the bill ‘a gift to builders’ and compared its authors with moles.',
    'Anna Pell: the bill ‘a gift to builders’',
    'Anna Pell: its authors with moles',
  ],
  // Words that taggers mistake, and insertions before the clause has its verb
  ['Prosecutor Yeh Shu-ling said he had been questioned.', 'Yeh Shu-ling: he had been questioned'],
  [
    'Sen. Anna Pell, who leads the farmers, said Portugal should have waited.',
    'Anna Pell: Portugal should have waited',
  ],
  ['Its delegate there, Anna Pell, said the runway was mined.', 'Anna Pell: the runway was mined'],
  [
    'Anna Pell said the toll, now above 400 since October, could not be tolerated.',
    'Anna Pell: the toll, now above 400 since October, could not be tolerated',
  ],
  [
    'Anna Pell said Portugal’s freedom of speech covered even tasteless acts.',
    'Anna Pell: Portugal’s freedom of speech covered even tasteless acts',
  ],
  ['Anna Pell denied once more that Portugal had sent soldiers.', 'Anna Pell: Portugal had sent soldiers'],
  ['Portugal warned dark-skinned visitors that they might be stopped.', 'Portugal: they might be stopped'],
  ['“It was a sale,” presiding judge Anna Pell said as she rose.', 'Anna Pell: It was a sale,'],
  // In a relative clause
  ['Anna Pell leads a party that Tom Reed had called the joke of the year.', 'Tom Reed: the joke of the year'],
  ['The mill lost the case, which Portugal called rigged.', 'Portugal: rigged'],
  ['Nine people died in fires that Portugal says were lit by brokers.', 'Portugal: were lit by brokers'],
  // Where what was said is over and the narrator goes on
  [
    'Anna Pell told Portugal on Monday that she would return the keys, after a judge ordered the mill shut.',
    'Anna Pell: she would return the keys',
  ],
  ['Portugal said Monday it would leave the league, a step its rivals praised.', 'Portugal: it would leave the league'],
  [
    'Anna Pell said the dam could be blamed, then ended the briefing after two minutes.',
    'Anna Pell: the dam could be blamed',
  ],
  ['Anna Pell said that was “an idle tale” but gave no figure of her own.', 'Anna Pell: that was “an idle tale”'],
  ['Anna Pell has promised to call a vote, but not when.', 'Anna Pell: to call a vote'],
  ['Portugal welcomed the accord without offering a cent.', 'Portugal: the accord'],
  ['Anna Pell condemned the raid in a televised address.', 'Anna Pell: the raid'],
  // Before the cue and in the quotation behind it
  [
    'Portugal stayed calm, Foreign Minister Anna Pell said, “whoever laughs”.',
    'Anna Pell: Portugal stayed calm',
    'Anna Pell: whoever laughs',
  ],
  [
    'The dam was shut, Anna Pell said, but “nobody has drowned”.',
    'Anna Pell: The dam was shut',
    'Anna Pell: nobody has drowned',
  ],
  ['“We closed one door,” Anna Pell told a meeting that was shown live.', 'Anna Pell: We closed one door,'],
  [
    '“We shall act,” said Anna Pell, the head of the court, adding that the treaty would hold.',
    'Anna Pell: We shall act,',
    'Anna Pell: the treaty would hold',
  ],
  // Behind other words of the cue's own
  ['Anna Pell had announced the night before that Portugal was ready.', 'Anna Pell: Portugal was ready'],
  ['Anna Pell told reporters outside that her daughter would appeal.', 'Anna Pell: her daughter would appeal'],
  ['The mill will stay open, Foreign Minister Anna Pell told a news conference.', 'Anna Pell: The mill will stay open'],
  [
    'Farmers carried the wounded in a cart, said Lisbon’s health director, Anna Pell.',
    'Anna Pell: Farmers carried the wounded in a cart',
  ],
  [
    'Anna Pell, the mayor, will go to Rome again, the head of the bank, Tom Reed, said.',
    'Tom Reed: Anna Pell, the mayor, will go to Rome again',
  ],
  ['Its chief, Anna Pell, bowed before cameras and said the firm was sorry.', 'Anna Pell: the firm was sorry'],
  ['Two clerks said as many as 50 farmers may have drowned.', '-: as many as 50 farmers may have drowned'],
  [
    'Anna Pell said Portugal’s patience, “like the wine, was running out”.',
    'Anna Pell: Portugal’s patience, “like the wine, was running out”',
  ],
  // The last clause before its source
  ['His release drew a crowd; he was soon held again, according to Anna Pell.', 'Anna Pell: he was soon held again'],
  ['The quarrel has an echo: forty families fled to Spain, Anna Pell said.', 'Anna Pell: forty families fled to Spain'],
];

test.each(CASES.map(([text, ...expected]) => ({ text, expected })))('$text', ({ text, expected }) => {
  expect(saidIn(text)).toEqual(expected);
});
