import { EventParts } from '../../shared/event-parts';
import { graphql } from '../../shared/graphql';
import { StatementParts } from '../../shared/statement-parts';

/** The article and its text. */
export const ArticleQuery = graphql(`
  query Article($id: ID!) {
    node(id: $id) {
      ... on Article {
        __typename
        id
        title
        source
        publishedAt
        url
        text
        byline {
          role
          person {
            id
            name
          }
        }
      }
    }
  }
`);

/** Every place where it names somebody or something. */
export const ArticleMentionsQuery = graphql(`
  query ArticleMentions($id: ID!, $after: String) {
    node(id: $id) {
      ... on Article {
        mentions(first: 50, after: $after) {
          totalCount
          nodes {
            start
            end
            entity {
              id
              name
              kind
            }
          }
          pageInfo {
            hasNextPage
            endCursor
          }
        }
      }
    }
  }
`);

/** The statements that it reports. */
export const ArticleStatementsQuery = graphql(
  `
    query ArticleStatements($where: StatementFilter!, $after: String) {
      statements(where: $where, first: 50, after: $after) {
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

/** The events that it tells of. */
export const ArticleEventsQuery = graphql(
  `
    query ArticleEvents($id: ID!, $after: String) {
      node(id: $id) {
        ... on Article {
          events(first: 50, after: $after) {
            totalCount
            nodes {
              ...EventParts
            }
            pageInfo {
              hasNextPage
              endCursor
            }
          }
        }
      }
    }
  `,
  [EventParts],
);

/** Removes the article and what only it supports. */
export const DeleteArticleMutation = graphql(`
  mutation DeleteArticle($id: ID!) {
    deleteArticle(id: $id)
  }
`);
