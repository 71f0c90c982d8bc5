import { splitSentences } from '../../../src/extraction/tokens/split-sentences';

const sentences = (text: string): string[] =>
  splitSentences(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

/** The bar marks where a sentence ends; the text is the same without the bars. */
const CASES = [
  'Mr. Kerry met Gen. Smith on Jan. 5 at No. 10.| He left at 3 p.m. on Tuesday.',
  'The U.S. President spoke to the U.N. General Assembly.| It listened.',
  'He lives in the U.S.| The talks go on.',
  'J. R. Smith and John F. Kennedy agreed.| George W. Bush did not.',
  'It cost 3.5 million.| Prices rose 1.2 percent.',
  '“Are we safe?” he asked.| “We are.”',
  '“Are we safe?” Kerry asked.| Nobody answered.',
  '“Are we safe?” Prime Minister Theresa May asked on Tuesday.| Nobody answered.',
  '“Stop!” shouted Smith.| They stopped.',
  '“It is over.”| The crowd left.',
  '“We left.” Kerry said.| He was tired.',
  '“That country has resources.| The last thing you want is a false caliphate,” Kerry said.',
  '"We won." | "Did you?"',
  'He said: “We won.”| They cheered.',
  'They won (at last.)| They cheered.',
  'Our advances .. are undeniable.| We go on.',
  'Well... maybe.| Or not…| The end.',
  'He works for Apple Inc. in London.| She works for Acme Corp.| They met.',
  'Two firms, Acme Co. and Foo Ltd. merged.| The price rose.',
  'So am I.| And you?| Yes!',
  'He was born c. 1900 in St. Petersburg.| The year is unsure.',
  'They met Sen. John McCain, Rep. Paul Ryan et al. in Washington, D.C.| They agreed.',
  'The meeting is at 5 p.m. EST.| Come.',
  'At 5 p.m.| He left.',
  'It was founded in 1880.[17]| The town grew.',
  'First line\n\nSecond line',
  'He said “no”.| They said “yes”.',
  'They fled to al-Raqqa.| al-Shabaab said nothing.',
  'See www.example.org for more.| Or mail a.b@example.org today.',
  '1. The first point.| 2. The second.',
];

const withoutBars = (text: string): string => text.replaceAll('|', '');

describe('splitSentences', () => {
  test.each(CASES.map((text) => [text]))('%s', (marked) => {
    expect(sentences(withoutBars(marked))).toEqual(marked.split(/\||\n\n/).map((sentence) => sentence.trim()));
  });

  test('offsets count into the whole text and leave out the white space around', () => {
    const text = 'ROME –  One.  Two.  ';
    expect(splitSentences(text, { start: 6, end: text.length })).toEqual([
      { start: 8, end: 12 },
      { start: 14, end: 18 },
    ]);
  });

  test.each([
    ['100,000 spaces', ' '.repeat(100_000), 0],
    ['initials', 'J. '.repeat(30_000), 1],
    ['initials without spaces', 'J.'.repeat(30_000), 1],
    ['one long word', 'a'.repeat(200_000), 1],
    ['full stops', '.'.repeat(100_000), 1],
    ['quotation marks', '.”'.repeat(50_000), 1],
  ])('ends on %s', (_, text, count) => {
    expect(sentences(text)).toHaveLength(count);
  });
});
