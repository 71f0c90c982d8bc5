import type { IncomingMessage } from 'node:http';

const JSON_ANSWER = 'application/json; charset=utf-8';
const GRAPHQL_ANSWER = 'application/graphql-response+json; charset=utf-8';

/** What clients accept, as browsers, curl, urql, Apollo Client and GraphiQL say it, and what they are answered with, as Apollo Server would choose. */
const ANSWERS: ReadonlyMap<string | undefined, string> = new Map([
  [undefined, JSON_ANSWER],
  ['*/*', JSON_ANSWER],
  ['application/json', JSON_ANSWER],
  ['application/json, multipart/mixed', JSON_ANSWER],
  ['application/graphql-response+json', GRAPHQL_ANSWER],
  ['application/graphql-response+json, application/json', GRAPHQL_ANSWER],
  ['application/graphql-response+json,application/json;q=0.9', GRAPHQL_ANSWER],
  [
    'application/graphql-response+json, application/graphql+json, application/json, text/event-stream, multipart/mixed',
    GRAPHQL_ANSWER,
  ],
]);

const BODIES: ReadonlySet<string | undefined> = new Set(['application/json', 'application/json; charset=utf-8']);

/** Longer bodies seldom arrive in one piece, and are no hurry. */
const LONGEST_BODY = 60_000;

/**
 * The type of the answer to a POST of JSON to `/graphql` whose head is of the plainest form; null for every other
 * request, however right it may be.
 */
export const answerType = ({ method, url, headers }: IncomingMessage): string | null => {
  if (method !== 'POST' || url !== '/graphql' || !BODIES.has(headers['content-type'])) return null;
  if (headers['content-encoding'] !== undefined || headers['transfer-encoding'] !== undefined) return null;
  if (headers.expect !== undefined || !(Number(headers['content-length']) <= LONGEST_BODY)) return null;
  return ANSWERS.get(headers.accept) ?? null;
};
