import type { IncomingMessage, ServerResponse } from 'node:http';
import helmet from 'helmet';
import type { ServerPart } from './server-part';

/** Where the page's own WebSocket is: some browsers do not count it among 'self'. */
const ownSocket = (request: IncomingMessage): string => `ws://${request.headers.host ?? 'localhost'}`;

const POLICY = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'style-src': ["'self'"],
  'img-src': ["'self'", 'data:'],
  'font-src': ["'self'", 'data:'],
  'connect-src': ["'self'", (request: IncomingMessage, _response: ServerResponse) => ownSocket(request)],
  'worker-src': ["'self'"],
  'form-action': ["'self'"],
  'base-uri': ["'none'"],
  'frame-ancestors': ["'none'"],
};

/** A policy that loads nothing from another host and runs no inline script; `changes` replace single directives of it. */
export const contentSecurityPolicy = (changes: Record<string, string[]> = {}) =>
  helmet.contentSecurityPolicy({ useDefaults: false, directives: { ...POLICY, ...changes } });

/** Sends the headers that keep browsers careful: content security policy, no sniffing, no framing, no referrer. */
export const securityHeaders: ServerPart = ({ app }) => {
  app.disable('x-powered-by');
  // Strict-Transport-Security is for whoever terminates TLS: this server speaks plain HTTP.
  app.use(helmet({ contentSecurityPolicy: false, strictTransportSecurity: false }), contentSecurityPolicy());
};
