import type { Span } from '../../model/span';
import { type Parser, parseWords } from '../parsing/parser';
import { type Lemmatizer, lemmaOf } from '../tagging/lemmatizer';
import type { Tagger } from '../tagging/tagger';
import { splitSentences } from '../tokens/split-sentences';
import { tokenize } from '../tokens/tokenize';
import type { TreebankDocument, TreebankSentence } from './conllu';
import { sentencesOf } from './corpora';
import { jointTags } from './jackknife';
import { type RawParagraph, rawParagraphs } from './raw-text';

/** Shares in per cent. Tokens and sentences are found in running text; tags and trees are given to gold tokens. */
export interface Scores {
  words: number;
  tokenF1: number;
  sentenceF1: number;
  upos: number;
  xpos: number;
  lemma: number;
  /** Right head; right head and relation without subtype. Marks count; tags are the tagger's own. */
  uas: number;
  las: number;
}

export interface Models {
  tagger: Tagger;
  lemmatizer: Lemmatizer;
  parser: Parser;
}

/** Measures tokeniser, sentence splitter, tagger, lemmatizer and parser against gold documents. */
export const evaluate = (documents: readonly TreebankDocument[], models: Models): Scores => {
  const sentences = sentencesOf(documents);
  const words = sentences.reduce((sum, sentence) => sum + sentence.words.length, 0);
  const right = { upos: 0, xpos: 0, lemma: 0, uas: 0, las: 0 };
  for (const sentence of sentences) count(right, sentence, models);
  const percent = (hits: number) => (100 * hits) / words;
  return {
    words,
    ...evaluateCutting(documents.flatMap((document) => rawParagraphs(document.sentences))),
    ...{ upos: percent(right.upos), xpos: percent(right.xpos), lemma: percent(right.lemma) },
    ...{ uas: percent(right.uas), las: percent(right.las) },
  };
};

type Right = Record<'upos' | 'xpos' | 'lemma' | 'uas' | 'las', number>;

const count = (right: Right, sentence: TreebankSentence, { tagger, lemmatizer, parser }: Models): void => {
  const forms = sentence.words.map(({ form }) => form);
  const tags = jointTags(tagger, sentence);
  const { heads, labels } = parseWords(parser, forms, tags);
  sentence.words.forEach(({ form, lemma, upos, xpos, head, relation }, at) => {
    const [pos, penn] = (tags[at] as string).split(' ') as [string, string];
    if (pos === upos) right.upos += 1;
    if (penn === xpos) right.xpos += 1;
    if (lemmaOf(lemmatizer, form, penn) === lemma) right.lemma += 1;
    if (heads[at] !== head) return;
    right.uas += 1;
    if (parser.relations[labels[at] as number] === relation) right.las += 1;
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
