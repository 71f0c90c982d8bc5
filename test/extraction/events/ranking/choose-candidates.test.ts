import { beforeEvents, examplesOf, trainingExamples } from '../../../../evaluation/events/event-examples';
import { annotateEventsWith } from '../../../../src/extraction/events/annotate-events';
import type { Candidate } from '../../../../src/extraction/events/candidate';
import { gatherCandidates } from '../../../../src/extraction/events/gather-candidates';
import { choose } from '../../../../src/extraction/events/ranking/choose-candidates';
import { goldWith } from './gold-with';

const TEXT = `LIMA, March 3 (Wire) - Police in Lima arrested Ana Roe on Monday.
Her brother, who fled to Chile in May, mended nets there. He did not resign.
"Soldiers will storm the palace," said Luis Paz. Nobody answered him. The rain went on. The lawyer waited. The river rose.`;

const article = goldWith('arrest', TEXT, 'Police in Lima arrested Ana Roe on Monday');

const lemmas = (knows?: (word: string) => boolean): string[] =>
  gatherCandidates(beforeEvents(article), knows ? { knows } : {}).map(
    ({ readings: [first] }) => `${first?.form.lemma} ${first?.type} ${first?.misfit}`,
  );

test('every verb that may report is gathered, with what its best reading lacks', () => {
  expect(lemmas()).toEqual(
    expect.arrayContaining(['arrest OTHER null', 'flee DISPLACEMENT subject-class', 'mend OTHER unknown']),
  );
});

test('words of a quotation are told as a statement', () => {
  expect(lemmas().join()).not.toMatch(/storm/);
});

test('verbs that are left out of the lexicon are read as if it had none of them', () => {
  expect(lemmas((word) => word !== 'arrest')).toContain('arrest OTHER unknown');
});

test('examples say which trigger tells an event of gold, and of which type', () => {
  const examples = examplesOf(article, beforeEvents(article));
  const right = examples.filter((example) => example.right);
  expect(right.map(({ gathered }) => gathered.readings[0]?.form.lemma)).toEqual(['arrest']);
  expect(right[0]?.types.filter((one) => one.right).map(({ type }) => type)).toEqual(['OTHER']);
});

test('an article gives the same examples each time', () => {
  const facts = (): unknown => trainingExamples(article, beforeEvents(article)).map((one) => one.facts);
  expect(facts()).toEqual(facts());
});

test('the model alone decides what of an article is an event, and of which type', () => {
  const document = beforeEvents(article);
  const model = {
    told: { bias: -5, weights: new Map([['lemma:mend', 10]]) },
    type: { bias: 0, weights: new Map([['of:AID', 5]]) },
    compared: null,
  };
  annotateEventsWith(document, { model });
  expect(document.events.map(({ type, start, end }) => `${type} ${document.text.slice(start, end)}`)).toEqual([
    'AID Her brother, who fled to Chile in May, mended nets there',
  ]);
});

test('of one clause, one type stands once', () => {
  const [one] = gatherCandidates(beforeEvents(article));
  const candidate = { ...(one?.readings[0] as Candidate), likely: 0.9 };
  const inner = { ...candidate, start: candidate.start + 3, likely: 0.6 };
  const other = { ...inner, type: 'MEETING' as const };
  const unlikely = { ...candidate, sentence: 2, likely: 0.1 };
  const founding = choose([candidate, inner, other, unlikely], 0.5).filter(({ founds }) => founds);
  expect(founding.map(({ type, likely }) => `${type} ${likely}`)).toEqual(['OTHER 0.9', 'MEETING 0.6']);
});

describe('the opening of an article', () => {
  const REST = `The valley has two bridges. Nobody knew who held them. "We heard shots," said Luis Paz, a baker.
The rain went on. The lawyer waited. The river rose. His shop is shut. The town of Pisco lies behind the hills.`;
  const opensWith = (sentence: string): string[] => {
    const text = `LIMA, March 3 (Wire) - ${sentence}\n${REST}`;
    const document = beforeEvents({ ...article, text });
    annotateEventsWith(document, {});
    return document.events
      .map(({ start, end }) => text.slice(start, end))
      .filter((passage) => sentence.includes(passage));
  };

  test.each([
    // a particle, and a subject that names what happened
    'Soldiers pushed up the Rimac valley at first light on Thursday in an offensive to take Pisco, the last town of the rebels.',
    'A forest fire fanned by dry storms killed at least 62 people in central Peru, thirty of them in their cars.',
  ])('tells an event: %s', (sentence) => {
    expect(opensWith(sentence)).not.toEqual([]);
  });
});
