import type { Annotator, Token } from '../document';
import { type Lemmatizer, lemmaOf } from './lemmatizer';
import { readShippedModel } from './shipped-model';
import { type Tagger, tagWords } from './tagger';
import { taggerFromFile } from './tagger-file';

interface TagParts {
  pos: string;
  penn: string;
}

interface Shipped {
  tagger: Tagger;
  lemmatizer: Lemmatizer;
  /** Both parts of each joint tag. */
  parts: readonly TagParts[];
  /** Lemmas that were found, by joint tag and word, up to a bound, because texts repeat their words. */
  found: Map<string, string>[];
}

let shipped: Shipped | null = null;

/** The tagger and lemmatizer that ship with the project, made once. Throws `MODEL_UNUSABLE`. */
export const shippedTagger = (): Shipped => {
  shipped ??= withParts(taggerFromFile(readShippedModel()));
  return shipped;
};

/** Fills `tag`, `pos` and `lemma` of every token, sentence by sentence, with the shipped model. */
export const annotateTags: Annotator = (document) => {
  const models = shippedTagger();
  const { tagger, parts } = models;
  for (const { firstToken, endToken } of document.sentences) {
    const words: string[] = [];
    for (let at = firstToken; at < endToken; at += 1) words.push((document.tokens[at] as Token).text);
    const tags = tagWords(tagger, words);
    for (let at = 0; at < words.length; at += 1) {
      const token = document.tokens[firstToken + at] as Token;
      const tag = tags[at] as number;
      const { pos, penn } = parts[tag] as TagParts;
      token.pos = pos;
      token.tag = penn;
      token.lemma = foundLemma(models, token.text, tag);
    }
  }
};

/** How many lemmas of one tag are remembered. */
const MOST_FOUND = 4_000;

const foundLemma = ({ lemmatizer, parts, found }: Shipped, word: string, tag: number): string => {
  const ofTag = found[tag] as Map<string, string>;
  const known = ofTag.get(word);
  if (known !== undefined) return known;
  if (ofTag.size >= MOST_FOUND) ofTag.clear();
  const lemma = lemmaOf(lemmatizer, word, (parts[tag] as TagParts).penn);
  ofTag.set(word, lemma);
  return lemma;
};

const withParts = (models: Omit<Shipped, 'parts' | 'found'>): Shipped => ({
  ...models,
  found: models.tagger.tags.map(() => new Map()),
  parts: models.tagger.tags.map((tag) => {
    const [pos, penn] = tag.split(' ') as [string, string];
    return { pos, penn };
  }),
});
