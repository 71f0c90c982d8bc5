import { EventParts } from '../../shared/event-parts';
import { graphql } from '../../shared/graphql';
import { StatementParts } from '../../shared/statement-parts';

export const TileStatements = graphql(
  `
    query TileStatements($where: StatementFilter) {
      statements(where: $where, first: 4) {
        totalCount
        nodes {
          ...StatementParts
        }
      }
    }
  `,
  [StatementParts],
);

export const TileSpeakers = graphql(`
  query TileSpeakers($where: StatementFilter) {
    statementFacets(where: $where, first: 10) {
      speakers {
        statements
        speaker {
          id
          name
          kind
        }
      }
    }
  }
`);

export const TileMatrix = graphql(`
  query TileMatrix($where: StatementFilter) {
    statementMatrix(speakers: 10, topics: 12, where: $where) {
      statements
      speaker {
        id
        name
        kind
      }
      topic {
        id
        name
        kind
      }
    }
  }
`);

export const TileTimeline = graphql(`
  query TileTimeline($where: StatementFilter) {
    timeline(of: STATEMENTS, bucket: WEEK, where: $where) {
      date
      count
    }
  }
`);

export const TileMeetings = graphql(
  `
    query TileMeetings($where: EventFilter) {
      meetings(where: $where, first: 50) {
        totalCount
        nodes {
          ...EventParts
        }
      }
    }
  `,
  [EventParts],
);
