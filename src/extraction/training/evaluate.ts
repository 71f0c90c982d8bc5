import type { Span } from '../../model/span';
import { type Lemmatizer, lemmaOf } from '../tagging/lemmatizer';
import type { Tagger } from '../tagging/tagger';
import { splitSentences } from '../tokens/split-sentences';
import { tokenize } from '../tokens/tokenize';
import type { TreebankDocument, TreebankSentence } from './conllu';
import { sentencesOf } from './corpora';
import { jointTags } from './joint-tags';
import { type RawParagraph, rawParagraphs } from './raw-text';

/** Shares in per cent. Tokens and sentences are found in running text; tags and lemmas are given to gold tokens. */
export interface Scores {
  words: number;
  tokenF1: number;
  sentenceF1: number;
  upos: number;
  xpos: number;
  lemma: number;
}

export interface Models {
  tagger: Tagger;
  lemmatizer: Lemmatizer;
}

/** Measures tokeniser, sentence splitter, tagger and lemmatizer against gold documents. */
export const evaluate = (documents: readonly TreebankDocument[], models: Models): Scores => {
  const sentences = sentencesOf(documents);
  const words = sentences.reduce((sum, sentence) => sum + sentence.words.length, 0);
  const right = { upos: 0, xpos: 0, lemma: 0 };
  for (const sentence of sentences) count(right, sentence, models);
  const percent = (hits: number) => (100 * hits) / words;
  return {
    words,
    ...evaluateCutting(documents.flatMap((document) => rawParagraphs(document.sentences))),
    ...{ upos: percent(right.upos), xpos: percent(right.xpos), lemma: percent(right.lemma) },
  };
};

type Right = Record<'upos' | 'xpos' | 'lemma', number>;

const count = (right: Right, sentence: TreebankSentence, { tagger, lemmatizer }: Models): void => {
  const tags = jointTags(tagger, sentence);
  sentence.words.forEach(({ form, lemma, upos, xpos }, at) => {
    const [pos, penn] = (tags[at] as string).split(' ') as [string, string];
    if (pos === upos) right.upos += 1;
    if (penn === xpos) right.xpos += 1;
    if (lemmaOf(lemmatizer, form, penn) === lemma) right.lemma += 1;
  });
};

const evaluateCutting = (paragraphs: readonly RawParagraph[]): Pick<Scores, 'tokenF1' | 'sentenceF1'> => {
  const tokens = { gold: 0, found: 0, right: 0 };
  const sentences = { gold: 0, found: 0, right: 0 };
  for (const { text, tokens: goldTokens, sentences: goldSentences } of paragraphs) {
    const found = splitSentences(text, { start: 0, end: text.length });
    compare(sentences, goldSentences, found);
    compare(
      tokens,
      goldTokens,
      found.flatMap((span) => tokenize(text, span)),
    );
  }
  const f1 = ({ gold, found, right }: typeof tokens) => (200 * right) / (gold + found);
  return { tokenF1: f1(tokens), sentenceF1: f1(sentences) };
};

const compare = (counts: { gold: number; found: number; right: number }, gold: Span[], found: Span[]): void => {
  const known = new Set(gold.map(({ start, end }) => `${start}-${end}`));
  counts.gold += gold.length;
  counts.found += found.length;
  counts.right += found.filter(({ start, end }) => known.has(`${start}-${end}`)).length;
};
