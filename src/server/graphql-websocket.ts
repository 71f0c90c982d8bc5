import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { type ExecutionArgs, type ExecutionResult, GraphQLError, parse, specifiedRules, validate } from 'graphql';
import type { SubscribePayload } from 'graphql-ws';
import { useServer } from 'graphql-ws/use/ws';
import { WebSocketServer } from 'ws';
import { clientGone } from './client-gone';
import { isOwnHost, isOwnOrigin } from './host-guard';
import { PARSE_OPTIONS, VALIDATION_OPTIONS } from './query-limits';
import type { GraphqlApi, ServerPart } from './server-part';

const MAX_MESSAGE_BYTES = 1024 * 1024;
const INIT_MS = 5_000;
const GOODBYE_MS = 2_000;

/**
 * GraphQL over WebSocket at `/graphql` (graphql-transport-ws): every operation, with the context, the limits and the
 * errors of HTTP. Pages of other origins are refused. When the server closes, subscriptions end with 1001.
 */
export const graphqlWebSocket: ServerPart = ({ http, api, settings, log, onClose }) => {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: MAX_MESSAGE_BYTES, perMessageDeflate: false });
  const connections = new WeakMap<object, AbortController>();
  const operations = new WeakMap<ExecutionArgs, AbortController>();

  const served = useServer(
    {
      isProd: true,
      connectionInitWaitTimeout: INIT_MS,
      onConnect: ({ extra }) => {
        connections.set(extra, new AbortController());
      },
      onClose: ({ extra }) => connections.get(extra)?.abort(clientGone()),
      onSubscribe: ({ extra }, _id, payload) => {
        const ended = new AbortController();
        const left = connections.get(extra)?.signal ?? ended.signal;
        const prepared = prepare(api, payload, () =>
          api.createContext({ signal: AbortSignal.any([ended.signal, left]) }),
        );
        if ('schema' in prepared) operations.set(prepared, ended);
        return prepared;
      },
      onOperation: (_context, _id, _payload, operation, result) =>
        isResultStream(result) ? endingWith(result, () => operations.get(operation)?.abort(clientGone())) : undefined,
      onError: (_context, _id, _payload, errors) => errors.map((error) => api.formatError(error.toJSON(), error)),
      onNext: (_context, _id, _payload, _arguments, { errors, ...result }) =>
        errors ? { ...result, errors: errors.map((error) => api.formatError(error.toJSON(), error)) } : undefined,
    },
    sockets,
  );

  http.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    socket.on('error', (error) => log.debug({ err: error }, 'A WebSocket connection broke.'));
    const refused = refusal(request, () => isOwnHost(request, settings));
    if (refused) {
      socket.end(`HTTP/1.1 ${refused}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
      return;
    }
    sockets.handleUpgrade(request, socket, head, (client) => sockets.emit('connection', client, request));
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
const refusal = (request: IncomingMessage, isOurs: () => boolean): string | null => {
  if (request.url?.split('?')[0] !== '/graphql') return '404 Not Found';
  if (!isOurs()) return '421 Misdirected Request';
  return isOwnOrigin(request) ? null : '403 Forbidden';
};

/** Parses and validates as HTTP does; graphql-ws alone would parse without limits. */
const prepare = (
  { schema }: GraphqlApi,
  { query, operationName, variables }: SubscribePayload,
  createContext: () => object,
): ExecutionArgs | readonly GraphQLError[] => {
  try {
    const document = parse(query, PARSE_OPTIONS);
    const errors = validate(schema, document, specifiedRules, VALIDATION_OPTIONS);
    if (errors.length > 0) return errors.map((error) => withCode(error, 'GRAPHQL_VALIDATION_FAILED'));
    return { schema, document, operationName, variableValues: variables, contextValue: createContext() };
  } catch (error) {
    if (error instanceof GraphQLError) return [withCode(error, 'GRAPHQL_PARSE_FAILED')];
    throw error;
  }
};

const withCode = ({ message, nodes, source, positions }: GraphQLError, code: string): GraphQLError =>
  new GraphQLError(message, { nodes, source, positions, extensions: { code } });
