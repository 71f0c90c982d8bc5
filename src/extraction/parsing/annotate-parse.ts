import { join } from 'node:path';
import type { Annotator } from '../document';
import { readModel } from '../tagging/model-file';
import { type Parser, parseWords } from './parser';
import { parserFromFile } from './parser-file';

const MODEL = join(__dirname, '..', '..', '..', 'models', 'english-parser.bin.gz');

let shipped: Parser | null = null;

/** The parser that ships with the project, read once. Throws `MODEL_UNUSABLE`. */
export const shippedParser = (): Parser => {
  shipped ??= parserFromFile(readModel(MODEL));
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
