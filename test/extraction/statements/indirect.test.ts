import { linesOf } from './statements-of';

/** Each text with the lines expected of it: kind | words | words for the speaker | cue. */
const CASES: readonly (readonly [text: string, ...expected: string[]])[] = [
  // Plain, all tenses
  ['Anna Pell said the dam had burst.', 'INDIRECT | the dam had burst | Anna Pell | said'],
  ['Anna Pell says that the dam will hold.', 'INDIRECT | the dam will hold | Anna Pell | says'],
  ['Anna Pell has long said the dam is weak.', 'INDIRECT | the dam is weak | Anna Pell | said'],
  ['Anna Pell is reported to have said the dam is weak.', 'INDIRECT | the dam is weak | Anna Pell | said'],
  ['Anna Pell told reporters on Monday that the dam was weak.', 'INDIRECT | the dam was weak | Anna Pell | told'],
  [
    'Anna Pell told the Daily Herald in an interview that she would resign.',
    'INDIRECT | she would resign | Anna Pell | told',
  ],
  ['In Lisbon, Anna Pell said on Friday that the dam was weak.', 'INDIRECT | the dam was weak | Anna Pell | said'],
  ['Anna Pell said, without elaborating, that the dam was weak.', 'INDIRECT | the dam was weak | Anna Pell | said'],
  ['Anna Pell made clear that the dam would be closed.', 'INDIRECT | the dam would be closed | Anna Pell | made clear'],
  ['Anna Pell pointed out that the dam was old.', 'INDIRECT | the dam was old | Anna Pell | pointed out'],
  ['Anna Pell asked Tom Reed whether the dam was safe.', 'INDIRECT | whether the dam was safe | Anna Pell | asked'],
  ['Anna Pell warned of floods in the valley.', 'INDIRECT | of floods in the valley | Anna Pell | warned'],
  [
    'Anna Pell warned her neighbours against swimming in the lake.',
    'INDIRECT | her neighbours against swimming in the lake | Anna Pell | warned',
  ],
  [
    'Anna Pell told reporters Spain supported Portugal in rebuilding the dam.',
    'INDIRECT | Spain supported Portugal in rebuilding the dam | Anna Pell | told',
  ],
  ['Anna Pell spoke of “a victory for farmers”.', 'MIXED | “a victory for farmers” | Anna Pell | spoke of'],
  ['Anna Pell spoke of panic.'],
  // The narrator goes on behind a semicolon and behind "and"
  [
    'Anna Pell said the dam would be closed; a court must now decide.',
    'INDIRECT | the dam would be closed | Anna Pell | said',
  ],
  [
    'Anna Pell denied any link to the crime and stepped down on Feb. 28.',
    'INDIRECT | any link to the crime | Anna Pell | denied',
  ],
  // A past tense that the tagger takes for something else
  [
    'A bomb tore through a bus in Lisbon on Tuesday, killing 17, officials said.',
    'INDIRECT | A bomb tore through a bus in Lisbon on Tuesday, killing 17 | officials | said',
  ],
  [
    'Anna Pell said Portugal no longer opposed the dam and might buy electricity from it.',
    'INDIRECT | Portugal no longer opposed the dam and might buy electricity from it | Anna Pell | said',
  ],
  ['Portugal, which is downstream, once said the dam could break.', 'INDIRECT | the dam could break | Portugal | said'],
  // Insertions behind the subject
  [
    'The University of Coimbra, where Reed has taught since 1994, said it had closed the dam.',
    'INDIRECT | it had closed the dam | University of Coimbra | said',
  ],
  [
    'A police inspector who took part in the patrols, and who asked not to be named, said that nobody had been hurt.',
    'INDIRECT | nobody had been hurt | A police inspector | said',
  ],
  // Circumstances between a verb and its preposition, and before "that"
  ['Anna Pell appealed on Wednesday for help from abroad.', 'INDIRECT | for help from abroad | Anna Pell | appealed'],
  [
    'Aid agencies have warned for weeks that the dam would break.',
    'INDIRECT | the dam would break | Aid agencies | warned',
  ],
  [
    'Anna Pell said barely two thirds of the turbines were working.',
    'INDIRECT | barely two thirds of the turbines were working | Anna Pell | said',
  ],
  // What was before is part of what is told
  [
    'Anna Pell said Spain had refused to open the dam, while Portugal had asked for more water.',
    'INDIRECT | Spain had refused to open the dam, while Portugal had asked for more water | Anna Pell | said',
  ],
  // Two words for two, and words in marks, as what is blamed or asked for
  [
    'Anna Pell accused both the miners and the company of hiding the report.',
    'INDIRECT | both the miners and the company of hiding the report | Anna Pell | accused',
  ],
  ['Anna Pell blamed “uncontrolled young people”.', 'MIXED | “uncontrolled young people” | Anna Pell | blamed'],
  ['Anna Pell demanded to know who was paying.', 'INDIRECT | who was paying | Anna Pell | demanded'],
  [
    '“The dam leaks,” Anna Pell wrote on Tuesday, accusing Tom Reed of hiding the report.',
    'DIRECT | The dam leaks, | Anna Pell | wrote',
    'INDIRECT | Tom Reed of hiding the report | Anna Pell | accusing',
  ],
  [
    'Anna Pell called the charge “a story for a child.” No dam had been shut since 2016, she said.',
    'MIXED | the charge “a story for a child.” | Anna Pell | called',
    'INDIRECT | No dam had been shut since 2016 | she | said',
  ],
  [
    'Anna Pell accused “certain capitals” of hiding the report.',
    'MIXED | “certain capitals” of hiding the report | Anna Pell | accused',
  ],
  [
    'Anna Pell urged both sides “to stop talking to their own televisions”.',
    'MIXED | both sides “to stop talking to their own televisions” | Anna Pell | urged',
  ],
  // Figures, questions and requests
  [
    'Anna Pell put the number of dead at 93, while many have left.',
    'INDIRECT | the number of dead at 93 | Anna Pell | put',
  ],
  ['Anna Pell questioned the cost.', 'INDIRECT | the cost | Anna Pell | questioned'],
  ['Anna Pell asked Spain for guarantees.', 'INDIRECT | Spain for guarantees | Anna Pell | asked'],
  [
    'Anna Pell asked the court once again to close the dam.',
    'INDIRECT | the court once again to close the dam | Anna Pell | asked',
  ],
  [
    'Anna Pell advised engineers in Spain, France and Portugal to check the dam.',
    'INDIRECT | engineers in Spain, France and Portugal to check the dam | Anna Pell | advised',
  ],
  ['Anna Pell rejected that account.', 'INDIRECT | that account | Anna Pell | rejected'],
  ['Portugal called the accusation baseless.', 'INDIRECT | the accusation baseless | Portugal | called'],
  // Where the narrator goes on: when it was said, who does what
  ['Anna Pell pleaded for money, four days after the dam had burst.', 'INDIRECT | for money | Anna Pell | pleaded'],
  [
    'Anna Pell condemned the report as “a story” and cut short a visit to Spain.',
    'MIXED | the report as “a story” | Anna Pell | condemned',
  ],
  [
    'Portugal has said it will support him; Denmark and Norway have not named anybody.',
    'INDIRECT | it will support him | Portugal | said',
  ],
  // Denials, vows, judgements: everything behind the verb
  ['Anna Pell denied that she had been warned.', 'INDIRECT | she had been warned | Anna Pell | denied'],
  ['Anna Pell denied ignoring the report.', 'INDIRECT | ignoring the report | Anna Pell | denied'],
  ['Anna Pell vowed to rebuild the dam.', 'INDIRECT | to rebuild the dam | Anna Pell | vowed'],
  [
    'Anna Pell accused Tom Reed of hiding the report.',
    'INDIRECT | Tom Reed of hiding the report | Anna Pell | accused',
  ],
  ['Anna Pell blamed Tom Reed for the flood.', 'INDIRECT | Tom Reed for the flood | Anna Pell | blamed'],
  ['Anna Pell urged Tom Reed to publish the report.', 'INDIRECT | Tom Reed to publish the report | Anna Pell | urged'],
  [
    'Anna Pell called on Tom Reed to publish the report.',
    'INDIRECT | Tom Reed to publish the report | Anna Pell | called on',
  ],
  ['Anna Pell called for an inquiry into the flood.', 'INDIRECT | an inquiry into the flood | Anna Pell | called for'],
  ['Anna Pell condemned the attack on the dam.', 'INDIRECT | the attack on the dam | Anna Pell | condemned'],
  [
    'Anna Pell dismissed reports that the dam had been sold.',
    'INDIRECT | reports that the dam had been sold | Anna Pell | dismissed',
  ],
  [
    'Anna Pell described the report as a pack of lies.',
    'INDIRECT | the report as a pack of lies | Anna Pell | described',
  ],
  ['Anna Pell called the report “a pack of lies”.', 'MIXED | the report “a pack of lies” | Anna Pell | called'],
  // Cue behind, inside and inverted
  [
    'The dam will be closed for a year, Anna Pell said.',
    'INDIRECT | The dam will be closed for a year | Anna Pell | said',
  ],
  [
    'The dam will be closed for a year, said Anna Pell, an engineer who inspected it.',
    'INDIRECT | The dam will be closed for a year | Anna Pell | said',
  ],
  [
    'The dam had burst at night, Anna Pell said, and the village was under water.',
    'INDIRECT | The dam had burst at night | Anna Pell | said',
    'INDIRECT | the village was under water | Anna Pell | said',
  ],
  [
    'The dam has moved by four inches, Anna Pell told a news conference.',
    'INDIRECT | The dam has moved by four inches | Anna Pell | told',
  ],
  [
    'As Anna Pell put it, the dam was built for another century.',
    'INDIRECT | the dam was built for another century | Anna Pell | put it',
  ],
  // According to
  [
    'The dam was built in 1931, according to the National Archive.',
    'INDIRECT | The dam was built in 1931 | National Archive | according to',
  ],
  [
    'According to the National Archive, the dam was built in 1931.',
    'INDIRECT | the dam was built in 1931 | National Archive | According to',
  ],
  // What stands between subject and cue
  [
    'Anna Pell, the engineer who leads the inquiry, accused Tom Reed of hiding the report.',
    'INDIRECT | Tom Reed of hiding the report | Anna Pell | accused',
  ],
  [
    'Anna Pell, who was hired in May, warned that the dam was weak.',
    'INDIRECT | the dam was weak | Anna Pell | warned',
  ],
  ['Anna Pell, 41, said the dam was weak.', 'INDIRECT | the dam was weak | Anna Pell | said'],
  ['The inquiry is led by Anna Pell, who said the dam was weak.', 'INDIRECT | the dam was weak | Anna Pell | said'],
  ['Its chief engineer, Anna Pell, said the dam was weak.', 'INDIRECT | the dam was weak | Anna Pell | said'],
  // Coordination and participles
  [
    'Anna Pell said the dam was weak and Tom Reed dismissed her report.',
    'INDIRECT | the dam was weak | Anna Pell | said',
    'INDIRECT | her report | Tom Reed | dismissed',
  ],
  [
    'Anna Pell said the dam was weak and accused Tom Reed of hiding the report.',
    'INDIRECT | the dam was weak | Anna Pell | said',
    'INDIRECT | Tom Reed of hiding the report | Anna Pell | accused',
  ],
  [
    'Anna Pell said the dam was weak, adding that it could burst.',
    'INDIRECT | the dam was weak | Anna Pell | said',
    'INDIRECT | it could burst | Anna Pell | adding',
  ],
  [
    'Anna Pell rejected the offer, saying the dam was not for sale.',
    'INDIRECT | the offer | Anna Pell | rejected',
    'INDIRECT | the dam was not for sale | Anna Pell | saying',
  ],
  [
    'The council will meet on Monday, while Anna Pell said she expected no decision.',
    'INDIRECT | she expected no decision | Anna Pell | said',
  ],
  [
    'While Anna Pell has long said that the dam is weak, the council has built houses below it.',
    'INDIRECT | the dam is weak | Anna Pell | said',
  ],
  [
    'Anna Pell said the dam was weak, using a word that engineers avoid.',
    'INDIRECT | the dam was weak | Anna Pell | said',
  ],
  [
    'Anna Pell says that the dam is weak; Tom Reed, an engineer at the council, argued that it was safe.',
    'INDIRECT | the dam is weak | Anna Pell | says',
    'INDIRECT | it was safe | Tom Reed | argued',
  ],
  ['State television quoted Anna Pell as saying the dam was weak.', 'INDIRECT | the dam was weak | Anna Pell | saying'],
  [
    'The dam had been mined, and guards held the gate, Anna Pell told the council.',
    'INDIRECT | The dam had been mined, and guards held the gate | Anna Pell | told',
  ],
  // Unnamed, joint and collective speakers
  [
    'Two officials familiar with the plan said the dam would be sold.',
    'INDIRECT | the dam would be sold | Two officials familiar with the plan | said',
  ],
  ['Portugal denies that the dam will be sold.', 'INDIRECT | the dam will be sold | Portugal | denies'],
  ['Niger was accused by Mali of sheltering rebels.', 'INDIRECT | sheltering rebels | Mali | accused'],
];

test.each(CASES.map(([text, ...expected]) => ({ text, expected })))('$text', ({ text, expected }) => {
  expect(linesOf(text)).toEqual(expected);
});
