import {
  formatLemmatizer,
  type Lemmatizer,
  lemmaOf,
  parseLemmatizer,
} from '../../../src/extraction/tagging/lemmatizer';
import { editBetween } from '../../../src/extraction/training/train-lemmatizer';

const lemmatizer: Lemmatizer = {
  lemmas: new Map([['VBD went', 'go']]),
  endings: new Map([
    ['VBD ed', { cut: 2, add: '' }],
    ['VBD pped', { cut: 3, add: '' }],
    ['NNS s', { cut: 1, add: '' }],
    ['NNPS s', { cut: 1, add: '' }],
  ]),
  known: new Set(['V hop', 'V help']),
};

test.each([
  ['went', 'VBD', 'go'],
  ['Hopped', 'VBD', 'hop'],
  ['helped', 'VBD', 'help'],
  ['noted', 'VBD', 'note'],
  ['Hoping', 'VBG', 'hope'],
  ['quoted', 'VBN', 'quote'],
  ['Talks', 'NNS', 'talk'],
  ['Germans', 'NNPS', 'German'],
  ['Rome', 'NNP', 'Rome'],
  ['under', 'IN', 'under'],
])('%s %s: %s', (form, tag, lemma) => {
  expect(lemmaOf(lemmatizer, form, tag)).toBe(lemma);
});

test('the written form reads back', () => {
  expect(parseLemmatizer(formatLemmatizer(lemmatizer))).toEqual(lemmatizer);
});

test.each([
  ['parties', 'party', { cut: 3, add: 'y' }],
  ['is', 'be', { cut: 2, add: 'be' }],
  ['Rome', 'Rome', { cut: 0, add: '' }],
])('edit from %s to %s', (form, lemma, edit) => {
  expect(editBetween(form, lemma)).toEqual(edit);
});
