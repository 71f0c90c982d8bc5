import type { ExtractedStatement, Extraction } from '../src/model/extraction';

/** One attribution in the form that quotation scorers read; offsets count UTF-16 code units. */
export interface ScoredQuote {
  start: number;
  end: number;
  /** `text`: the words for the speaker at `start`; `surface`: the pronoun that PolNeAR takes in their place, or the same words. */
  speaker: { start: number; end: number; text: string; surface: string } | null;
  cue: string | null;
}

/** The relative pronoun that the reasons name for the mention ("coref:who<-…"): PolNeAR's sources are pronouns there. */
const relativePronoun = (why: readonly string[] = []): string | undefined =>
  why.map((reason) => /^coref:(who|which|that)<-/.exec(reason)?.[1]).find((word) => word !== undefined);

const speakerOf = ({ speakerMention, why }: ExtractedStatement): ScoredQuote['speaker'] =>
  speakerMention && { ...speakerMention, surface: relativePronoun(why) ?? speakerMention.text };

/**
 * An extraction as attributions for PolNeAR's measure of quotation and speaker: each statement is one, whatever its kind.
 * Score it with offsets in UTF-16. Source of the data set: PolNeAR 1.0 (Newell et al., LREC 2018).
 */
export const toScoredQuotes = ({ id, statements }: Extraction): { id: string; quotes: ScoredQuote[] } => ({
  id,
  quotes: statements.map((statement) => ({
    start: statement.start,
    end: statement.end,
    speaker: speakerOf(statement),
    cue: statement.verb,
  })),
});
