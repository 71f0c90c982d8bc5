import { parseConllu } from '../../../src/extraction/training/conllu';
import { rawParagraphs } from '../../../src/extraction/training/raw-text';
import { SAMPLE } from './sample';

test('paragraphs are put together again with the spans of tokens and sentences', () => {
  const [document] = parseConllu(SAMPLE);
  const [paragraph, ...more] = rawParagraphs(document?.sentences ?? []);
  expect(more).toEqual([]);
  expect(paragraph?.text).toBe("Ministers don't talk. She met soldiers in Rome. ");
  const slices = (spans: { start: number; end: number }[] = []) =>
    spans.map(({ start, end }) => paragraph?.text.slice(start, end));
  expect(slices(paragraph?.sentences)).toEqual(["Ministers don't talk.", 'She met soldiers in Rome.']);
  expect(slices(paragraph?.tokens)).toEqual("Ministers do n't talk . She met soldiers in Rome .".split(' '));
});
