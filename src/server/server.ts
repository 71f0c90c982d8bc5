import { createServer } from 'node:http';
import express from 'express';
import type { Graph } from '../graph/graph';
import type { Log } from '../log';
import { createAccess } from './access/access';
import { dashboard } from './dashboard';
import { directRequests } from './direct/direct-requests';
import { createKnownOperations } from './direct/known-operations';
import { graphqlHttp } from './graphql-http';
import { graphqlWebSocket } from './graphql-websocket';
import { health } from './health';
import { hostGuard } from './host-guard';
import { createQueryGuard } from './limits/query-guard';
import { listen } from './listen';
import { notFound } from './not-found';
import { createMetrics, type Metrics } from './observe/metrics';
import { metricsEndpoint } from './observe/metrics-endpoint';
import { observeRequests } from './observe/observe-requests';
import { playground } from './playground';
import { securityHeaders } from './security-headers';
import type { GraphqlApi, ServerPart, ServerSettings } from './server-part';
import { timeLimits } from './time-limits';

/** In the order in which they see a request. */
const PARTS: readonly ServerPart[] = [
  timeLimits,
  securityHeaders,
  // Before everything that answers.
  hostGuard,
  health,
  metricsEndpoint,
  graphqlHttp,
  graphqlWebSocket,
  playground,
  dashboard,
  // Last: whatever is left.
  notFound,
];

/** With what the embedded database takes after it, a stop is over within 10 s. */
const CLOSE_WITHIN_MS = 6_000;
/** How often slow connections are looked for. */
const CHECK_MS = 1_000;

export interface RunningServer {
  /** The GraphQL endpoint, for HTTP; with `ws:` for subscriptions. */
  url: string;
  playgroundUrl: string;
  /** Refuses new requests, lets running ones finish, ends subscriptions with 1001; resolves within about 10 s. The graph stays open. */
  close(): Promise<void>;
}

export interface ServeOptions {
  settings: ServerSettings;
  log: Log;
  /** What is counted; counted for nobody where left out. */
  metrics?: Metrics;
}

/**
 * Serves an API over HTTP and WebSocket, with the dashboard and the playground beside it.
 * @throws RapporteurError PORT_IN_USE, CONFIG_INVALID
 */
export const serve = async (
  api: GraphqlApi,
  graph: Graph,
  { settings, log, metrics = createMetrics() }: ServeOptions,
): Promise<RunningServer> => {
  const app = express();
  const http = createServer({ connectionsCheckingInterval: CHECK_MS });
  const ends: (() => Promise<void>)[] = [];
  const host = {
    app,
    http,
    api,
    graph,
    access: createAccess(settings),
    metrics,
    guard: createQueryGuard({ metrics, log }),
    operations: createKnownOperations(),
    log,
    settings: { closeWithinMs: CLOSE_WITHIN_MS, ...settings },
    onClose: (end: () => Promise<void>) => void ends.push(end),
  };
  for (const part of PARTS) await part(host);
  http.on('request', observeRequests(host, directRequests(host, app)));

  const port = await listen(http, settings);
  const origin = `http://${shownHost(settings.host)}:${port}`;
  let closing: Promise<void> | undefined;
  const close = () => {
    closing ??= Promise.all(ends.map((end) => end())).then(() => undefined);
    return closing;
  };
  return { url: `${origin}/graphql`, playgroundUrl: `${origin}/playground`, close };
};

/** A host that people can open: a server on every address is reached as localhost. */
const shownHost = (host: string): string => {
  if (host === '0.0.0.0' || host === '::') return 'localhost';
  return host.includes(':') && !host.startsWith('[') ? `[${host}]` : host;
};
