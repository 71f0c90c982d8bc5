import { bestName } from '../../src/model/best-name';

const NAMES = ['Émile Dautremont', 'Dautremont', 'Minister Dautremont', 'Emile'];

test.each([
  ['emile dautremont', 'Émile Dautremont'],
  ['DAUTREMONT', 'Dautremont'],
  ['daut', 'Dautremont'],
  ['émile', 'Emile'],
  ['emi', 'Émile Dautremont'],
  ['minister', 'Minister Dautremont'],
  ['dautremont minister', 'Minister Dautremont'],
  ['the minister', 'Minister Dautremont'],
  ['Holloway', null],
  ['ile', null],
  ['', null],
  ['!', null],
])('"%s" is most like %s', (words, expected) => {
  expect(bestName(NAMES, words)).toBe(expected);
});

test('of no names none', () => {
  expect(bestName([], 'Emile')).toBeNull();
});
