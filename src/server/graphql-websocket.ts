import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { type ExecutionArgs, type ExecutionResult, execute, type GraphQLError, subscribe } from 'graphql';
import type { SubscribePayload } from 'graphql-ws';
import { useServer } from 'graphql-ws/use/ws';
import { type WebSocket, WebSocketServer } from 'ws';
import { RapporteurError } from '../errors';
import type { Client } from './access/client';
import { clientGone } from './client-gone';
import { isOwnHost, isOwnOrigin } from './host-guard';
import type { Leave } from './limits/query-guard';
import { refusal as refusalOf } from './limits/refusal';
import { dropSlowReaders } from './limits/slow-readers';
import { countSockets, SOCKET_LIMITS } from './limits/socket-limits';
import { requestIdOf } from './observe/request-id';
import { type SocketOperation, socketOperations } from './observe/socket-operation';
import { prepareOperation } from './prepare-operation';
import { isResultStream, watchedStream } from './result-stream';
import type { ServerPart, ServerSettings } from './server-part';

const MAX_MESSAGE_BYTES = 1024 * 1024;
const INIT_MS = 5_000;
const GOODBYE_MS = 2_000;
/** Close code for a client that asks for more at a time than it may. */
const TOO_MANY = 4429;

/**
 * GraphQL over WebSocket at `/graphql` (graphql-transport-ws): every operation, with the context, the limits and the
 * errors of HTTP. Pages of other origins are refused. Lines in the log and errors name the operation (`X-Request-Id` of
 * the connection, a dot, a number). When the server closes, subscriptions end with 1001.
 */
export const graphqlWebSocket: ServerPart = ({ http, api, access, guard, metrics, settings, log, onClose }) => {
  const count = countSockets();
  const requestIds = new WeakMap<WebSocket, string>();
  const slowReaders = dropSlowReaders((socket) =>
    log.info({ requestId: requestIds.get(socket) }, 'A client did not read its messages.'),
  );
  const sockets = new WebSocketServer({ noServer: true, maxPayload: MAX_MESSAGE_BYTES, perMessageDeflate: false });
  const connections = new WeakMap<object, Connection>();
  const ids = new WeakMap<IncomingMessage, string>();
  const running = new WeakMap<ExecutionArgs, Running>();
  /** By what graphql-ws hands on of an operation: how it is executed, its results, or why it was refused. */
  const operations = new WeakMap<object, SocketOperation>();

  const start = async (payload: SubscribePayload, { client, left, next }: Connection) => {
    const operation = next();
    return operation.within(async () => {
      const ended = new AbortController();
      const signal = AbortSignal.any([ended.signal, left.signal]);
      const asker = { client, signal };
      const createContext = () => ({ ...api.createContext({ signal }), asker });
      const limited = await access.count(client).then(() => null, refusalOf);
      const prepared = limited
        ? [limited.refused]
        : await prepareOperation(payload, { api, guard, createContext, asker });
      if (!('execution' in prepared)) {
        operations.set(prepared, operation);
        operation.end();
        return prepared;
      }
      operations.set(prepared.execution, operation);
      running.set(prepared.execution, { operation, ended, leave: prepared.leave });
      return prepared.execution;
    });
  };

  const run = async <T extends object>(
    execution: ExecutionArgs,
    work: (execution: ExecutionArgs) => T | PromiseLike<T>,
  ): Promise<T> => {
    const { operation, ended, leave } = running.get(execution) ?? unknownOperation();
    return operation.within(async () => {
      let errors: readonly GraphQLError[] = [];
      try {
        const result: object = await work(execution);
        if (isResultStream(result)) {
          const left = () => ended.abort(clientGone());
          const stream = watchedStream(result, { within: operation.within, left, ended: operation.end });
          operations.set(stream, operation);
          return stream as object as T;
        }
        errors = (result as ExecutionResult).errors ?? [];
        operation.end();
        return result as T;
      } finally {
        leave(errors);
      }
    });
  };

  const shown = (errors: readonly GraphQLError[], operation: SocketOperation | undefined) => {
    const format = () => errors.map((error) => api.formatError(error.toJSON(), error));
    return operation ? operation.within(format) : format();
  };

  const served = useServer(
    {
      isProd: true,
      connectionInitWaitTimeout: INIT_MS,
      onConnect: ({ extra, connectionParams }) => {
        try {
          const client = access.identify(extra.request, authorizationOf(connectionParams));
          const next = socketOperations(ids.get(extra.request) ?? requestIdOf(extra.request), { log });
          connections.set(extra, { client, left: new AbortController(), next });
          return true;
        } catch (error) {
          if (!(error instanceof RapporteurError)) throw error;
          // Closed with 4403.
          return false;
        }
      },
      onClose: ({ extra }) => connections.get(extra)?.left.abort(clientGone()),
      execute: (execution) => run(execution, execute),
      subscribe: (execution) => run(execution, subscribe),
      onSubscribe: async ({ extra, subscriptions }, _id, payload) => {
        if (Object.keys(subscriptions).length > SOCKET_LIMITS.operations) {
          const message = `More than ${SOCKET_LIMITS.operations} operations at a time`;
          extra.socket.close(TOO_MANY, message);
          return [refusalOf(new RapporteurError('TOO_BUSY', message)).refused];
        }
        return start(payload, connections.get(extra) ?? unknownOperation());
      },
      onError: ({ subscriptions }, id, _payload, errors) =>
        shown(errors, operations.get(errors) ?? operations.get(subscriptions[id] ?? {})),
      onNext: (_context, _id, _payload, execution, { errors, ...result }) =>
        errors ? { ...result, errors: shown(errors, operations.get(execution)) } : undefined,
    },
    sockets,
  );
  sockets.on('headers', (headers, request) => {
    headers.push(`X-Request-Id: ${ids.get(request)}`);
  });

  http.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    const requestId = requestIdOf(request);
    ids.set(request, requestId);
    socket.on('error', (error) => log.debug({ requestId, err: error }, 'A WebSocket connection broke.'));
    const client = request.socket.remoteAddress ?? '';
    const refused = refusal(request, settings) ?? (count.hasRoomFor(client) ? null : FULL);
    if (refused) {
      socket.end(`HTTP/1.1 ${refused}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
      return;
    }
    sockets.handleUpgrade(request, socket, head, (opened) => {
      requestIds.set(opened, requestId);
      count.add(client, opened);
      slowReaders.add(opened);
      metrics.sockets.inc();
      opened.once('close', () => metrics.sockets.dec());
      sockets.emit('connection', opened, request);
    });
  });

  onClose(async () => {
    slowReaders.stop();
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
  /** Begins another operation. */
  next(): SocketOperation;
}

/** An operation that runs. */
interface Running {
  operation: SocketOperation;
  /** Aborted when the client wants no more of it. */
  ended: AbortController;
  leave: Leave;
}

const unknownOperation = (): never => {
  throw new Error('An operation came that was not let in.');
};

/** Browsers cannot set headers of a WebSocket, so that the token may stand in the payload of `connection_init` too. */
const authorizationOf = (parameters: Record<string, unknown> | undefined): string | undefined => {
  const given = parameters?.authorization ?? parameters?.Authorization;
  return typeof given === 'string' ? given : undefined;
};

/** The status line for a connection that we do not take; null for one that we do. */
const refusal = (request: IncomingMessage, settings: ServerSettings): string | null => {
  if (request.url?.split('?')[0] !== '/graphql') return '404 Not Found';
  if (!isOwnHost(request, settings)) return '421 Misdirected Request';
  return isOwnOrigin(request, settings) ? null : '403 Forbidden';
};
