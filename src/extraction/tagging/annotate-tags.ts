import type { Annotator } from '../document';
import { type Lemmatizer, lemmaOf } from './lemmatizer';
import { shippedModel } from './shipped-model';
import { type Tagger, tagWords } from './tagger';
import { taggerFromFile } from './tagger-file';

let shipped: { tagger: Tagger; lemmatizer: Lemmatizer } | null = null;

/** The tagger and lemmatizer that ship with the project, made once. Throws `MODEL_UNUSABLE`. */
export const shippedTagger = (): { tagger: Tagger; lemmatizer: Lemmatizer } => {
  shipped ??= taggerFromFile(shippedModel());
  return shipped;
};

/** Fills `tag`, `pos` and `lemma` of every token, sentence by sentence, with the shipped model. */
export const annotateTags: Annotator = (document) => {
  const { tagger, lemmatizer } = shippedTagger();
  for (const { firstToken, endToken } of document.sentences) {
    const tokens = document.tokens.slice(firstToken, endToken);
    const tags = tagWords(
      tagger,
      tokens.map(({ text }) => text),
    );
    tokens.forEach((token, at) => {
      const [pos, penn] = (tagger.tags[tags[at] as number] as string).split(' ') as [string, string];
      token.pos = pos;
      token.tag = penn;
      token.lemma = lemmaOf(lemmatizer, token.text, penn);
    });
  }
};
