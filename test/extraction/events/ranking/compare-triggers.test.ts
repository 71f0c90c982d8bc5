import { beforeEvents } from '../../../../evaluation/events/event-examples';
import { comparisonsOf } from '../../../../evaluation/events/train-comparison';
import { annotateEventsWith } from '../../../../src/extraction/events/annotate-events';
import { gatherCandidates } from '../../../../src/extraction/events/gather-candidates';
import { weighTriggers } from '../../../../src/extraction/events/ranking/choose-candidates';
import { compareTriggers } from '../../../../src/extraction/events/ranking/compare-triggers';
import { COMPARED, type Compared } from '../../../../src/extraction/events/ranking/comparison-row';
import { eventModelFrom, eventModelToFile } from '../../../../src/extraction/events/ranking/event-model';
import { packModel, unpackModel } from '../../../../src/extraction/tagging/model-file';
import { goldWith } from './gold-with';

const TEXT = `LIMA, March 3 (Wire) - Marines stormed a tanker off Lima on Monday and freed 18 sailors who had been held for a week.
Police in Lima arrested Ana Roe. He did not resign. Nobody answered him. The rain went on. The lawyer waited. The river rose.
On Friday the marines freed Luis Paz too.`;

const gold = goldWith('tanker', TEXT, 'Marines stormed a tanker off Lima on Monday');

/** Storming is as likely told as can be, freeing and arresting less so. */
const WEIGHTS = {
  told: {
    bias: -5,
    weights: new Map([
      ['lemma:storm', 9],
      ['lemma:free', 7],
      ['lemma:arrest', 6],
    ]),
  },
  type: { bias: 0, weights: new Map([['of:OTHER', 9]]) },
};

const document = beforeEvents(gold);
const weighed = weighTriggers(document, gatherCandidates(document), WEIGHTS);
const rows = compareTriggers(document, weighed);
const lemmas = weighed.map(({ gathered }) => gathered.readings[0]?.form.lemma);
const step = (feature: Compared, at: number): number => rows[at]?.[COMPARED.indexOf(feature)] ?? -1;

test('what is unlikely by itself is not compared', () => {
  expect(lemmas).toEqual(['storm', 'free', 'arrest', 'free']);
});

test('a trigger knows of the likelier one that has its passage, and that one of it', () => {
  expect([0, 1, 2].map((at) => step('shared-many', at))).toEqual([0, 1, 0]);
  expect(step('shared-first', 1)).toBe(1);
  expect([0, 1, 2].map((at) => step('less-many', at))).toEqual([1, 0, 0]);
});

test('what was told before of its type and by its word is seen in other sentences only', () => {
  expect(step('word-many', 3)).toBe(1);
  expect(step('word-many', 1)).toBe(0);
  expect(step('type-many', 2)).toBeGreaterThan(step('type-many', 1));
  expect(lemmas.map((_lemma, at) => step('rank', at))).toEqual([0, 1, 3, 2]);
});

const sayingNo = (feature: Compared) => ({
  start: 3,
  trees: [
    [
      { feature: COMPARED.indexOf(feature), above: 0, left: 1, value: 0 },
      { feature: -1, above: 0, left: 0, value: 0 },
      { feature: -1, above: 0, left: 0, value: -9 },
    ],
  ],
});

test('trees decide which of two triggers that share a passage tells the event', () => {
  const found = (model: Parameters<typeof annotateEventsWith>[1]['model']): string[] => {
    const text = beforeEvents(gold);
    annotateEventsWith(text, { model, roles: () => [] });
    return text.events.map(({ trigger }) => text.tokens[trigger]?.lemma ?? '');
  };
  const model = eventModelFrom(unpackModel(packModel(eventModelToFile(WEIGHTS, sayingNo('shared-many')))));
  expect(found(model)).toEqual(['storm', 'arrest', 'free']);
  expect(found({ ...model, compared: null })).toEqual(found({ ...WEIGHTS, compared: null }));
});

test('a file with trees for other features is MODEL_UNUSABLE', () => {
  const file = eventModelToFile(WEIGHTS, sayingNo('rank'));
  const other = {
    ...file,
    facts: { ...file.facts, compared: { ...(file.facts.compared as object), names: ['rank'] } },
  };
  expect(() => eventModelFrom(other)).toThrow(expect.objectContaining({ code: 'MODEL_UNUSABLE' }));
});

test('examples call one trigger right for an event of gold, and what it takes the passage from wrong', () => {
  const examples = comparisonsOf({ gold, document, examples: [] }, { ...WEIGHTS, compared: null });
  expect(examples.map(({ right }) => right)).toEqual([true, false, false, false]);
});
