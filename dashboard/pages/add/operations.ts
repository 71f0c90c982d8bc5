import { graphql } from '../../shared/graphql';
import { StatementParts } from '../../shared/statement-parts';

/** What would be stored of an article; nothing is. */
export const PreviewQuery = graphql(`
  query Preview($article: ArticleInput!) {
    previewArticle(article: $article) {
      id
      isStored
      text
      warnings
      entities {
        id
        name
        kind
        mentions {
          start
          end
        }
      }
      statements {
        text
        kind
        start
        end
        speakers {
          id
          name
        }
        speakerMention {
          text
        }
        about {
          id
          name
        }
      }
      events {
        id
        title
        type
        status
        start
        end
        date
        dateText
      }
      relations {
        type
        title
        source {
          name
        }
        target {
          name
        }
        text
      }
    }
  }
`);

/** Stores articles; each answers for itself. */
export const IngestMutation = graphql(`
  mutation Ingest($articles: [ArticleInput!]!) {
    ingestArticles(articles: $articles) {
      status
      error
      errorCode
      warnings
      article {
        id
        title
      }
    }
  }
`);

/** New statements as they are stored, by whoever stores them. */
export const NewStatements = graphql(
  `
    subscription NewStatements {
      statementMade {
        cursor
        missed
        statement {
          ...StatementParts
        }
      }
    }
  `,
  [StatementParts],
);
