import type { ExtractedStatement, Extraction } from '../src/model/extraction';

/** One attribution in the form that quotation scorers read; offsets count UTF-16 code units. */
export interface ScoredQuote {
  start: number;
  end: number;
  /** `text`: whom the words stand for where that is known; `surface`: the words themselves ("he"), which stand at `start`. */
  speaker: { start: number; end: number; text: string; surface: string } | null;
  cue: string | null;
}

/** The relative pronoun that the reasons name for the mention ("coref:who<-…"): PolNeAR's sources are pronouns there. */
const relativePronoun = (why: readonly string[] = []): string | undefined =>
  why.map((reason) => /^coref:(who|which|that)<-/.exec(reason)?.[1]).find((word) => word !== undefined);

const speakerOf = (
  { speaker, speakerMention, why }: ExtractedStatement,
  names: ReadonlyMap<string, string>,
): ScoredQuote['speaker'] =>
  speakerMention && {
    start: speakerMention.start,
    end: speakerMention.end,
    text: (speaker !== null && names.get(speaker)) || speakerMention.text,
    surface: relativePronoun(why) ?? speakerMention.text,
  };

/**
 * An extraction as attributions for PolNeAR's measure of quotation and speaker: each statement is one, whatever its kind.
 * Score it with offsets in UTF-16. Source of the data set: PolNeAR 1.0 (Newell et al., LREC 2018).
 */
export const toScoredQuotes = ({ id, entities, statements }: Extraction): { id: string; quotes: ScoredQuote[] } => {
  const names = new Map(entities.map((entity) => [entity.id, entity.name]));
  return {
    id,
    quotes: statements.map((statement) => ({
      start: statement.start,
      end: statement.end,
      speaker: speakerOf(statement, names),
      cue: statement.verb,
    })),
  };
};
