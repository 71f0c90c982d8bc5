import { graphql } from '../../shared/graphql';

/** What the names in a question stand for; a topic may be an event. */
export const NamesQuery = graphql(`
  query Names($who: String!, $about: String!, $event: ID!, $hasWho: Boolean!, $hasAbout: Boolean!, $hasEvent: Boolean!) {
    who: entity(name: $who) @include(if: $hasWho) {
      id
      name
      kind
    }
    about: entity(name: $about) @include(if: $hasAbout) {
      id
      name
      kind
    }
    event: node(id: $event) @include(if: $hasEvent) {
      ... on Event {
        id
        title
      }
    }
  }
`);

/** How much there is to ask about. */
export const StatsQuery = graphql(`
  query Stats {
    stats {
      articles
      statements
      people
      countries
      organizations
      events
    }
  }
`);

/** Pairs that have much to say: questions to begin with. */
export const BeginningsQuery = graphql(`
  query Beginnings {
    statementMatrix(speakers: 6, topics: 6) {
      statements
      speaker {
        id
        name
      }
      topic {
        id
        name
      }
    }
  }
`);

/** What the answers have in common, counted. */
export const FacetsQuery = graphql(`
  query Facets($where: StatementFilter) {
    statementFacets(where: $where, first: 8) {
      speakers {
        statements
        speaker {
          id
          name
          kind
        }
      }
      topics {
        statements
        topic {
          id
          name
          kind
        }
      }
      sources {
        statements
        source
      }
      kinds {
        statements
        kind
      }
      months {
        date
        count
      }
    }
  }
`);
