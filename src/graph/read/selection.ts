/** Arguments as GraphQL coerced them: defaults filled in, dates as `Date`. */
export type Arguments = Readonly<Record<string, unknown>>;

/**
 * One field that an operation asks for, free of GraphQL's own types. The tree is made once a document and is
 * the same object for every execution of it: what is compiled from it is kept by its identity.
 */
export interface Selected {
  /** Where the field's arguments stand in `Selection.arguments`. */
  index: number;
  /** Response key: the alias, or the name. Always a GraphQL name: letters, digits and underscores. */
  key: string;
  name: string;
  /** The object types on which the field is asked for; at the root the operation's own type. */
  types: readonly string[];
  fields: readonly Selected[];
}

/** A root field with everything below it, and the arguments of this execution. */
export interface Selection {
  root: Selected;
  /** By `Selected.index`; fields without arguments have none. */
  arguments: readonly (Arguments | undefined)[];
}
