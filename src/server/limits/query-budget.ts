/**
 * What one operation may ask for. The dashboard's, the documentation's and GraphiQL's operations stay below a half of
 * each; docs/security.md tells what they keep out.
 */
export const QUERY_BUDGET = {
  /** Characters of a document. */
  characters: 100_000,
  /** Fields one below the other, fragments opened up; `statements { nodes { speaker { name } } }` is 4. */
  depth: 15,
  aliases: 30,
  /** Uses of `@include`, `@skip` and others. */
  directives: 20,
  /** Fragment definitions. */
  fragments: 30,
  /** Uses of fragments, those without a name included. */
  spreads: 100,
  /** Fields with all fragments opened up. */
  fields: 2_000,
  /** Objects that the answer may hold, at most: see `measureOperation`. */
  cost: 20_000,
  /** Root fields of one mutation. */
  changes: 10,
  /** Members of a list in an argument. */
  listItems: 1_000,
  /** Characters of a string in an argument of a query. */
  stringCharacters: 2_000,
} as const;

/** An operation above this cost waits its turn: only some run at a time. */
export const EXPENSIVE = 1_000;
