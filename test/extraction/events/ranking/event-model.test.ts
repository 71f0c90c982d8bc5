import type { EventExample } from '../../../../evaluation/events/event-examples';
import { trainEventModel } from '../../../../evaluation/events/train-event-model';
import {
  eventModelFrom,
  eventModelToFile,
  likelihood,
  scoreOf,
} from '../../../../src/extraction/events/ranking/event-model';
import { packModel, unpackModel } from '../../../../src/extraction/tagging/model-file';

/** What is past is told, and told of shots it is an attack. */
const EXAMPLES = Array.from({ length: 30 }, () => [
  {
    facts: ['tense:past', 'verb'],
    right: true,
    types: [
      { type: 'ATTACK', facts: ['of:ATTACK', 'ATTACK&shots'], right: true },
      { type: 'OTHER', facts: ['of:OTHER', 'OTHER&shots'], right: false },
    ],
  },
  { facts: ['tense:infinitive', 'verb'], right: false, types: [] },
  { facts: ['tense:infinitive', 'verb', 'retold'], right: null, types: [] },
]).flat() as unknown as EventExample[];

const trained = trainEventModel(EXAMPLES);

test('training tells what is told from what is not, and types from each other', () => {
  const told = (facts: string[]): number => likelihood(scoreOf(trained.told, facts));
  expect(told(['tense:past', 'verb'])).toBeGreaterThan(0.5);
  expect(told(['tense:infinitive', 'verb'])).toBeLessThan(0.5);
  expect(scoreOf(trained.type, ['ATTACK&shots'])).toBeGreaterThan(scoreOf(trained.type, ['OTHER&shots']));
});

test('what tells an event a second time teaches nothing, facts seen seldom weigh nothing', () => {
  expect(trained.told.weights.has('retold')).toBe(false);
  const once = trainEventModel([...EXAMPLES, { ...EXAMPLES[0], facts: ['rare'] } as EventExample]);
  expect(once.told.weights.has('rare')).toBe(false);
});

test('training twice gives the same bytes, which read as what was trained', () => {
  const packed = packModel(eventModelToFile(trained));
  expect(packModel(eventModelToFile(trainEventModel(EXAMPLES))).equals(packed)).toBe(true);
  expect(eventModelFrom(unpackModel(packed))).toEqual(trained);
});

test('a file with other weights is MODEL_UNUSABLE', () => {
  const file = eventModelToFile(trained);
  const other = { ...file, sections: { ...file.sections, 'type-weights': Int8Array.of(1) } };
  expect(() => eventModelFrom(other)).toThrow(
    expect.objectContaining({ code: 'MODEL_UNUSABLE', message: expect.stringContaining('npm run train:events') }),
  );
});
