/** The reasons for one mention as one string, a line each: a list within a list cannot be stored. */
export const reasonLines = (why: readonly string[]): string => why.map(oneLine).join('\n');

/** A reason for a relation beside the passage that it is about, as an article's part of the relation's `why`. */
export const reasonAt = (passage: string, reason: string): string => `${passage} ${oneLine(reason)}`;

/** Words of the text in a reason may run over a line break. */
const oneLine = (reason: string): string => reason.replace(/\s+/g, ' ');
