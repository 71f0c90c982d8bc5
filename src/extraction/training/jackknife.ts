import { parseLexicon } from '../tagging/lexicon';
import { createTagger, type Tagger, tagWords } from '../tagging/tagger';
import { asModel } from './averaged-perceptron';
import type { TreebankDocument, TreebankSentence } from './conllu';
import { sentencesOf } from './corpora';
import { type TaggerOptions, type TrainedTagger, trainTagger } from './train-tagger';

/** The tagger that the shipped bytes of a training give. */
export const taggerOf = ({ tags, fixed, lexiconText, bytes, rows }: TrainedTagger): Tagger =>
  createTagger({
    tags,
    fixed,
    model: asModel(bytes, { rows, classes: tags.length }),
    lexicon: parseLexicon(lexiconText),
  });

/** Joint tags of a sentence's words as `tagger` sees them. */
export const jointTags = (tagger: Tagger, { words }: TreebankSentence): string[] =>
  Array.from(
    tagWords(
      tagger,
      words.map(({ form }) => form),
    ),
    (tag) => tagger.tags[tag] as string,
  );

/**
 * Tags for every sentence of `documents`, in their order, each by a tagger that was trained on the other documents
 * only: what a parser will meet in texts that nobody has seen.
 */
export const jackknifedTags = (
  documents: readonly TreebankDocument[],
  folds: number,
  options: TaggerOptions,
): string[][] => {
  const tagged = documents.map((): string[][] => []);
  for (let fold = 0; fold < folds; fold += 1) {
    const others = documents.filter((_, at) => at % folds !== fold);
    const tagger = taggerOf(trainTagger(sentencesOf(others), options));
    documents.forEach(({ sentences }, at) => {
      if (at % folds === fold) tagged[at] = sentences.map((sentence) => jointTags(tagger, sentence));
    });
  }
  return tagged.flat();
};
