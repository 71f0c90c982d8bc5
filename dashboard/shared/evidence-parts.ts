import { graphql, type ResultOf } from './graphql';

/** A passage that supports a fact, in its own words, and its article. */
export const EvidenceParts = graphql(`
  fragment EvidenceParts on Evidence {
    start
    end
    text
    article {
      id
      title
      source
    }
  }
`);

export type EvidencePart = ResultOf<typeof EvidenceParts>;
