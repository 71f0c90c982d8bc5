import type { IncomingMessage } from 'node:http';
import { isIP } from 'node:net';
import { sendError } from './send-error';
import type { ServerPart, ServerSettings } from './server-part';

/** True where nobody but this machine reaches a server that listens there. */
export const isLoopback = (host: string): boolean =>
  host === 'localhost' || host === '::1' || host === '[::1]' || /^127\./.test(host);

/** The Host header without its port and brackets, in lower case; empty where it is no host name. */
const nameOf = (header: string | undefined): string => {
  try {
    return new URL(`http://${header ?? ''}`).hostname.replace(/^\[|\]$/g, '');
  } catch {
    return '';
  }
};

/**
 * True where the request names a host that is ours. A server on loopback is reached as `localhost`, by an
 * address, or under a name that the settings allow; any other name is a page elsewhere whose DNS entry
 * points at this machine (DNS rebinding). A server on a network, which asks for tokens, answers to every name unless
 * the settings list some.
 */
export const isOwnHost = (request: IncomingMessage, settings: ServerSettings): boolean => {
  const allowed = settings.allowedHosts ?? [];
  if (!isLoopback(settings.host) && allowed.length === 0) return true;
  const name = nameOf(request.headers.host);
  return isIP(name) !== 0 || name === 'localhost' || allowed.includes(name);
};

/** True where no browser page sent the request, or a page of this very server or of an allowed origin did. */
export const isOwnOrigin = ({ headers }: IncomingMessage, { corsOrigins = [] }: ServerSettings): boolean => {
  if (headers.origin === undefined || corsOrigins.includes(headers.origin)) return true;
  try {
    return new URL(headers.origin).host === headers.host?.toLowerCase();
  } catch {
    return false;
  }
};

/** Refuses requests under a foreign host name with 421, before anything is read of them. */
export const hostGuard: ServerPart = ({ app, settings }) => {
  app.use((request, response, next) => {
    if (isOwnHost(request, settings)) return next();
    sendError(request, response, {
      status: 421,
      code: 'HOST_NOT_ALLOWED',
      message: `This server listens on ${settings.host} and does not answer to "${String(request.headers.host).slice(0, 100)}": use localhost.`,
    });
  });
};
