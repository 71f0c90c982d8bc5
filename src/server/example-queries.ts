import { ARTICLES_OLD_AND_NEW } from './examples/articles-old-and-new';
import { BETWEEN_THE_LINES } from './examples/between-the-lines';
import type { Example } from './examples/example';
import { MEETINGS_AND_EVENTS } from './examples/meetings-and-events';
import { PEOPLE_AND_CONNECTIONS } from './examples/people-and-connections';
import { THE_WHOLE_PICTURE } from './examples/the-whole-picture';
import { WHO_SAID_WHAT } from './examples/who-said-what';

const GROUPS = {
  'Who said what': WHO_SAID_WHAT,
  'Between the lines': BETWEEN_THE_LINES,
  'Meetings and events': MEETINGS_AND_EVENTS,
  'People and connections': PEOPLE_AND_CONNECTIONS,
  'The whole picture': THE_WHOLE_PICTURE,
  'Articles, old and new': ARTICLES_OLD_AND_NEW,
} as const satisfies Record<string, readonly Example[]>;

export interface ExampleQuery extends Example {
  group: keyof typeof GROUPS;
}

/**
 * The questions that the playground offers, group by group. Pure data: the playground and `rapporteur start` show them,
 * and a test runs each one and wants an answer.
 */
export const EXAMPLE_QUERIES: readonly ExampleQuery[] = Object.entries(GROUPS).flatMap(([group, examples]) =>
  examples.map((example) => ({ ...example, group: group as keyof typeof GROUPS })),
);

/** The first example: what the command line shows. */
export const FIRST_EXAMPLE: ExampleQuery = EXAMPLE_QUERIES[0] as ExampleQuery;

/** One question in one line, for a terminal. */
export const SHORT_EXAMPLE = {
  question: FIRST_EXAMPLE.question,
  words: ['Holloway', 'Libya'],
  query: '{ whoSaidWhat(who: "Holloway", aboutWhom: "Libya") { nodes { text saidOn evidence { sentence } } } }',
} as const;
