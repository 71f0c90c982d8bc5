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
}

let shipped: Shipped | null = null;

/** The tagger and lemmatizer that ship with the project, made once. Throws `MODEL_UNUSABLE`. */
export const shippedTagger = (): Shipped => {
  shipped ??= withParts(taggerFromFile(readShippedModel()));
  return shipped;
};

/** Fills `tag`, `pos` and `lemma` of every token, sentence by sentence, with the shipped model. */
export const annotateTags: Annotator = (document) => {
  const { tagger, lemmatizer, parts } = shippedTagger();
  for (const { firstToken, endToken } of document.sentences) {
    const words: string[] = [];
    for (let at = firstToken; at < endToken; at += 1) words.push((document.tokens[at] as Token).text);
    const tags = tagWords(tagger, words);
    for (let at = 0; at < words.length; at += 1) {
      const token = document.tokens[firstToken + at] as Token;
      const { pos, penn } = parts[tags[at] as number] as TagParts;
      token.pos = pos;
      token.tag = penn;
      token.lemma = lemmaOf(lemmatizer, token.text, penn);
    }
  }
};

const withParts = (models: Omit<Shipped, 'parts'>): Shipped => ({
  ...models,
  parts: models.tagger.tags.map((tag) => {
    const [pos, penn] = tag.split(' ') as [string, string];
    return { pos, penn };
  }),
});
