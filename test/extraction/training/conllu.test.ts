import { parseConllu } from '../../../src/extraction/training/conllu';
import { SAMPLE } from './sample';

test('documents, sentences, words in parts, no empty nodes', () => {
  const documents = parseConllu(SAMPLE);
  expect(documents.map(({ id, sentences }) => [id, sentences.length])).toEqual([
    ['one', 2],
    ['two', 2],
  ]);
  const [first, second] = documents[0]?.sentences ?? [];
  expect(first?.opensParagraph).toBe(true);
  expect(second?.opensParagraph).toBe(false);
  expect(first?.words[1]).toEqual({
    ...{ form: 'do', lemma: 'do', upos: 'AUX', xpos: 'VBP' },
    ...{ spaceAfter: false, fused: { form: "don't", parts: 2 } },
  });
  expect(first?.words.map(({ spaceAfter }) => spaceAfter)).toEqual([true, false, true, false, true]);
  expect(second?.words.map(({ lemma, upos }) => `${lemma} ${upos}`)).toEqual([
    'she PRON',
    'meet VERB',
    'soldier NOUN',
    'in ADP',
    'Rome PROPN',
    '. PUNCT',
  ]);
});
