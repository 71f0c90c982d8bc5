import { saidIn } from './statements-of';

/** How clauses, insertions and circumstances meet in long sentences of agencies. */
const CASES: readonly (readonly [text: string, ...expected: string[]])[] = [
  // Papers that were handed on
  ['The dam was weak, the Water Board said in a report released Thursday.', 'Water Board: The dam was weak'],
  ['Anna Pell said in a letter seen by Reuters that the dam was weak.', 'Anna Pell: the dam was weak'],
  ['Anna Pell alleged in a claim filed last month in the High Court that it leaked.', 'Anna Pell: it leaked'],
  ['In a statement posted on Telegram, Anna Pell said it leaked.', 'Anna Pell: it leaked'],
  ['“It leaks,” Anna Pell said in an interview broadcast on Sunday by Channel 4.', 'Anna Pell: It leaks,'],
  ['It leaks, according to a report published by the Water Board.', 'Water Board: It leaks'],
  // Long subjects
  [
    'Swimming teacher Anna Pell, who led the march, said three pools would close.',
    'Anna Pell: three pools would close',
  ],
  ['Leading economist Tom Reed, speaking in Lima, said prices would rise.', 'Tom Reed: prices would rise'],
  ['Firms including Reedmark and Pellmar have said they support the plan.', '-: they support the plan'],
  ['Exporters such as Iran and Russia, which argue that it is unfair, stayed away.', '-: it is unfair'],
  ['Anna Pell, 54, of Hull, said it was over.', 'Anna Pell: it was over'],
  ['Anna Pell (Labour) said it was over.', 'Anna Pell: it was over'],
  ['Tom Reed, whose brother died in the flood, said nobody had come.', 'Tom Reed: nobody had come'],
  ['A lawyer for Anna Pell, Tom Reed, said she was innocent.', 'Tom Reed: she was innocent'],
  // Clauses joined inside what is said, and reports joined
  [
    'A spokesman said the company respects the law and believes that it will win.',
    '-: the company respects the law and believes that it will win',
  ],
  [
    'Chad denied that its soldiers were involved and blamed smugglers.',
    'Chad: its soldiers were involved',
    'Chad: smugglers',
  ],
  ['Chad rejected an offer to talk, and police fired tear gas.', 'Chad: an offer to talk'],
  [
    'The bridge is closed, officials said, and Anna Pell said it would stay closed.',
    '-: The bridge is closed',
    'Anna Pell: it would stay closed',
  ],
  [
    'Mali had promised help and had sent “a postcard”, said Anna Pell of the Water Board.',
    'Anna Pell: Mali had promised help and had sent “a postcard”',
  ],
  ['The report urges that ships slow down, something the union asked for in 2014.', '-: ships slow down'],
  [
    'Anna Pell said the flood had emptied shops and that help was late.',
    'Anna Pell: the flood had emptied shops and that help was late',
  ],
  [
    'Anna Pell said it leaked, but her deputy, Tom Reed, said it did not.',
    'Anna Pell: it leaked',
    'Tom Reed: it did not',
  ],
  ['While Anna Pell says it leaks, Tom Reed insists it does not.', 'Anna Pell: it leaks', 'Tom Reed: it does not'],
  // Parentheses within
  ['They bombed a store that, American officials said, was used to hide rockets.', '-: was used to hide rockets'],
  ['The dam, Anna Pell said, was weak.', 'Anna Pell: The dam', 'Anna Pell: was weak'],
  [
    'Footprints suggest that people came early, Anna Pell said.',
    'Anna Pell: Footprints suggest that people came early',
  ],
  ['Birds died, which shows how cold it was, said Anna Pell.', 'Anna Pell: Birds died, which shows how cold it was'],
  ['It was, Anna Pell added, “a sad day”.', 'Anna Pell: a sad day'],
  ['A report published on Wednesday said the dam was weak.', '-: the dam was weak'],
  ['When Anna Pell later visited Lima and said she would stay, people cheered.', 'Anna Pell: she would stay'],
  ['Anna Pell says it was an error, but for her critics it is a crime.', 'Anna Pell: it was an error'],
  ['Nor are dams cheap, said Anna Pell.', 'Anna Pell: are dams cheap'],
  ['It will rain, Water Board Director of Public Affairs Tom Reed told Reuters.', 'Tom Reed: It will rain'],
  ['Anna Pell said states like Peru would decide.', 'Anna Pell: states like Peru would decide'],
  ["Anna Pell told the BBC's Today programme it was over.", 'Anna Pell: it was over'],
  [
    'Anna Pell said that, after talks with Peru, she would resign.',
    'Anna Pell: after talks with Peru, she would resign',
  ],
  [
    'The museum, Anna Pell said, honored several of her heroes.',
    'Anna Pell: The museum',
    'Anna Pell: honored several of her heroes',
  ],
  // Courts
  ['Tom Reed stole the money, Hull Crown Court heard on Monday.', '-: Tom Reed stole the money'],
  ['The inquest heard that Tom Reed had been ill.', '-: Tom Reed had been ill'],
  ['Prosecuting, Anna Pell said he had lied.', 'Anna Pell: he had lied'],
  ['Tom Reed heard that his brother had died.'],
  // Quotations
  [
    '“It leaks,” Anna Pell told reporters in Hull, Que. “Nobody cares.”',
    'Anna Pell: It leaks,',
    'Anna Pell: Nobody cares.',
  ],
  ['Asked whether she would resign, Anna Pell said: “No.”', 'Anna Pell: No.'],
  ['“It leaks”, Anna Pell said; “it always has”.', 'Anna Pell: It leaks', 'Anna Pell: it always has'],
  ['Anna Pell was blunt. “It leaks.”', 'Anna Pell: It leaks.'],
  [
    'Anna Pell told a news conference that he would answer “when the minister does”.',
    'Anna Pell: he would answer “when the minister does”',
  ],
  ['“It leaks,” said Anna Pell, adding: “Everybody knows.”', 'Anna Pell: It leaks,', 'Anna Pell: Everybody knows.'],
  ['The dam was, in the words of Anna Pell, “a sieve”.', 'Anna Pell: a sieve'],
  // Other ways to report
  ['Anna Pell said no to the plan.'],
  ['Tom Reed quoted Anna Pell as saying that it leaked.', 'Anna Pell: it leaked'],
  ['Anna Pell was quoted by Interfax as saying it leaked.', 'Anna Pell: it leaked'],
  ['Anna Pell is said to have left.'],
  ['Anna Pell, in a speech on Monday, called the dam a danger.', 'Anna Pell: the dam a danger'],
  ['Anna Pell made it clear that it leaked.', 'Anna Pell: it leaked'],
  ['Anna Pell gave warning that it leaked.', 'Anna Pell: it leaked'],
  ['The head of the Water Board, Anna Pell, let it be known that it leaked.', 'Anna Pell: it leaked'],
  ['Anna Pell expressed concern that it leaked.', 'Anna Pell: it leaked'],
  ['Anna Pell voiced hope that they would resume.', 'Anna Pell: they would resume'],
  ['In the view of Anna Pell, the dam leaks.', 'Anna Pell: the dam leaks'],
  ['The dam leaks, in the opinion of Anna Pell.', 'Anna Pell: The dam leaks'],
  ['Anna Pell’s office said the dam leaked.', '-: the dam leaked'],
  ['According to Anna Pell, who built it, the dam leaks.', 'Anna Pell: the dam leaks'],
  ['The dam, according to Anna Pell, leaks.', 'Anna Pell: The dam', 'Anna Pell: leaks'],
];

test.each(CASES.map(([text, ...expected]) => ({ text, expected })))('$text', ({ text, expected }) => {
  expect(saidIn(text)).toEqual(expected);
});
