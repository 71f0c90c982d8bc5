import type { Request, RequestHandler } from 'express';
import { RapporteurError } from '../../errors';
import { sendError } from '../send-error';
import type { Access } from './access';
import type { Client } from './client';

const clients = new WeakMap<Request, Client>();

/** Who sent a request that `requireClient` has let through. */
export const clientOfRequest = (request: Request): Client => {
  const client = clients.get(request);
  if (client === undefined) throw new Error('requireClient has not seen this request.');
  return client;
};

/** Lets only requests through whose client may use the server, before their body is read: 401 UNAUTHENTICATED, 429 RATE_LIMITED. */
export const requireClient =
  (access: Access): RequestHandler =>
  async (request, response, next) => {
    try {
      const client = access.identify(request);
      await access.count(client);
      clients.set(request, client);
    } catch (error) {
      if (!(error instanceof RapporteurError)) throw error;
      const { code, message, details } = error;
      if (code === 'UNAUTHENTICATED') response.set('www-authenticate', 'Bearer realm="Rapporteur"');
      if (details.retryAfter !== undefined) response.set('retry-after', String(details.retryAfter));
      return sendError(request, response, { status: code === 'UNAUTHENTICATED' ? 401 : 429, code, message });
    }
    next();
  };
