import { saidIn } from './statements-of';

/** The ways in which agencies hang speakers and circumstances on what is said. */
const CASES: readonly (readonly [text: string, ...expected: string[]])[] = [
  // A long subject before "told"
  ['“It holds,” Anna Pell, who built the dam, told reporters.', 'Anna Pell: It holds,'],
  ['“It holds,” Peruvian engineer Anna Pell, a critic, told Channel 4.', 'Anna Pell: It holds,'],
  ["“It holds,” Reedmark's chief executive, Anna Pell, told state television.", 'Anna Pell: It holds,'],
  // Appositions that hold the name behind titles
  ["The bank's spokesman, Captain Tom Reed, said it was open.", 'Tom Reed: it was open'],
  ["The bloc's secretary general, former Peruvian premier Anna Pell, said it was open.", 'Anna Pell: it was open'],
  ['The chief executive of copper producer Reedmark, Anna Pell, said it was open.', 'Anna Pell: it was open'],
  ['The minister, a friend of Tom Reed, said it was open.', '-: it was open'],
  // Parts of a state, agencies and newspapers
  ["Denmark's armed forces said it was open.", 'Denmark: it was open'],
  ['The Ukrainian foreign ministry said it was open.', 'Foreign Ministry of Ukraine: it was open'],
  ['The dam was open, according to the state-run Tasmar news agency.', 'Tasmar: The dam was open'],
  // The words before a parenthesis are its own, whatever verbs they hold
  [
    'Chad has asked Mali to close the dam, Anna Pell said on Thursday, hours after rain fell.',
    'Anna Pell: Chad has asked Mali to close the dam',
  ],
  [
    'Chad and Mali failed to agree, Anna Pell said, ending two days of talks that went on too long.',
    'Anna Pell: Chad and Mali failed to agree',
  ],
  [
    'Anna Pell announced that a man who was, she said, a spy would leave.',
    'Anna Pell: a man who was, she said, a spy would leave',
  ],
  [
    "Fire broke a truce between Mali's military and the rebels, doctors and nurses said.",
    "-: Fire broke a truce between Mali's military and the rebels",
  ],
  // Where what is said ends
  [
    'Chad closed the dam, accusing Tom Reed of spying, and Mali vowed to follow.',
    'Chad: Tom Reed of spying',
    'Mali: to follow',
  ],
  [
    'Anna Pell wrote that it stood “like a rock,” while Tom Reed said it leaked.',
    'Anna Pell: it stood “like a rock,”',
    'Tom Reed: it leaked',
  ],
  [
    'Anna Pell cheered, branding the dam “a wall of lies” in a speech to workers in Bremen.',
    'Anna Pell: the dam “a wall of lies”',
  ],
  [
    'A ship rammed a boat on Tuesday, Manila said, in the worst crash since May.',
    'Philippines: A ship rammed a boat on Tuesday',
  ],
  ['The president plans to visit Quito, two officials said.', '-: The president plans to visit Quito'],
  [
    'Anna Pell wrote that her country stood by its ally, while Japan voiced concern.',
    'Anna Pell: her country stood by its ally',
  ],
  ['QUITO (AP) - Ecuador was calm. The foreign ministry said it was open.', 'Foreign Ministry of Ecuador: it was open'],
  [
    'Chad and Mali held hours of talks hosted by the African Union, which warned of floods.',
    'African Union: of floods',
  ],
  ['The dam will close, two officials said on condition of anonymity because it was secret.', '-: The dam will close'],
  // Nouns as what is said
  ['Anna Pell demanded an inquiry.', 'Anna Pell: an inquiry'],
  ['Anna Pell threatened sanctions unless it was closed.', 'Anna Pell: sanctions unless it was closed'],
  ['Anna Pell condemned what she called a crime.', 'Anna Pell: what she called a crime'],
  ['Anna Pell blamed “an act of God” on the builders.', 'Anna Pell: “an act of God” on the builders'],
  ['Anna Pell appealed for help.', 'Anna Pell: for help'],
];

test.each(CASES.map(([text, ...expected]) => ({ text, expected })))('$text', ({ text, expected }) => {
  expect(saidIn(text)).toEqual(expected);
});

test.each(['The rebels threaten Gao.', 'A group that calls itself the Council marched.', 'Anna Pell disputed that.'])(
  'says nothing: %s',
  (text) => {
    expect(saidIn(text)).toEqual([]);
  },
);
