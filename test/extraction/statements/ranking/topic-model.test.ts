import { trainTopicModel } from '../../../../evaluation/topics/train-topic-model';
import { Facts } from '../../../../src/extraction/statements/topics/ranking/features';
import {
  probabilityOf,
  reasonFor,
  topicModelFrom,
} from '../../../../src/extraction/statements/topics/ranking/topic-model';
import { packModel, unpackModel } from '../../../../src/extraction/tagging/model-file';

const factsOf = (...features: Parameters<Facts['note']>[0][]): Facts => {
  const facts = new Facts();
  for (const feature of features) facts.note(feature);
  return facts;
};

/** Whoever is named is a topic, but of events only the main one. */
const EXAMPLES = Array.from({ length: 100 }, () => [
  { facts: factsOf('person', 'named', 'near-1'), right: true },
  { facts: factsOf('person', 'near-1'), right: false },
  { facts: factsOf('event', 'main'), right: true },
  { facts: factsOf('event', 'last-told'), right: false },
]).flat();

const file = trainTopicModel(EXAMPLES);
const trained = topicModelFrom(file);

test('training tells topics from others and knows why', () => {
  expect(EXAMPLES.map(({ facts }) => probabilityOf(trained, facts) > 0.5)).toEqual(EXAMPLES.map(({ right }) => right));
  expect(reasonFor(trained, factsOf('person', 'named', 'near-1'))).toBe('named');
  expect(reasonFor(trained, factsOf('event', 'main'))).toBe('main');
});

test('training twice gives the same bytes, which read as what was trained', () => {
  const packed = packModel(file);
  expect(packModel(trainTopicModel(EXAMPLES)).equals(packed)).toBe(true);
  expect(topicModelFrom(unpackModel(packed))).toEqual(trained);
});

test('a model that was trained for other features is MODEL_UNUSABLE', () => {
  const other = { ...file, facts: { ...file.facts, names: ['named'] } };
  expect(() => topicModelFrom(other)).toThrow(
    expect.objectContaining({ code: 'MODEL_UNUSABLE', message: expect.stringContaining('npm run train:topics') }),
  );
});
