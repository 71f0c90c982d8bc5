import { createGraphiQLFetcher, type Fetcher } from '@graphiql/toolkit';
import { createClient } from 'graphql-ws';

/** Queries and mutations go over HTTP, subscriptions over one WebSocket (graphql-transport-ws) that opens when the first one starts. */
export const createFetcher = (path: string): Fetcher => {
  const socket = new URL(path, window.location.href);
  socket.protocol = socket.protocol === 'https:' ? 'wss:' : 'ws:';
  return createGraphiQLFetcher({
    url: path,
    wsClient: createClient({ url: socket.href, lazy: true, retryAttempts: 10 }),
  });
};
