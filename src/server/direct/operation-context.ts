import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Client } from '../access/client';
import { clientGone } from '../client-gone';
import type { Asker, Leave } from '../limits/query-guard';
import type { GraphqlApi } from '../server-part';

/** The context of an operation over HTTP: ours, with who asks. */
export interface OperationContext {
  asker: Asker;
  /** What the guard said of it already. */
  admitted?: Promise<Leave>;
  /** Values of root fields that are being read already, by response key. */
  started?: ReadonlyMap<string, Promise<unknown>>;
}

/** Makes the context of an operation, whose work is given up when its client goes. */
export const createOperationContext = (api: GraphqlApi, response: ServerResponse, client: Client): OperationContext => {
  const signal = goneSignal(response);
  return { ...api.createContext({ signal }), asker: { client, signal } };
};

const goneSignal = (response: ServerResponse): AbortSignal => {
  const gone = new AbortController();
  response.once('close', () => {
    if (!response.writableFinished) gone.abort(clientGone());
  });
  return gone.signal;
};

const begun = new WeakMap<IncomingMessage, OperationContext>();

/** Keeps the context of an operation that was begun, so that whoever goes on with the request begins nothing twice. */
export const handOver = (request: IncomingMessage, context: OperationContext): void => {
  begun.set(request, context);
};

/** The context that was handed over with a request. */
export const handedOver = (request: IncomingMessage): OperationContext | undefined => begun.get(request);
