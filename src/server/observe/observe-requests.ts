import type { IncomingMessage, RequestListener } from 'node:http';
import { type Span, SpanStatusCode, trace } from '@opentelemetry/api';
import { withLogFields } from '../../log';
import type { ServerHost } from '../server-part';
import { requestIdOf } from './request-id';

/** The first part of a path, which is all of an address that matters here. */
const FIRST_PART = /^(?:https?:\/\/[^/?#]*)?\/([^/?#]*)/;
/** The parts whose requests are counted one by one; clients choose the rest of the path. */
const PARTS = ['graphql', 'health', 'metrics', 'playground'];

const partOf = ({ url = '' }: IncomingMessage): string => {
  const first = FIRST_PART.exec(url)?.[1] ?? '';
  return PARTS.includes(first) ? `/${first}` : 'other';
};

/**
 * Gives every request an id (`X-Request-Id`), which stands in each line that is logged for it, counts it, and makes it a
 * span where OpenTelemetry is loaded; then `handle` answers it.
 */
export const observeRequests = (
  { log, metrics }: Pick<ServerHost, 'log' | 'metrics'>,
  handle: RequestListener,
): RequestListener => {
  const tracer = trace.getTracer('rapporteur');
  return (request, response) => {
    const requestId = requestIdOf(request);
    const path = partOf(request);
    const { method } = request;
    const begun = performance.now();
    response.setHeader('x-request-id', requestId);
    const observed = (span: Span) => {
      response.once('close', () => {
        const { statusCode: status } = response;
        metrics.requests.inc({ path, status });
        span.setAttribute('http.response.status_code', status);
        if (status >= 500) span.setStatus({ code: SpanStatusCode.ERROR });
        span.end();
        const milliseconds = Math.round(performance.now() - begun);
        log.debug({ requestId, method, path, status, milliseconds }, 'A request was answered.');
      });
      withLogFields({ requestId }, () => handle(request, response));
    };
    tracer.startActiveSpan(`${method} ${path}`, { attributes: { 'http.request.method': `${method}` } }, observed);
  };
};
