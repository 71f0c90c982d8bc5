import type { Example } from './example';

/** Examples of the group “People and connections”. */
export const PEOPLE_AND_CONNECTIONS: readonly Example[] = [
  {
    name: 'WhoIsTammsalu',
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
];
