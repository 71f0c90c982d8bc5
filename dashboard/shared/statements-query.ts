import { graphql, type VariablesOf } from './graphql';
import { StatementParts } from './statement-parts';

/** Statements, a page at a time. */
export const StatementsQuery = graphql(
  `
    query Statements($where: StatementFilter, $orderBy: StatementOrder, $after: String) {
      statements(where: $where, orderBy: $orderBy, first: 20, after: $after) {
        totalCount
        nodes {
          ...StatementParts
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `,
  [StatementParts],
);

export type Filter = NonNullable<VariablesOf<typeof StatementsQuery>['where']>;
