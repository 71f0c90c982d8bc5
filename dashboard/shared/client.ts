import { Client, type CombinedError, cacheExchange, fetchExchange, subscriptionExchange } from '@urql/core';
import { retryExchange } from '@urql/exchange-retry';
import { createClient as createSocket } from 'graphql-ws';
import { authorization } from './token';

const ENDPOINT = '/graphql';
const address = new URL(ENDPOINT, window.location.href);

/** Opened with the first subscription only, and again whenever the connection breaks. */
const socket = createSocket({
  url: `${address.protocol === 'https:' ? 'wss' : 'ws'}://${address.host}${ENDPOINT}`,
  connectionParams: authorization,
  retryAttempts: Number.POSITIVE_INFINITY,
  shouldRetry: () => true,
});

const isTimeout = ({ graphQLErrors }: CombinedError): boolean =>
  graphQLErrors.some(({ extensions }) => extensions.code === 'QUERY_TIMEOUT');

/** Speaks to the server that this page came from. Answers are kept until something is written. */
export const client = new Client({
  url: ENDPOINT,
  preferGetMethod: false,
  fetchOptions: () => ({ headers: authorization() }),
  exchanges: [
    cacheExchange,
    // A database that was just started plans a question for longer than it answers it; the second time it has the plan.
    retryExchange({ maxNumberAttempts: 3, initialDelayMs: 100, retryIf: isTimeout }),
    fetchExchange,
    subscriptionExchange({
      forwardSubscription: ({ query = '', variables }) => ({
        subscribe: (sink) => ({ unsubscribe: socket.subscribe({ query, variables }, sink) }),
      }),
    }),
  ],
});
