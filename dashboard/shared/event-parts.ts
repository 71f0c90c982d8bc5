import { EvidenceParts } from './evidence-parts';
import { graphql, type ResultOf } from './graphql';

/** What a line about an event shows. */
export const EventParts = graphql(
  `
    fragment EventParts on Event {
      id
      title
      type
      status
      startDate
      endDate
      datePrecision
      dateText
      places {
        id
        name
        kind
      }
      participants {
        role
        actor {
          id
          name
          kind
        }
      }
      evidence {
        ...EvidenceParts
      }
    }
  `,
  [EvidenceParts],
);

export type EventPart = ResultOf<typeof EventParts>;
