import type { ServerPart } from './server-part';

const HEADERS_MS = 4_000;
const REQUEST_MS = 10_000;
const IDLE_MS = 30_000;

/** Gives slow senders up: 4 s for the headers, 10 s for the whole request, 30 s between two requests of a connection. */
export const timeLimits: ServerPart = ({ http }) => {
  http.headersTimeout = HEADERS_MS;
  http.requestTimeout = REQUEST_MS;
  http.keepAliveTimeout = IDLE_MS;
};
