import { linesOf, statementsOf } from './statements-of';

/** Each text with the lines expected of it: kind | words | words for the speaker | cue. */
const CASES: readonly (readonly [text: string, ...expected: string[]])[] = [
  ['“The dam is weak,” Anna Pell said.', 'DIRECT | The dam is weak, | Anna Pell | said'],
  ['"The dam is weak," said Anna Pell, an engineer.', 'DIRECT | The dam is weak, | Anna Pell | said'],
  ['‘The dam is weak,’ Anna Pell told a news conference.', 'DIRECT | The dam is weak, | Anna Pell | told'],
  ['Anna Pell wrote: “The dam is weak.”', 'DIRECT | The dam is weak. | Anna Pell | wrote'],
  ['Anna Pell said in a statement, “The dam is weak.”', 'DIRECT | The dam is weak. | Anna Pell | said'],
  ['“Who built this dam?” Anna Pell asked.', 'DIRECT | Who built this dam? | Anna Pell | asked'],
  // What somebody was asked is not what is said
  [
    'Anna Pell smiled. Asked about the dams that the province ordered, she said, “They are weak.”',
    'DIRECT | They are weak. | she | said',
  ],
  ['Anna Pell smiled. Asked whether Spain had built dams, she replied, “It has.”', 'DIRECT | It has. | she | replied'],
  // The stop of an abbreviation ends the sentence before a quotation
  [
    'Anna Pell said the dam had burst at 3 a.m. “It is over,” Tom Reed wrote.',
    'INDIRECT | the dam had burst at 3 a.m. | Anna Pell | said',
    'DIRECT | It is over, | Tom Reed | wrote',
  ],
  // A quotation continued behind its cue is a second statement
  [
    '“The dam is weak,” Anna Pell said. “It will burst.”',
    'DIRECT | The dam is weak, | Anna Pell | said',
    'DIRECT | It will burst. | Anna Pell | said',
  ],
  [
    '“The dam,” Anna Pell said, “will burst in the spring.”',
    'DIRECT | The dam, | Anna Pell | said',
    'DIRECT | will burst in the spring. | Anna Pell | said',
  ],
  // One statement a paragraph
  [
    '“The dam is weak,” Anna Pell said. “It is old.\n“And it will burst in the spring.”',
    'DIRECT | The dam is weak, | Anna Pell | said',
    'DIRECT | It is old. | Anna Pell | said',
    'DIRECT | And it will burst in the spring. | Anna Pell | said',
  ],
  // A paragraph that is nothing but a quotation goes on with the conversation
  [
    'Anna Pell said the dam was weak.\n“I would not sleep below it.”',
    'INDIRECT | the dam was weak | Anna Pell | said',
    'DIRECT | I would not sleep below it. | Anna Pell | said',
  ],
  // Reported clauses that hold quoted words
  ['Anna Pell said the dam was “a bad joke”.', 'MIXED | the dam was “a bad joke” | Anna Pell | said'],
  [
    'Anna Pell accused the council of “building on sand”.',
    'MIXED | the council of “building on sand” | Anna Pell | accused',
  ],
  ['The dam is “a bad joke,” Anna Pell said.', 'MIXED | The dam is “a bad joke,” | Anna Pell | said'],
];

test.each(CASES.map(([text, ...expected]) => ({ text, expected })))('$text', ({ text, expected }) => {
  expect(linesOf(text)).toEqual(expected);
});

test('spans are the words between the marks, and every text equals its slice', () => {
  const text = '“The dam is weak,” Anna Pell said.';
  const [statement] = statementsOf(text);
  expect(statement).toMatchObject({
    start: 1,
    end: 17,
    text: text.slice(1, 17),
    cue: { start: 29, end: 33, text: 'said' },
    speakerMention: { start: 19, end: 28, text: 'Anna Pell' },
  });
});
