import { beforeEvents } from '../../../../evaluation/events/event-examples';
import type { GoldArticle } from '../../../../evaluation/gold-article';
import { gatherCandidates } from '../../../../src/extraction/events/gather-candidates';
import { scoreOf } from '../../../../src/extraction/events/ranking/event-model';
import { sceneOf } from '../../../../src/extraction/events/ranking/event-scene';
import { themeFactsOf } from '../../../../src/extraction/events/ranking/theme-facts';
import { typedFactsOf, typeScoresOf } from '../../../../src/extraction/events/ranking/type-scores';
import { EVENT_TYPES } from '../../../../src/model/kinds';

const TEXT = `LIMA, March 3 (Wire) - Norway shipped blankets to Peru on Monday.
Soldiers raided a camp of the Northern Liberation Army. The rain went on.`;

const document = beforeEvents({ text: TEXT } as GoldArticle);
const gathered = gatherCandidates(document);
const scene = sceneOf(document, gathered);
const withLemma = (lemma: string) => {
  const found = gathered.find(({ readings: [first] }) => first?.form.lemma === lemma);
  if (!found) throw new Error(`${lemma} is not gathered`);
  return found;
};

test('a passage tells what it is about by its verb, its object and its names', () => {
  expect(themeFactsOf(withLemma('ship'), scene)).toEqual(
    expect.arrayContaining(['verb-theme:aid-do', 'object-theme:aid-goods', 'object-head:blanket', 'word:blanket']),
  );
  expect(themeFactsOf(withLemma('raid'), scene)).toEqual(
    expect.arrayContaining(['subject-theme:army', 'assault>subject:army', 'name-theme:army']),
  );
});

test('what the article is about speaks for the types of its events, of its opening apart from the others', () => {
  const long = beforeEvents({ text: `${TEXT}\nThe soldiers took a rifle. Troops of the army left.` } as GoldArticle);
  const triggers = gatherCandidates(long);
  const themes = triggers.map((one) => themeFactsOf(one, sceneOf(long, triggers)));
  expect(themes[0]).toContain('article-opening:army');
  expect(themes[1]).toContain('article:army');
  expect(themes[1]).not.toContain('article-opening:army');
});

test('scores by type are the sums of the weights that are trained', () => {
  const one = withLemma('ship');
  const names = EVENT_TYPES.flatMap(typedFactsOf(one, scene));
  const weights = { bias: 0.5, weights: new Map(names.map((name, at) => [name, (at % 7) - 3])) };
  const expected = EVENT_TYPES.map((type) => scoreOf(weights, typedFactsOf(one, scene)(type)));
  expect(typeScoresOf(weights, one, scene)).toEqual(expected);
});

test('of the types, the one whose words stand in the passage is the likeliest', () => {
  const weights = {
    bias: 0,
    weights: new Map([
      ['AID&in-theme:aid-goods', 2],
      ['ATTACK&in-theme:aid-goods', -1],
    ]),
  };
  const scores = typeScoresOf(weights, withLemma('ship'), scene);
  expect(scores[EVENT_TYPES.indexOf('AID')]).toBe(2);
  expect(scores[EVENT_TYPES.indexOf('ATTACK')]).toBe(-1);
  expect(scores[EVENT_TYPES.indexOf('OTHER')]).toBe(0);
});
