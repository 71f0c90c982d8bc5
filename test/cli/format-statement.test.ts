import { formatStatement } from '../../src/cli/format-statement';
import type { StatementAnswer } from '../../src/cli/statement-answer';
import { wrapText } from '../../src/cli/wrap-text';

const statement: StatementAnswer = {
  id: 'statement:0011223344556677:312-358',
  text: 'If Libya has one government, that road closes.',
  kind: 'DIRECT',
  verb: 'told',
  saidOn: '2025-03-11',
  confidence: 0.9,
  speaker: { id: 'person:margaret-holloway', name: 'Margaret Holloway' },
  speakerText: 'she',
  about: [
    { id: 'country:ly', name: 'Libya' },
    { id: 'event:1', title: 'Talks in Tunis' },
  ],
  evidence: { start: 312, end: 358, text: '', sentence: '' },
  article: {
    id: 'article:0011223344556677',
    title: 'Coalition warns',
    source: 'Harbour Wire',
    url: null,
    publishedAt: null,
  },
};

describe('formatStatement', () => {
  test('quoted words stand between marks, with whom they are about and where they stand', () => {
    expect(formatStatement(statement, 100)).toEqual([
      'Margaret Holloway, 2025-03-11',
      '    “If Libya has one government, that road closes.”',
      '    about Libya, Talks in Tunis',
      '    Harbour Wire: “Coalition warns” (article:0011223344556677, 312–358)',
    ]);
  });

  test('reported words stand without marks; nobody named, no date, no topic, no title', () => {
    const article = { ...statement.article, title: null, source: null };
    const unnamed = {
      ...statement,
      kind: 'INDIRECT' as const,
      speaker: null,
      speakerText: 'officials',
      saidOn: null,
      about: [],
      article,
    };
    expect(formatStatement(unnamed, 100)).toEqual([
      'Officials (not named)',
      '    If Libya has one government, that road closes.',
      '    untitled (article:0011223344556677, 312–358)',
    ]);
  });
});

describe('wrapText', () => {
  test.each([
    ['', 10, []],
    ['one two three', 7, ['one two', 'three']],
    ['unbreakable-word  and\nmore', 5, ['unbreakable-word', 'and', 'more']],
  ])('%j at %d', (text, width, lines) => {
    expect(wrapText(text, width)).toEqual(lines);
  });
});
