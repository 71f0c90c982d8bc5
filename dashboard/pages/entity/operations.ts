import { EventParts } from '../../shared/event-parts';
import { EvidenceParts } from '../../shared/evidence-parts';
import { graphql } from '../../shared/graphql';

/** Who or what this is; lists come when their tab is opened. */
export const EntityQuery = graphql(
  `
    query EntityPage($id: String!) {
      entity(name: $id) {
        __typename
        id
        name
        kind
        aliases
        statementsAbout {
          totalCount
        }
        events {
          totalCount
        }
        relations {
          totalCount
        }
        articles {
          totalCount
        }
        coMentioned(first: 12) {
          articles
          entity {
            id
            name
            kind
          }
        }
        ... on Actor {
          statements {
            totalCount
          }
        }
        ... on Person {
          offices {
            title
            of {
              id
              name
              kind
            }
            evidence {
              ...EvidenceParts
            }
          }
        }
        ... on Country {
          iso3
        }
        ... on Organization {
          organizationKind
        }
        ... on Place {
          placeKind
          latitude
          longitude
          country {
            id
            name
            kind
          }
        }
      }
    }
  `,
  [EvidenceParts],
);

/** The events that it takes part in, or that happen there. */
export const EntityEventsQuery = graphql(
  `
    query EntityEvents($id: String!, $after: String) {
      entity(name: $id) {
        id
        events(first: 20, after: $after) {
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
  `,
  [EventParts],
);

/** The facts between it and others. */
export const EntityRelationsQuery = graphql(
  `
    query EntityRelations($id: String!, $after: String) {
      entity(name: $id) {
        id
        relations(first: 30, after: $after) {
          totalCount
          nodes {
            type
            title
            source {
              id
              name
              kind
            }
            target {
              id
              name
              kind
            }
            evidence {
              ...EvidenceParts
            }
          }
          pageInfo {
            hasNextPage
            endCursor
          }
        }
      }
    }
  `,
  [EvidenceParts],
);

/** The articles that name it. */
export const EntityArticlesQuery = graphql(`
  query EntityArticles($id: String!, $after: String) {
    entity(name: $id) {
      id
      articles(first: 30, after: $after) {
        totalCount
        nodes {
          id
          title
          source
          publishedAt
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);
