import type { Example } from './example';

/** Examples of the group “The whole picture”. */
export const THE_WHOLE_PICTURE: readonly Example[] = [
  {
    name: 'WhoSpeaksAboutWhom',
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
];
