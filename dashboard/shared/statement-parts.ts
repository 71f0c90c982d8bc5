import { graphql, type ResultOf } from './graphql';

/** What a quotation shows of a statement. */
export const StatementParts = graphql(`
  fragment StatementParts on Statement {
    id
    text
    kind
    saidOn
    verb
    speakerText
    confidence
    why
    speakers {
      id
      name
      kind
    }
    about {
      __typename
      ... on Entity {
        id
        name
        kind
      }
      ... on Event {
        id
        title
      }
    }
    evidence {
      start
      end
      text
      sentence
    }
    article {
      id
      title
      source
      publishedAt
    }
  }
`);

export type StatementPart = ResultOf<typeof StatementParts>;

/** A topic's id, name and kind, entity or event. */
export const topicOf = (topic: StatementPart['about'][number]): { id: string; name: string; kind: string } =>
  'title' in topic
    ? { id: topic.id, name: topic.title, kind: 'EVENT' }
    : { id: topic.id, name: topic.name, kind: topic.kind };
