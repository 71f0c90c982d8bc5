import type { Document, Token } from '../../../src/extraction/document';
import {
  child,
  children,
  clauseHead,
  clauseSpan,
  headToken,
  isUnder,
  pathToRoot,
  subjectOf,
  subtreeSpan,
} from '../../../src/extraction/parsing/tree';

/** One line a word: the word, the number of its head counted from 1 (0 for the root), its relation. */
const parsed = (
  lines: string,
): { document: Pick<Document, 'tokens' | 'sentences' | 'text'>; word: (text: string) => Token } => {
  const rows = lines
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/) as [string, string, string]);
  const text = rows.map(([word]) => word).join(' ');
  let start = 0;
  const tokens = rows.map(([word, head, relation], index): Token => {
    const token = { index, start, end: start + word.length, text: word, lower: word.toLowerCase(), sentence: 0 };
    start = token.end + 1;
    return { ...token, tag: '', pos: '', lemma: '', head: Number(head) - 1, relation };
  });
  const sentences = [{ index: 0, paragraph: 0, start: 0, end: text.length, firstToken: 0, endToken: tokens.length }];
  return {
    document: { text, tokens, sentences },
    word: (name) => tokens.find((token) => token.text === name) as Token,
  };
};

const { document, word } = parsed(`
  While      4 mark
  the        3 det
  group      4 nsubj
  retreated  7 advcl
  ,          4 punct
  Kerry      7 nsubj
  said       0 root
  he         9 nsubj
  expected   7 ccomp
  talks      9 obj
  and        13 cc
  Fabius     13 nsubj
  warned     7 conj
  Rome       13 obj
  .          7 punct`);

const slice = ({ start, end }: { start: number; end: number }): string => document.text.slice(start, end);
const texts = (tokens: Token[]): string[] => tokens.map(({ text }) => text);

test('children, one child and heads', () => {
  expect(texts(children(document, word('said')))).toEqual(['retreated', 'Kerry', 'expected', 'warned', '.']);
  expect(texts(children(document, word('said'), 'advcl', 'nsubj'))).toEqual(['retreated', 'Kerry']);
  expect(child(document, word('said'), 'ccomp')).toBe(word('expected'));
  expect(child(document, word('Rome'))).toBeNull();
  expect(headToken(document, word('talks'))).toBe(word('expected'));
  expect(headToken(document, word('said'))).toBeNull();
});

test('paths and ancestors', () => {
  expect(texts(pathToRoot(document, word('talks')))).toEqual(['talks', 'expected', 'said']);
  expect(isUnder(document, word('talks'), word('expected'))).toBe(true);
  expect(isUnder(document, word('expected'), word('talks'))).toBe(false);
});

test('spans of subtrees, with and without branches', () => {
  expect(slice(subtreeSpan(document, word('expected')))).toBe('he expected talks');
  expect(slice(subtreeSpan(document, word('said'), ['advcl', 'conj', 'punct']))).toBe('Kerry said he expected talks');
  expect(slice(subtreeSpan(document, word('Rome')))).toBe('Rome');
});

test('clauses', () => {
  expect(clauseHead(document, word('group'))).toBe(word('retreated'));
  expect(clauseHead(document, word('talks'))).toBe(word('expected'));
  expect(clauseHead(document, word('Rome'))).toBe(word('warned'));
  expect(slice(clauseSpan(document, word('talks')))).toBe('he expected talks');
  expect(slice(clauseSpan(document, word('Kerry')))).toBe('While the group retreated , Kerry said he expected talks');
  expect(slice(clauseSpan(document, word('Rome')))).toBe('Fabius warned Rome');
});

test('subjects, shared ones too', () => {
  expect(subjectOf(document, word('warned'))).toBe(word('Fabius'));
  expect(subjectOf(document, word('said'))).toBe(word('Kerry'));
  const shared = parsed('He 2 nsubj\n came 0 root\n and 4 cc\n left 2 conj');
  expect(subjectOf(shared.document, shared.word('left'))).toBe(shared.word('He'));
});

test('a cycle in broken heads does not hang', () => {
  const broken = parsed('a 2 dep\n b 1 dep');
  expect(pathToRoot(broken.document, broken.word('a')).length).toBeLessThanOrEqual(1_000);
  expect(slice(subtreeSpan(document, word('said')))).toBe(document.text);
});
