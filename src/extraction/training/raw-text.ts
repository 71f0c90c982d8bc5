import type { Span } from '../../model/span';
import type { TreebankSentence } from './conllu';

/** A paragraph of a treebank as the running text it was, with its gold tokens and sentences. */
export interface RawParagraph {
  text: string;
  tokens: Span[];
  sentences: Span[];
}

/** Puts the paragraphs of a document together again; parts of a fused word ("do" + "n't") share its characters. */
export const rawParagraphs = (sentences: readonly TreebankSentence[]): RawParagraph[] => {
  const paragraphs: RawParagraph[] = [];
  for (const { words, opensParagraph } of sentences) {
    if (opensParagraph || paragraphs.length === 0) paragraphs.push({ text: '', tokens: [], sentences: [] });
    const paragraph = paragraphs.at(-1) as RawParagraph;
    if (paragraph.text !== '' && !/\s$/.test(paragraph.text)) paragraph.text += ' ';
    const start = paragraph.text.length;
    let end = start;
    let fusedEnd = -1;
    let partsLeft = 0;
    for (const { form, fused, spaceAfter } of words) {
      if (fused !== null) {
        partsLeft = fused.parts;
        fusedEnd = end + fused.form.length;
      }
      const tokenStart = end;
      end = partsLeft === 1 ? fusedEnd : end + form.length;
      if (partsLeft <= 0) paragraph.text += form;
      else if (fused !== null) paragraph.text += fused.form;
      partsLeft -= 1;
      paragraph.tokens.push({ start: tokenStart, end });
      if (spaceAfter) {
        paragraph.text += ' ';
        end += 1;
      }
    }
    paragraph.sentences.push({ start, end: (paragraph.tokens.at(-1) as Span).end });
  }
  return paragraphs;
};
