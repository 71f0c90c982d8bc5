import type { Example } from './example';

/** Examples of the group “Between the lines”. */
export const BETWEEN_THE_LINES: readonly Example[] = [
  {
    name: 'UnnamedSources',
    question: 'How often do speakers go unnamed, and where?',
    tab: true,
    query: `# How often do speakers go unnamed ("officials said"), in which outlets and on which topics?
# Each count stands beside that of all statements there; the second question lists them.
query UnnamedSources {
  unnamedSources(first: 8) {
    unnamed
    statements
    descriptions { noun examples statements }
    outlets { source unnamed statements }
    topics { topic { name } unnamed statements }
  }
  statements(where: { unnamed: true }, first: 10) {
    nodes { speakerText text article { title source } }
  }
}
`,
  },
  {
    name: 'ChangedWords',
    question: 'Did Egypt’s foreign minister change his words?',
    tab: true,
    query: `# Did Egypt's foreign minister change his words?
# Each statement stands beside the one of an earlier day that is most like it, with what differs:
# negation, modal verbs, numbers, dates. What that means is for you to say.
query ChangedWords {
  wordsOverTime(speaker: "Adel Roushdy", about: "Egypt") {
    statement { saidOn text evidence { sentence article { title } } }
    earlier { saidOn text }
    likeness
    changes { kind before after }
  }
}
`,
  },
  {
    name: 'AnnouncedAndHappened',
    question: 'What became of what was announced?',
    query: `# What became of what was announced?
# A later report counts where it is of the same sort and shares people, places and dates: "reasons" lists them.
query AnnouncedAndHappened {
  announcements(first: 20) {
    totalCount
    nodes {
      title
      startDate
      outcome {
        status
        announcedAt
        days
        reports { reasons event { title startDate evidence { sentence article { title } } } }
      }
    }
  }
}
`,
  },
  {
    name: 'HowWellSupported',
    question: 'How many articles and outlets support a fact?',
    query: `# How many articles and outlets support a fact? Near copies of one story ("families") count once.
query HowWellSupported {
  events(where: { type: [AGREEMENT] }, first: 5) {
    nodes { title startDate corroboration { articles outlets families } }
  }
  entity(name: "Holloway") {
    ... on Person { offices { title of { name } corroboration { articles outlets families } } }
  }
  whoSaidWhat(who: "Holloway", first: 5) {
    nodes { text corroboration { articles } otherReports { text article { source } } }
  }
}
`,
  },
];
