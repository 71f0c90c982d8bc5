import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import helmet from 'helmet';
import { sendError } from './send-error';
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

// Strict-Transport-Security is for whoever terminates TLS: this server speaks plain HTTP.
const setOthers = helmet({ contentSecurityPolicy: false, strictTransportSecurity: false });
const setPolicy = contentSecurityPolicy();
const HEADERS = [setOthers, setPolicy];

/**
 * Sends the headers that keep browsers careful: content security policy, no sniffing, no framing, no referrer.
 * A request whose Host header no policy can hold (`a;b`) is refused with 400.
 */
export const securityHeaders: ServerPart = ({ app }) => {
  app.disable('x-powered-by');
  app.use(setOthers, (request, response, next) => {
    setPolicy(request, response, (error?: unknown) => {
      if (error === undefined) return next();
      const came = JSON.stringify(String(request.headers.host).slice(0, 100));
      const message = `The Host header is ${came}, which is no host name: send the name or address of this server.`;
      sendError(request, response, { status: 400, code: 'BAD_REQUEST', message });
    });
  });
};

type Header = readonly [name: string, value: string];

/** Gives the same headers for an answer that does not pass through Express; null where they cannot be made. */
export type SecurityHeaders = (request: IncomingMessage) => readonly Header[] | null;

/** Headers depend on the request's host name alone: those of the last one are kept. */
export const createSecurityHeaders = (): SecurityHeaders => {
  let host: string | undefined;
  let headers: readonly Header[] | null | undefined;
  return (request) => {
    if (headers === undefined || request.headers.host !== host) {
      host = request.headers.host;
      headers = headersFor(host);
    }
    return headers;
  };
};

const headersFor = (host: string | undefined): Header[] | null => {
  const request = new IncomingMessage(new Socket());
  request.headers.host = host;
  const headers: Header[] = [];
  let isRefused = false;
  const response = new ServerResponse(request);
  response.setHeader = (name, value) => {
    headers.push([name, String(value)]);
    return response;
  };
  for (const setHeaders of HEADERS) {
    setHeaders(request, response, (error?: unknown) => {
      isRefused ||= error !== undefined;
    });
  }
  return isRefused ? null : headers;
};
