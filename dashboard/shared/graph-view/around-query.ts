import { graphql } from '../graphql';

/** The part of the graph around some entities: the best joined. */
export const AroundQuery = graphql(`
  query Around($of: [String!]!, $limit: Int!) {
    neighbourhood(of: $of, limit: $limit) {
      nodes {
        id
        label
        kind
        weight
      }
      edges {
        source
        target
        kind
        weight
      }
    }
  }
`);
