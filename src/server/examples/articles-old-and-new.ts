import type { Example } from './example';

/** Examples of the group “Articles, old and new”. */
export const ARTICLES_OLD_AND_NEW: readonly Example[] = [
  {
    name: 'MarkedArticle',
    question: 'What does one article say, and where does it stand?',
    query: `# One article with everything that was found in it, and where.
# Offsets count UTF-16 code units into "text", as JavaScript's slice does: text.slice(start, end).
query MarkedArticle {
  articles(search: "Baltic cable cut on purpose", first: 1) {
    nodes {
      title
      source
      publishedAt
      byline { role person { name } }
      text
      statements {
        nodes {
          speaker { name }
          speakerText
          evidence { start end text }
        }
      }
      mentions(first: 50) {
        totalCount
        nodes { start end text entity { id name } }
      }
    }
  }
}
`,
  },
  {
    name: 'NewStatements',
    question: 'Which statements arrive from now on? (subscription)',
    tab: true,
    query: `# New statements as they arrive. Press play and leave it running; then, in a second
# browser window, run the example "Add an article": its statements appear here at once.
subscription NewStatements {
  statementMade {
    cursor
    missed
    statement {
      speaker { name }
      speakerText
      text
      article { title }
    }
  }
}
`,
  },
  {
    name: 'AddAnArticle',
    question: 'Add an article (mutation)',
    query: `# Adds an article: it is taken apart and stored. Put your own text in its place.
# The same article again changes nothing and answers UNCHANGED.
mutation AddAnArticle {
  ingestArticles(
    articles: [
      {
        title: "Finland and Norway to share cable patrols"
        source: "Playground"
        publishedAt: "2025-04-22T09:00:00Z"
        text: """
        OSLO – Finland and Norway will share patrols over their undersea cables, Finnish Prime Minister Aino Lehtovaara said on Tuesday.

        "A cable has two ends, and so does a friendship," Lehtovaara told reporters in Oslo.

        NATO Secretary General Willem Brandsma welcomed the decision. He said the alliance would discuss it at a meeting in Brussels on May 6.
        """
      }
    ]
  ) {
    status
    error
    article {
      id
      statements { nodes { speaker { name } text about { ... on Entity { name } ... on Event { title } } } }
      events { nodes { type title status startDate } }
    }
  }
}
`,
  },
];
