import { lemmaOf } from '../../../src/extraction/tagging/lemmatizer';
import { packModel, unpackModel } from '../../../src/extraction/tagging/model-file';
import { taggerFromFile, taggerToFile } from '../../../src/extraction/tagging/tagger-file';
import { parseConllu } from '../../../src/extraction/training/conllu';
import { sentencesOf } from '../../../src/extraction/training/corpora';
import { jointTags } from '../../../src/extraction/training/joint-tags';
import { trainLemmatizer } from '../../../src/extraction/training/train-lemmatizer';
import { trainTagger } from '../../../src/extraction/training/train-tagger';
import { SAMPLE } from './sample';

const sentences = sentencesOf(parseConllu(SAMPLE));

const train = (): Buffer =>
  packModel(
    taggerToFile({
      ...trainTagger(sentences, { epochs: 5, rows: 2 ** 12, seed: 1 }),
      lemmatizer: trainLemmatizer(sentences),
    }),
  );

const once = train();

test('training twice gives the same bytes', () => {
  expect(train().equals(once)).toBe(true);
});

test('what was packed tags and finds lemmas as it was taught', () => {
  const { tagger, lemmatizer } = taggerFromFile(unpackModel(once));
  for (const sentence of sentences) {
    const { words } = sentence;
    expect(jointTags(tagger, sentence)).toEqual(words.map(({ upos, xpos }) => `${upos} ${xpos}`));
    expect(words.map(({ form, xpos }) => lemmaOf(lemmatizer, form, xpos))).toEqual(words.map(({ lemma }) => lemma));
  }
});
