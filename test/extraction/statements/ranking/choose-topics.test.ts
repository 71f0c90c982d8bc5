import { besideOthers, howManyTopics } from '../../../../src/extraction/statements/topics/ranking/choose-topics';

test.each([
  ['two that are sure', [0.95, 0.9, 0.05], 2],
  ['three that are sure', [0.95, 0.9, 0.9, 0.02], 3],
  ['one that is sure', [0.97, 0.02, 0.01], 1],
  // One wrong topic is forgiven, none at all is not.
  ['two of which either may be', [0.5, 0.4, 0.05], 2],
  ['never more than four', [0.99, 0.99, 0.99, 0.99, 0.99, 0.99], 4],
  ['nobody who is likely', [0.08, 0.05], 0],
  ['no candidate at all', [], 0],
])('%s', (_, probabilities, many) => {
  expect(howManyTopics(probabilities)).toBe(many);
});

test('events that may be topics stand in the way of each other, those alone do not', () => {
  expect(besideOthers(0.5, 0)).toBe(0.5);
  expect(besideOthers(0.5, 0.5)).toBeLessThan(besideOthers(0.5, 0.1));
});
