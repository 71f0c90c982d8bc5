import type { Annotator } from '../document';
import { shippedTagger } from '../tagging/annotate-tags';
import { shippedModel } from '../tagging/shipped-model';
import { type Parser, parseWords } from './parser';
import { parserFromFile } from './parser-file';

let shipped: Parser | null = null;

/** The parser that ships with the project, made once. Throws `MODEL_UNUSABLE`. */
export const shippedParser = (): Parser => {
  shipped ??= parserFromFile(shippedModel(), shippedTagger().tagger.traits);
  return shipped;
};

/** Fills `head` and `relation` of the tokens of prose (paragraphs of role BODY), sentence by sentence; needs their tags. */
export const annotateParse: Annotator = (document) => {
  const parser = shippedParser();
  for (const { paragraph, firstToken, endToken } of document.sentences) {
    if (document.paragraphs[paragraph]?.role !== 'BODY') continue;
    const tokens = document.tokens.slice(firstToken, endToken);
    const { heads, labels } = parseWords(
      parser,
      tokens.map(({ text }) => text),
      tokens.map(({ pos, tag }) => `${pos} ${tag}`),
    );
    tokens.forEach((token, at) => {
      const head = heads[at] as number;
      token.head = head < 0 ? -1 : firstToken + head;
      token.relation = parser.relations[labels[at] as number] as string;
    });
  }
};
