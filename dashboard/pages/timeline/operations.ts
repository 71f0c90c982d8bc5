import { EventParts } from '../../shared/event-parts';
import { graphql } from '../../shared/graphql';

/** Statements and events, counted over all time. */
export const TimelineQuery = graphql(`
  query Timeline($bucket: TimelineBucket, $where: StatementFilter) {
    statements: timeline(of: STATEMENTS, bucket: $bucket, where: $where) {
      date
      count
    }
    events: timeline(of: EVENTS, bucket: $bucket) {
      date
      count
    }
  }
`);

/** Days of planned events, to tell them from past ones. */
export const PlannedQuery = graphql(`
  query Planned($after: String) {
    events(where: { status: [PLANNED] }, first: 50, after: $after) {
      totalCount
      nodes {
        id
        startDate
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** Events of a time, planned or not. */
export const EventsQuery = graphql(
  `
    query Events($where: EventFilter, $after: String) {
      events(where: $where, first: 20, after: $after) {
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
  `,
  [EventParts],
);
