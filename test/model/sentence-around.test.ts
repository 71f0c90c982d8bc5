import { sentenceAround } from '../../src/model/sentence-around';

const around = (text: string, words: string): string => {
  const start = text.indexOf(words);
  const found = sentenceAround(text, { start, end: start + words.length });
  return text.slice(found.start, found.end);
};

const TEXT =
  'ROME — One thing happened. Gen. Smith said: “It is over. We go home.” Then he left.\n\nA new paragraph begins. It ends.';

test.each([
  ['thing', 'ROME — One thing happened.'],
  ['It is over', 'Gen. Smith said: “It is over.'],
  ['over. We go', 'Gen. Smith said: “It is over. We go home.”'],
  ['left', 'Then he left.'],
  ['left.\n\nA new', 'Then he left.\n\nA new paragraph begins.'],
  ['It ends.', 'It ends.'],
  [TEXT, TEXT],
])('around "%s"', (words, sentence) => {
  expect(around(TEXT, words)).toBe(sentence);
});

test.each([
  ['A headline\nBy Ann Lee\nROME (Wire) – It began.', 'began', 'ROME (Wire) – It began.'],
  ['A headline\nBy Ann Lee\nROME – It began.', 'Ann', 'By Ann Lee'],
  [
    'The minister, who came rather late, said to John\nKerry that he would.',
    'would',
    'The minister, who came rather late, said to John\nKerry that he would.',
  ],
  [
    'It is a long line that was cut by hand before a\nName. Next.',
    'long',
    'It is a long line that was cut by hand before a\nName.',
  ],
])('lines: %j', (text, words, sentence) => {
  expect(around(text, words)).toBe(sentence);
});

test('a passage in white space, beyond the text or the wrong way round stays within the text', () => {
  expect(sentenceAround('One. \n\n Two.', { start: 5, end: 6 })).toEqual({ start: 5, end: 6 });
  expect(sentenceAround('One.', { start: 90, end: 99 })).toEqual({ start: 4, end: 4 });
  expect(sentenceAround('One.', { start: 3, end: 1 })).toEqual({ start: 0, end: 4 });
  expect(sentenceAround('', { start: 0, end: 0 })).toEqual({ start: 0, end: 0 });
});

test('long texts without a full stop are cut near the passage, never inside a surrogate pair', () => {
  const text = '𝒢'.repeat(50_000);
  const found = sentenceAround(text, { start: 50_000, end: 50_002 });
  expect(found.end - found.start).toBeLessThan(5_000);
  expect(text.slice(found.start, found.end)).toBe('𝒢'.repeat((found.end - found.start) / 2));
});
