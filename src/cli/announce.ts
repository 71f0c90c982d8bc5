import { SHORT_EXAMPLE } from '../server/example-queries';
import type { RunningServer } from '../server/server';

export interface Announcement {
  server: RunningServer;
  /** Where the data are, in words. */
  database: string;
  articles: number;
  seconds: number;
}

/** What a person sees when everything runs: where it is, what is in it, what to ask first, how to stop. */
export const announce = ({ server, database, articles, seconds }: Announcement): string => `
Rapporteur is ready (${seconds.toFixed(1)} s).

  Dashboard    ${new URL('/', server.url).href}
  Playground   ${server.playgroundUrl}
  GraphQL      ${server.url}
  Database     ${database}
  Articles     ${articles}

${SHORT_EXAMPLE.question} In the dashboard, or:

  npx rapporteur who-said-what ${SHORT_EXAMPLE.words.join(' ')}

  curl -s ${server.url} -H 'content-type: application/json' \\
    -d '${JSON.stringify({ query: SHORT_EXAMPLE.query })}'

Ctrl-C stops everything; the data stay.`;
