/** A definite noun phrase that may stand for an entity: "the Norwegian foreign minister", "that country", "the group". */
export interface Phrase {
  start: number;
  end: number;
  /** The words between article and head, lower case. */
  modifiers: string[];
  head: string;
  /** A country or organization named within it ("the French leader", "Oslo's top diplomat"), by entity index. */
  owner: number | null;
  /** Who is named behind "of" ("the president of Egypt"), by entity index. */
  behind: number | null;
  /** The words behind "of" where nobody is named there ("the governor of the central bank"), lower case. */
  of: string[];
}

/** The entity that a phrase means, by index, and why; null where that is not certain enough. */
export type Answer = { entity: number; why: string } | null;
