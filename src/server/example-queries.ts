/**
 * The questions that the playground offers, over the project's own sample articles. Pure data: the playground and
 * `rapporteur start` show them, and a test runs each one and wants an answer.
 */
export interface ExampleQuery {
  /** The operation's name in `query`; the playground's tab carries it. */
  name: string;
  group:
    | 'Who said what'
    | 'Between the lines'
    | 'Meetings and events'
    | 'People and connections'
    | 'The whole picture'
    | 'Articles, old and new';
  /** The question in a reader's words. */
  question: string;
  /** True where the playground opens with it as a tab. */
  tab?: boolean;
  query: string;
}

export const EXAMPLE_QUERIES: readonly ExampleQuery[] = [
  {
    name: 'HollowayOnLibya',
    group: 'Who said what',
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
    group: 'Who said what',
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
    group: 'Who said what',
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
    group: 'Who said what',
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
  {
    name: 'UnnamedSources',
    group: 'Between the lines',
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
    group: 'Between the lines',
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
    group: 'Between the lines',
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
    group: 'Between the lines',
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
  {
    name: 'PlannedMeetings',
    group: 'Meetings and events',
    question: 'Which meetings are planned, and who takes part?',
    tab: true,
    query: `# Which meetings are planned, and who takes part?
# "dateText" is the article's own wording; startDate and endDate are what it comes to on the calendar.
query PlannedMeetings {
  meetings(where: { status: [PLANNED] }, first: 20) {
    totalCount
    nodes {
      title
      startDate
      endDate
      dateText
      places { name }
      participants { role actor { name } }
      evidence { sentence article { title } }
    }
  }
}
`,
  },
  {
    name: 'AttacksAndVictims',
    group: 'Meetings and events',
    question: 'Which attacks are reported, where, and who is behind them?',
    query: `# Which attacks are reported, where, and who is behind them?
# Other types: AGREEMENT, SANCTION, ELECTION, PROTEST, AID, MILITARY_OPERATION, ... (see EventType in the docs).
query AttacksAndVictims {
  events(where: { type: [ATTACK, ARMED_CONFLICT] }, first: 10) {
    nodes {
      type
      title
      status
      startDate
      places { name ... on Place { country { name } } }
      participants { role actor { name kind } }
      evidence { sentence article { title source } }
    }
  }
}
`,
  },
  {
    name: 'WhoIsTammsalu',
    group: 'People and connections',
    question: 'Who is Kaarel Tammsalu?',
    query: `# Who is Kaarel Tammsalu?
# Offices, relations and events, each with the passage that says so.
query WhoIsTammsalu {
  entity(name: "Kaarel Tammsalu") {
    id
    name
    aliases
    ... on Person { offices { title of { name } evidence { text article { title } } } }
    ... on Actor { statements(first: 5) { totalCount nodes { text saidOn } } }
    relations(first: 10) { nodes { type source { name } target { name } evidence { text } } }
    events(first: 5) { nodes { title startDate } }
  }
}
`,
  },
  {
    name: 'HowAreTheyConnected',
    group: 'People and connections',
    question: 'How are Kaarel Tammsalu and Khalid Bourawi connected?',
    tab: true,
    query: `# How are two people connected who are never named together?
# Shortest chains of relations, shared events, statements and articles; each step brings its passages.
query HowAreTheyConnected {
  paths(from: "Kaarel Tammsalu", to: "Khalid Bourawi", first: 3) {
    entities { name kind }
    steps {
      from { name }
      kind
      to { name }
      evidence { text article { title } }
    }
  }
}
`,
  },
  {
    name: 'CompleteAName',
    group: 'People and connections',
    question: 'Whom may I mean by “aydo”, and which entities may be one?',
    query: `# Whom may I mean? Names are completed under every alias; "matchedName" says which one matched.
# Which entities may be one? Suggestions with reasons, for the mutations mergeEntities and markDifferent.
query CompleteAName {
  suggestEntities(prefix: "aydo", first: 5) { matchedName articles entity { id name kind } }
  duplicates(first: 5) { judgement reasons keep { name } merge { name } }
}
`,
  },
  {
    name: 'NamedTogether',
    group: 'People and connections',
    question: 'Who is named in the same articles as Libya?',
    query: `# Who is named in the same articles as Libya? Counted in articles, the most frequent first.
query NamedTogether {
  entity(name: "Libya") {
    name
    coMentioned(kinds: [PERSON, ORGANIZATION], first: 15) {
      articles
      entity { name kind }
    }
  }
}
`,
  },
  {
    name: 'AroundNato',
    group: 'People and connections',
    question: 'What lies around NATO in the graph?',
    query: `# What lies around NATO in the graph? Nodes and edges, ready for drawing.
query AroundNato {
  neighbourhood(of: ["NATO"], depth: 1, limit: 30) {
    nodes { id label kind weight }
    edges { source target kind weight }
  }
}
`,
  },
  {
    name: 'WhoSpeaksAboutWhom',
    group: 'The whole picture',
    question: 'Who speaks about whom, and how often?',
    query: `# Who speaks about whom, and how often? The busiest speakers against the most discussed.
query WhoSpeaksAboutWhom {
  statementMatrix(speakers: 8, topics: 8) {
    speaker { name }
    topic { name }
    statements
  }
}
`,
  },
  {
    name: 'WhatTheyHaveInCommon',
    group: 'The whole picture',
    question: 'What do statements about Libya have in common?',
    query: `# What do statements about Libya have in common? Speakers, other topics, sources, kinds and months, counted.
query WhatTheyHaveInCommon {
  statementFacets(where: { about: ["Libya"] }, first: 8) {
    statements
    speakers { statements speaker { name } }
    topics { statements topic { name } }
    sources { statements source }
    kinds { statements kind }
    months { count date }
  }
}
`,
  },
  {
    name: 'StatementsPerWeek',
    group: 'The whole picture',
    question: 'When was Russia talked about?',
    query: `# When was Russia talked about? Statements a week; each week stands at its Monday.
query StatementsPerWeek {
  timeline(of: STATEMENTS, where: { about: ["Russia"] }, bucket: WEEK) {
    date
    count
  }
}
`,
  },
  {
    name: 'WhatIsInTheGraph',
    group: 'The whole picture',
    question: 'What is in the graph?',
    query: `# What is in the graph? Counts, and a search that takes any word of a name.
query WhatIsInTheGraph {
  stats { articles people countries organizations places events statements }
  search(query: "union", first: 10) {
    nodes { id kind name aliases }
  }
}
`,
  },
  {
    name: 'MarkedArticle',
    group: 'Articles, old and new',
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
    group: 'Articles, old and new',
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
    group: 'Articles, old and new',
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

/** The first example: what the command line shows. */
export const FIRST_EXAMPLE: ExampleQuery = EXAMPLE_QUERIES[0] as ExampleQuery;

/** One question in one line, for a terminal. */
export const SHORT_EXAMPLE = {
  question: FIRST_EXAMPLE.question,
  words: ['Holloway', 'Libya'],
  query: '{ whoSaidWhat(who: "Holloway", aboutWhom: "Libya") { nodes { text saidOn evidence { sentence } } } }',
} as const;
