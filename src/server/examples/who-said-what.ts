import type { Example } from './example';

/** Examples of the group “Who said what”. */
export const WHO_SAID_WHAT: readonly Example[] = [
  {
    name: 'HollowayOnLibya',
    question: 'What did Margaret Holloway say about Libya?',
    tab: true,
    query: `# What did Margaret Holloway say about Libya?
# Names, aliases and ids all work. Leave "who" or "aboutWhom" out to ask for anybody or anything.
# Each answer brings its evidence: the sentence it stands in, and the article.
query HollowayOnLibya {
  whoSaidWhat(who: "Holloway", aboutWhom: "Libya") {
    totalCount
    nodes {
      text
      kind
      saidOn
      speaker { name }
      evidence {
        sentence
        article { title source }
      }
    }
  }
}
`,
  },
  {
    name: 'OnIslamicState',
    question: 'Who speaks about Islamic State, under all its names?',
    tab: true,
    query: `# Who speaks about Islamic State, under all its names?
# The articles call it Islamic State, Daesh, IS or "the group": one entity, whichever name you ask for.
query OnIslamicState {
  entity(name: "Daesh") {
    name
    aliases
    ... on Organization { organizationKind }
    statementsAbout(first: 20) {
      totalCount
      nodes {
        speaker { name }
        speakerText
        text
        about { ... on Entity { name } ... on Event { title } }
        article { title }
      }
    }
  }
}
`,
  },
  {
    name: 'WhoSaidTheseWords',
    question: 'Who said “simply untrue”, and of what?',
    query: `# Who said "simply untrue", and of what?
# "text" searches the words of the statements; RELEVANCE puts the best match first.
query WhoSaidTheseWords {
  statements(where: { text: "simply untrue" }, orderBy: RELEVANCE, first: 5) {
    nodes {
      text
      speaker {
        name
        ... on Person { offices { title of { name } } }
      }
      about {
        ... on Entity { name }
        ... on Event { title }
      }
      evidence { sentence }
    }
  }
}
`,
  },
  {
    name: 'QuotedOnRussia',
    question: 'What is said about Russia in people’s own words?',
    query: `# What is said about Russia in people's own words?
# DIRECT: words between quotation marks. MIXED: a report around quoted words. Change the days to narrow it down.
query QuotedOnRussia {
  statements(
    where: { about: ["Russia"], kind: [DIRECT, MIXED], saidFrom: "2025-03-01", saidTo: "2025-04-30" }
    orderBy: NEWEST
    first: 10
  ) {
    totalCount
    nodes {
      saidOn
      speaker { name }
      speakerText
      text
      article { source title }
    }
    pageInfo { hasNextPage endCursor }
  }
}
`,
  },
];
