import type { Candidate, SentenceView } from '../candidate';

/** What holds for a candidate, in words of the form `sort:value`. */
export type Facts = readonly string[];

/** One reading of a verb or noun, with its sentence. */
export interface Reading {
  candidate: Candidate;
  view: SentenceView;
}

/** A count in words: "0" to "3", "4+". */
export const sizeOf = (count: number): string => (count > 3 ? '4+' : String(count));

/** A word without its commonest ending, lower case: "arrest" of "arrested" and "arrests". */
export const stem = (word: string): string => word.toLowerCase().replace(/(?:ing|ed|es|s|e)$/, '');
