import { nerSpans } from '../../evaluation/ner';
import { extract } from '../../src/extraction/extract';

test('names come in the scheme of CoNLL: no adjectives, places and countries as LOC, no "Mr"', () => {
  const text = 'Italian troops left Libya, NATO said. John Smith met Mary Smith. Mr Smith stayed in Oslo.';
  expect(nerSpans(extract({ text })).map(({ start, end, type }) => `${type} ${text.slice(start, end)}`)).toEqual([
    'LOC Libya',
    'ORG NATO',
    'PER John Smith',
    'PER Mary Smith',
    'PER Smith',
    'LOC Oslo',
  ]);
});
