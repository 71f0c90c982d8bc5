import { splitSentences } from '../../model/split-sentences';
import type { Annotator, Paragraph, Sentence, Token } from '../document';
import { straighten } from './straighten';
import { tokenize } from './tokenize';

/**
 * Fills `document.sentences` and `document.tokens` from its paragraphs: prose (role BODY, from `bodyStart`) is cut into
 * sentences, every other paragraph is one sentence. Tags and lemmas stay empty.
 */
export const annotateTokens: Annotator = (document) => {
  const sentences: Sentence[] = [];
  const tokens: Token[] = [];
  for (const paragraph of document.paragraphs) {
    for (const span of sentenceSpans(document.text, paragraph)) {
      const firstToken = tokens.length;
      for (const { start, end } of tokenize(document.text, span)) {
        const text = document.text.slice(start, end);
        const lower = straighten(text).toLowerCase();
        // Written out, not spread: every word passes here.
        tokens.push({
          index: tokens.length,
          start,
          end,
          text,
          lower,
          sentence: sentences.length,
          tag: '',
          pos: '',
          lemma: '',
        });
      }
      const place = { index: sentences.length, paragraph: paragraph.index };
      if (tokens.length > firstToken) sentences.push({ ...span, ...place, firstToken, endToken: tokens.length });
    }
  }
  document.sentences = sentences;
  document.tokens = tokens;
};

const sentenceSpans = (text: string, { role, start, end, bodyStart }: Paragraph) =>
  role === 'BODY' ? splitSentences(text, { start: bodyStart, end }) : [{ start, end }];
