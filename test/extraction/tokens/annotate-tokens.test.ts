import type { Document, Paragraph } from '../../../src/extraction/document';
import { annotateTokens } from '../../../src/extraction/tokens/annotate-tokens';

const TEXT = 'Talks end. Badly\nROME – He can’t. She left.';

const paragraphs: Paragraph[] = [
  { index: 0, role: 'HEADING', start: 0, end: 16, bodyStart: 0 },
  { index: 1, role: 'BODY', start: 17, end: 43, bodyStart: 24 },
];

test('prose is cut into sentences from bodyStart, a heading is one sentence', () => {
  const document = { text: TEXT, paragraphs, sentences: [], tokens: [] } as unknown as Document;
  annotateTokens(document);
  expect(document.sentences).toEqual([
    { index: 0, paragraph: 0, start: 0, end: 16, firstToken: 0, endToken: 4 },
    { index: 1, paragraph: 1, start: 24, end: 33, firstToken: 4, endToken: 8 },
    { index: 2, paragraph: 1, start: 34, end: 43, firstToken: 8, endToken: 11 },
  ]);
  expect(document.tokens.map(({ text, sentence }) => `${sentence} ${text}`)).toEqual([
    '0 Talks',
    '0 end',
    '0 .',
    '0 Badly',
    '1 He',
    '1 ca',
    '1 n’t',
    '1 .',
    '2 She',
    '2 left',
    '2 .',
  ]);
  expect(document.tokens[6]).toEqual({
    index: 6,
    start: 29,
    end: 32,
    text: 'n’t',
    lower: "n't",
    sentence: 1,
    tag: '',
    pos: '',
    lemma: '',
  });
});
