import { EvidenceParts } from '../../shared/evidence-parts';
import { graphql } from '../../shared/graphql';

/** Entities that much is said about: where to begin. */
export const BeginningQuery = graphql(`
  query GraphBeginning {
    statementFacets(first: 4) {
      topics {
        topic {
          id
          name
        }
      }
    }
  }
`);

/** How two entities hang together, each step with its passages. */
export const PathsQuery = graphql(
  `
    query Paths($from: String!, $to: String!, $first: Int!, $maxLength: Int!) {
      paths(from: $from, to: $to, first: $first, maxLength: $maxLength) {
        entities {
          id
          name
          kind
        }
        steps {
          kind
          from {
            id
            name
            kind
          }
          to {
            id
            name
            kind
          }
          evidence {
            ...EvidenceParts
          }
        }
      }
    }
  `,
  [EvidenceParts],
);

/** Who speaks about whom among some entities in a time. */
export const SpokenQuery = graphql(`
  query Spoken($where: StatementFilter) {
    statementMatrix(speakers: 100, topics: 100, where: $where) {
      statements
      speaker {
        id
      }
      topic {
        id
      }
    }
  }
`);
