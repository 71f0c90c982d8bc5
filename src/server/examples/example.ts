/** A question that the playground offers, over the project's own sample articles. */
export interface Example {
  /** The operation's name in `query`; the playground's tab carries it. */
  name: string;
  /** The question in a reader's words. */
  question: string;
  /** True where the playground opens with it as a tab. */
  tab?: boolean;
  query: string;
}
