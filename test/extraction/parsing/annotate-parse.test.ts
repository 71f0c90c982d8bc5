import type { Document, Paragraph } from '../../../src/extraction/document';
import { annotateParse } from '../../../src/extraction/parsing/annotate-parse';
import { annotateTags } from '../../../src/extraction/tagging/annotate-tags';
import { annotateTokens } from '../../../src/extraction/tokens/annotate-tokens';

const documentOf = (text: string, role: Paragraph['role'] = 'BODY'): Document => {
  const paragraphs: Paragraph[] = [{ index: 0, role, start: 0, end: text.length, bodyStart: 0 }];
  const document = { text, paragraphs, sentences: [], tokens: [] } as unknown as Document;
  for (const annotate of [annotateTokens, annotateTags, annotateParse]) annotate(document);
  return document;
};

/** "word <relation head" for the words asked for. */
const arcs = (text: string, ...words: string[]): string[] => {
  const { tokens } = documentOf(text);
  return tokens
    .filter((token) => words.includes(token.text))
    .map(({ text: word, relation, head }) => `${word} <${relation} ${head < 0 ? 'ROOT' : tokens[head]?.text}`);
};

describe('the shipped parser', () => {
  test('who said what', () => {
    expect(arcs('The minister said the talks had failed.', 'minister', 'said', 'talks', 'failed')).toEqual([
      'minister <nsubj said',
      'said <root ROOT',
      'talks <nsubj failed',
      'failed <ccomp said',
    ]);
  });

  test('who did what to whom, and where', () => {
    expect(
      arcs('Rebels attacked the town in Syria on Tuesday.', 'Rebels', 'town', 'Syria', 'Tuesday').slice(0, 2),
    ).toEqual(['Rebels <nsubj attacked', 'town <obj attacked']);
  });

  test('passives and coordination', () => {
    expect(arcs('She was arrested and taken to a prison by the police.', 'She', 'was', 'taken', 'prison')).toEqual([
      'She <nsubj arrested',
      'was <aux arrested',
      'taken <conj arrested',
      'prison <obl taken',
    ]);
  });

  test('a quotation with curly marks', () => {
    expect(arcs('“We do not know,” he told reporters in Rome.', 'We', 'he', 'reporters')).toEqual([
      'We <nsubj know',
      'he <nsubj told',
      'reporters <iobj told',
    ]);
  });

  test('one root a sentence, heads within the sentence, relations without subtype', () => {
    const text =
      'The old mayor left. Who knows why? “Nobody,” said Smith, who was — as ever — late; the rest is silence.';
    const { sentences, tokens } = documentOf(text);
    for (const { firstToken, endToken } of sentences) {
      const words = tokens.slice(firstToken, endToken);
      expect(words.filter(({ head, relation }) => head === -1 && relation === 'root')).toHaveLength(1);
      expect(words.every(({ head }) => head === -1 || (head >= firstToken && head < endToken))).toBe(true);
      expect(words.every(({ relation }) => /^[a-z]+$/.test(relation))).toBe(true);
    }
  });

  test('a sentence of 2,001 words', () => {
    const { tokens } = documentOf('and the man '.repeat(667));
    expect(tokens.filter(({ head }) => head === -1)).toHaveLength(1);
  });

  test('headings are not parsed', () => {
    expect(documentOf('Talks fail in Rome', 'HEADING').tokens.map(({ head, relation }) => [head, relation])).toEqual(
      Array.from({ length: 4 }, () => [-1, '']),
    );
  });
});
