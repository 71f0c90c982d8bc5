import { extract } from '../../../src/extraction/extract';
import type { ExtractedStatement } from '../../../src/model/extraction';

/** The statements that extraction finds in a text (paragraphs joined by line breaks), in the order of the text. */
export const statementsOf = (text: string, publishedAt: string | null = null): ExtractedStatement[] =>
  extract({ text, publishedAt }).statements;

/** Kind, words, words for the speaker and cue, as one line each: `INDIRECT | rain fell | Pell | said`. */
export const linesOf = (text: string): string[] =>
  statementsOf(text).map(({ kind, text: words, speakerMention, verb }) =>
    [kind, words, speakerMention?.text ?? '-', verb ?? '-'].join(' | '),
  );

/** Speaker and words of each statement: `Anna Pell: the dam was weak`; "-" for the unnamed. */
export const saidIn = (text: string): string[] => {
  const { entities, statements } = extract({ text });
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  return statements.map(({ speaker, text: words }) => `${names.get(speaker ?? '') ?? '-'}: ${words}`);
};
