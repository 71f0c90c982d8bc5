import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { type ExecutionArgs, type ExecutionResult, execute, type GraphQLError, subscribe } from 'graphql';
import { useServer } from 'graphql-ws/use/ws';
import { WebSocketServer } from 'ws';
import { RapporteurError } from '../errors';
import type { Client } from './access/client';
import { clientGone } from './client-gone';
import { isOwnHost, isOwnOrigin } from './host-guard';
import type { Leave } from './limits/query-guard';
import { refusal as refusalOf } from './limits/refusal';
import { countSockets, SOCKET_LIMITS } from './limits/socket-limits';
import { prepareOperation } from './prepare-operation';
import type { ServerPart, ServerSettings } from './server-part';

const MAX_MESSAGE_BYTES = 1024 * 1024;
const INIT_MS = 5_000;
const GOODBYE_MS = 2_000;
/** Close code for a client that asks for more at a time than it may. */
const TOO_MANY = 4429;

/**
 * GraphQL over WebSocket at `/graphql` (graphql-transport-ws): every operation, with the context, the limits and the
 * errors of HTTP. Pages of other origins are refused. When the server closes, subscriptions end with 1001.
 */
export const graphqlWebSocket: ServerPart = ({ http, api, access, guard, metrics, settings, log, onClose }) => {
  const count = countSockets();
  const sockets = new WebSocketServer({ noServer: true, maxPayload: MAX_MESSAGE_BYTES, perMessageDeflate: false });
  const connections = new WeakMap<object, Connection>();
  const operations = new WeakMap<object, AbortController>();
  const leaving = new WeakMap<object, Leave>();
  const running = async <T>(operation: ExecutionArgs, run: (operation: ExecutionArgs) => T): Promise<Awaited<T>> => {
    let errors: readonly GraphQLError[] = [];
    try {
      const result = await run(operation);
      errors = (result as ExecutionResult).errors ?? [];
      return result;
    } finally {
      leaving.get(operation)?.(errors);
    }
  };

  const served = useServer(
    {
      isProd: true,
      connectionInitWaitTimeout: INIT_MS,
      onConnect: ({ extra, connectionParams }) => {
        try {
          const client = access.identify(extra.request, authorizationOf(connectionParams));
          connections.set(extra, { client, left: new AbortController() });
          return true;
        } catch (error) {
          if (!(error instanceof RapporteurError)) throw error;
          // Closed with 4403.
          return false;
        }
      },
      onClose: ({ extra }) => connections.get(extra)?.left.abort(clientGone()),
      execute: (operation) => running(operation, execute),
      subscribe: (operation) => running(operation, subscribe),
      onSubscribe: async ({ extra, subscriptions }, _id, payload) => {
        if (Object.keys(subscriptions).length > SOCKET_LIMITS.operations) {
          const message = `More than ${SOCKET_LIMITS.operations} operations at a time`;
          extra.socket.close(TOO_MANY, message);
          return [refusalOf(new RapporteurError('TOO_BUSY', message)).refused];
        }
        const connection = connections.get(extra);
        if (connection === undefined) throw new Error('An operation came before the connection was let in.');
        const { client, left } = connection;
        const ended = new AbortController();
        const signal = AbortSignal.any([ended.signal, left.signal]);
        const asker = { client, signal };
        const createContext = () => ({ ...api.createContext({ signal }), asker });
        const limited = await access.count(client).then(() => null, refusalOf);
        if (limited) return [limited.refused];
        const prepared = await prepareOperation(payload, { api, guard, createContext, asker });
        if (!('execution' in prepared)) return prepared;
        operations.set(prepared.execution, ended);
        leaving.set(prepared.execution, prepared.leave);
        return prepared.execution;
      },
      onOperation: (_context, _id, _payload, operation, result) =>
        isResultStream(result) ? endingWith(result, () => operations.get(operation)?.abort(clientGone())) : undefined,
      onError: (_context, _id, _payload, errors) => errors.map((error) => api.formatError(error.toJSON(), error)),
      onNext: ({ extra }, _id, _payload, _arguments, { errors, ...result }) => {
        if (extra.socket.bufferedAmount > SOCKET_LIMITS.unreadBytes) extra.socket.terminate();
        return errors
          ? { ...result, errors: errors.map((error) => api.formatError(error.toJSON(), error)) }
          : undefined;
      },
    },
    sockets,
  );

  http.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    socket.on('error', (error) => log.debug({ err: error }, 'A WebSocket connection broke.'));
    const client = request.socket.remoteAddress ?? '';
    const refused = refusal(request, settings) ?? (count.hasRoomFor(client) ? null : FULL);
    if (refused) {
      socket.end(`HTTP/1.1 ${refused}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
      return;
    }
    sockets.handleUpgrade(request, socket, head, (opened) => {
      count.add(client, opened);
      metrics.sockets.inc();
      opened.once('close', () => metrics.sockets.dec());
      sockets.emit('connection', opened, request);
    });
  });

  onClose(async () => {
    const clients = [...sockets.clients];
    // A client that does not answer the goodbye must not hold the server up.
    const impatience = setTimeout(() => {
      for (const client of clients) client.terminate();
    }, GOODBYE_MS);
    await served.dispose();
    clearTimeout(impatience);
  });
};

const FULL = '503 Service Unavailable';

/** One that has been let in. */
interface Connection {
  client: Client;
  left: AbortController;
}

/** Browsers cannot set headers of a WebSocket, so that the token may stand in the payload of `connection_init` too. */
const authorizationOf = (parameters: Record<string, unknown> | undefined): string | undefined => {
  const given = parameters?.authorization ?? parameters?.Authorization;
  return typeof given === 'string' ? given : undefined;
};

type ResultStream = AsyncGenerator<ExecutionResult, void, void>;

const isResultStream = (result: object): result is ResultStream => Symbol.asyncIterator in result && 'return' in result;

/** Without this, a subscription that waits for news would end only with the next news. */
const endingWith = (results: ResultStream, end: () => void): ResultStream =>
  Object.assign(Object.create(results) as ResultStream, {
    next: () => results.next(),
    return: () => {
      end();
      return results.return();
    },
    throw: (error: unknown) => results.throw(error),
    [Symbol.asyncIterator]() {
      return this;
    },
  });

/** The status line for a connection that we do not take; null for one that we do. */
const refusal = (request: IncomingMessage, settings: ServerSettings): string | null => {
  if (request.url?.split('?')[0] !== '/graphql') return '404 Not Found';
  if (!isOwnHost(request, settings)) return '421 Misdirected Request';
  return isOwnOrigin(request, settings) ? null : '403 Forbidden';
};
