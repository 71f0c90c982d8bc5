import { parseWords } from '../../../src/extraction/parsing/parser';
import { parserFromFile, parserToFile } from '../../../src/extraction/parsing/parser-file';
import { joinModels, packModel, unpackModel } from '../../../src/extraction/tagging/model-file';
import { tagWords } from '../../../src/extraction/tagging/tagger';
import { taggerFromFile, taggerToFile } from '../../../src/extraction/tagging/tagger-file';
import { parseConllu } from '../../../src/extraction/training/conllu';
import { sentencesOf } from '../../../src/extraction/training/corpora';
import { jackknifedTags, taggerOf } from '../../../src/extraction/training/jackknife';
import { trainLemmatizer } from '../../../src/extraction/training/train-lemmatizer';
import { trainParser } from '../../../src/extraction/training/train-parser';
import { trainTagger } from '../../../src/extraction/training/train-tagger';
import { SAMPLE } from './sample';

const documents = parseConllu(SAMPLE);
const sentences = sentencesOf(documents);
const taggerOptions = { epochs: 5, rows: 2 ** 12, seed: 1 };

const trainBoth = (): Buffer => {
  const tagger = { ...trainTagger(sentences, taggerOptions), lemmatizer: trainLemmatizer(sentences) };
  const tags = sentences.map(({ words }) => words.map(({ upos, xpos }) => `${upos} ${xpos}`));
  const rows = { structureRows: 2 ** 12, labelRows: 2 ** 10 };
  const parser = trainParser(sentences, tags, {
    ...rows,
    epochs: 8,
    exploration: 0.9,
    seed: 1,
    traits: taggerOf(tagger).traits,
  });
  return packModel(joinModels(taggerToFile(tagger), parserToFile(parser)));
};

const once = trainBoth();

test('training twice gives the same bytes', () => {
  expect(trainBoth().equals(once)).toBe(true);
});

test('what was packed tags and parses as it was taught', () => {
  const file = unpackModel(once);
  const { tagger } = taggerFromFile(file);
  const parser = parserFromFile(file, tagger.traits);
  for (const { words } of sentences) {
    const forms = words.map(({ form }) => form);
    const tags = Array.from(tagWords(tagger, forms), (tag) => tagger.tags[tag] as string);
    expect(tags).toEqual(words.map(({ upos, xpos }) => `${upos} ${xpos}`));
    const { heads, labels } = parseWords(parser, forms, tags);
    expect([...heads]).toEqual(words.map(({ head }) => head));
    expect(Array.from(labels, (label) => parser.relations[label])).toEqual(words.map(({ relation }) => relation));
  }
});

test('jackknifed tags come from taggers that have not seen the document', () => {
  const tags = jackknifedTags(documents, 2, taggerOptions);
  expect(tags.map((ofSentence) => ofSentence.length)).toEqual([5, 6, 6, 5]);
  // "Talks" and "fail" stand in the second document alone.
  expect(tags[3]).not.toEqual(['NOUN NNS', 'ADP IN', 'PROPN NNP', 'VERB VBP', 'PUNCT .']);
});
