import { allWordsQuery, beginningsQuery, fullTextQuery, similarQuery } from '../../../src/graph/read/full-text';

test.each([
  ['Kerry', 'kerry'],
  ['John  KERRY', 'john kerry'],
  ['Émigré Group', 'emigre group'],
  ['"must decide" libya', '"must decide" libya'],
  ['deci*', 'deci*'],
  ['de*ci?', 'de\\*ci\\?'],
  ['a AND b OR NOT c', 'a and b or not c'],
  ['title:x (y) [z TO w]', 'title\\:x \\(y\\) \\[z to w\\]'],
  ['+must -not !bang ~fuzzy ^4', '\\+must \\-not \\!bang \\~fuzzy \\^4'],
  ['\\ / && ||', '""'],
  ['"', '""'],
  ['', '""'],
  ['U.S.', 'u.s.'],
])('%s', (text, query) => {
  expect(fullTextQuery(text)).toBe(query);
});

test('all words, and words like these', () => {
  expect(allWordsQuery('John-Forbes Kerry')).toBe('+john +forbes +kerry');
  expect(similarQuery('Jon Kerry J.')).toBe('jon~1 kerry~2 j');
  expect(beginningsQuery('John-Forbes ker')).toBe('+john +forbes +ker*');
  expect(beginningsQuery('John ')).toBe('+john');
  expect(beginningsQuery('+')).toBe('""');
  expect(allWordsQuery('…')).toBe('""');
});
