import type { Document } from '../../../src/extraction/document';
import { openDocument } from '../../../src/extraction/extract';
import { entitiesIn, mentionAt, resolvePhrase, tokensIn } from '../../../src/extraction/names/at';
import { PIPELINE } from '../../../src/extraction/pipeline';
import { annotateReferences } from '../../../src/extraction/reference/annotate-references';

const TEXT = [
  'Norwegian Foreign Minister Ingrid Roe met the rebel Eastern Freedom Front (NSF) in Oslo.',
  'U.N. officials praised her. Mali’s government did not. The minister said that Libya was next.',
  'A former aide to Kerry, a spokesman for Vestmark Energy, agreed. Carol Haines, Washington’s envoy, left.',
].join('\n');

const read = (): Document => {
  const document = openDocument({ text: TEXT });
  for (const annotate of PIPELINE) {
    annotate(document);
    if (annotate === annotateReferences) break;
  }
  return document;
};
const spanOf = (words: string): { start: number; end: number } => ({
  start: TEXT.indexOf(words),
  end: TEXT.indexOf(words) + words.length,
});

test.each<[string, string | null]>([
  ['Norwegian Foreign Minister Ingrid Roe', 'Ingrid Roe'],
  ['the rebel Eastern Freedom Front (NSF)', 'Eastern Freedom Front'],
  ['Oslo', 'Oslo'],
  ['U.N. officials', null],
  ['praised her', null],
  [' her', 'Ingrid Roe'],
  ['Mali’s government', 'Mali'],
  ['The minister', 'Ingrid Roe'],
  ['Libya', 'Libya'],
  ['A former aide to Kerry', null],
  ['a spokesman for Vestmark Energy', null],
  ['Carol Haines, Washington’s envoy', 'Carol Haines'],
])('resolvePhrase: %s is %s', (words, name) => {
  const document = read();
  const entity = resolvePhrase(document, spanOf(words));
  expect(entity === null ? null : document.entities[entity]?.name).toBe(name);
});

test('mentionAt finds the name at a token, and nothing beside it', () => {
  const document = read();
  expect(mentionAt(document, spanOf('Roe'))).toMatchObject(spanOf('Ingrid Roe'));
  expect(mentionAt(document, spanOf('praised'))).toBeNull();
});

test('entitiesIn lists names and resolved references in order', () => {
  const document = read();
  const line = spanOf('U.N. officials praised her. Mali’s government did not.');
  expect(entitiesIn(document, line).map(({ start, end }) => TEXT.slice(start, end))).toEqual([
    'U.N.',
    'her',
    'Mali’s government',
    'Mali',
  ]);
});

test('tokensIn gives the tokens of a span', () => {
  expect(tokensIn(read(), spanOf('praised her')).map(({ text }) => text)).toEqual(['praised', 'her']);
});
