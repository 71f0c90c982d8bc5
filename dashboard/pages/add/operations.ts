import { graphql, type ResultOf } from '../../shared/graphql';
import { StatementParts } from '../../shared/statement-parts';

const PreviewParts = graphql(`
  fragment PreviewParts on ArticlePreview {
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
`);

/** What would be stored of an article; nothing is. */
export const PreviewQuery = graphql(
  `
    query Preview($article: ArticleInput!) {
      previewArticle(article: $article) {
        ...PreviewParts
      }
    }
  `,
  [PreviewParts],
);

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

/** What would be stored of a page of the web; nothing is. */
export const PreviewUrlMutation = graphql(
  `
  mutation PreviewUrl($url: String!) {
    previewUrl(url: $url) {
      ...PreviewParts
      title
      source
      publishedAt
      url
    }
  }
`,
  [PreviewParts],
);

const JobParts = graphql(`
  fragment JobParts on IngestJob {
    id
    state
    startedAt
    total
    done
    created
    unchanged
    rejected
    secondsLeft
    error
    rejections {
      origin
      message
    }
  }
`);

export type Job = ResultOf<typeof JobParts>;

/** Takes in pages and feeds, in the background. */
export const StartIngestMutation = graphql(
  `
    mutation StartIngest($urls: [String!]) {
      startIngest(urls: $urls) {
        ...JobParts
      }
    }
  `,
  [JobParts],
);

/** What the server takes in, and took in last. */
export const JobsQuery = graphql(
  `
    query Jobs {
      ingestJobs {
        ...JobParts
      }
    }
  `,
  [JobParts],
);

/** A job at every step. */
export const JobProgress = graphql(
  `
    subscription JobProgress($id: ID!) {
      ingestProgress(id: $id) {
        ...JobParts
      }
    }
  `,
  [JobParts],
);

/** Stops a job; what it has stored stays. */
export const CancelIngestMutation = graphql(
  `
    mutation CancelIngest($id: ID!) {
      cancelIngest(id: $id) {
        ...JobParts
      }
    }
  `,
  [JobParts],
);
