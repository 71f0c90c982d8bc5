import { beforeEvents } from '../../../../evaluation/events/event-examples';
import type { GoldArticle } from '../../../../evaluation/gold-article';
import { gatherCandidates } from '../../../../src/extraction/events/gather-candidates';
import { sceneOf } from '../../../../src/extraction/events/ranking/event-scene';
import { typedFactsOf } from '../../../../src/extraction/events/ranking/type-scores';

/** What speaks for OTHER where a verb of a text tells an event. */
const factsOf = (text: string, lemma: string): readonly string[] => {
  const document = beforeEvents({ text } as GoldArticle);
  const gathered = gatherCandidates(document);
  const one = gathered.find(({ readings: [first] }) => first?.form.lemma === lemma);
  return one ? typedFactsOf(one, sceneOf(document, gathered))('OTHER') : [];
};

test('a reading of the lexicon that fits tells what it is about', () => {
  expect(factsOf('Ana Roe resigned on Monday.', 'resign')).toContain('OTHER&topic:resignation');
  expect(factsOf('Ana Roe washed her car on Monday.', 'wash').filter((fact) => fact.includes('&topic:'))).toEqual([]);
});

test.each([
  ['A runaway truck killed 12 people near Lima on Monday.', 'by-nature'],
  ['Rebels killed 12 people near Lima on Monday.', 'by-force'],
  ['Twelve soldiers were killed near Lima on Monday when a bridge collapsed in an earthquake.', 'near-nature'],
  ['Twelve farmers were killed near Lima on Monday in a hail of gunfire from rebels.', 'near-force'],
  ['Twelve farmers were killed near Lima on Monday.', 'unsaid'],
])('what does harm: %s', (text, cause) => {
  expect(factsOf(text, 'kill')).toContain(`OTHER&harm:${cause}`);
});
