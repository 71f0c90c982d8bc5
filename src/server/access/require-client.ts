import type { IncomingMessage } from 'node:http';
import type { RequestHandler } from 'express';
import { RapporteurError } from '../../errors';
import { sendError } from '../send-error';
import type { Access } from './access';
import type { Client } from './client';

const clients = new WeakMap<IncomingMessage, Client>();

/** Who sent a request that `requireClient` has let through. */
export const clientOfRequest = (request: IncomingMessage): Client => {
  const client = clients.get(request);
  if (client === undefined) throw new Error('requireClient has not seen this request.');
  return client;
};

/** Notes that a request was let in and counted, so that `requireClient` does not do it again. */
export const letIn = (request: IncomingMessage, client: Client): void => {
  clients.set(request, client);
};

/** Lets only requests through whose client may use the server, before their body is read: 401 UNAUTHENTICATED, 429 RATE_LIMITED. */
export const requireClient =
  (access: Access): RequestHandler =>
  async (request, response, next) => {
    if (clients.has(request)) return next();
    try {
      const client = access.identify(request);
      await access.count(client);
      letIn(request, client);
    } catch (error) {
      if (!(error instanceof RapporteurError)) throw error;
      const { code, message, details } = error;
      if (code === 'UNAUTHENTICATED') response.set('www-authenticate', 'Bearer realm="Rapporteur"');
      if (details.retryAfter !== undefined) response.set('retry-after', String(details.retryAfter));
      return sendError(request, response, { status: code === 'UNAUTHENTICATED' ? 401 : 429, code, message });
    }
    next();
  };
