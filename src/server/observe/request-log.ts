import { randomUUID } from 'node:crypto';
import { type Span, SpanStatusCode, trace } from '@opentelemetry/api';
import type { Request } from 'express';
import { withLogFields } from '../../log';
import type { ServerPart } from '../server-part';

/** An id that a proxy gives is kept, so that its log and ours can be laid side by side. */
const USABLE_ID = /^[\w.-]{1,64}$/;
/** The parts whose requests are counted one by one; clients choose the rest of the path. */
const PARTS = ['graphql', 'health', 'metrics', 'playground'];

const idOf = ({ headers }: Request): string => {
  const given = headers['x-request-id'];
  return typeof given === 'string' && USABLE_ID.test(given) ? given : randomUUID();
};

const partOf = (path: string): string => {
  const first = path.split('/')[1] ?? '';
  return PARTS.includes(first) ? `/${first}` : 'other';
};

/**
 * Gives every request an id (`X-Request-Id`), which stands in each line that is logged for it, counts it, and makes it a
 * span where OpenTelemetry is loaded.
 */
export const requestLog: ServerPart = ({ app, log, metrics }) => {
  const tracer = trace.getTracer('rapporteur');
  app.use((request, response, next) => {
    const requestId = idOf(request);
    const path = partOf(request.path);
    const begun = performance.now();
    response.set('x-request-id', requestId);
    const handle = (span: Span) => {
      response.once('close', () => {
        const { statusCode: status } = response;
        metrics.requests.inc({ path, status });
        span.setAttribute('http.response.status_code', status);
        if (status >= 500) span.setStatus({ code: SpanStatusCode.ERROR });
        span.end();
        const milliseconds = Math.round(performance.now() - begun);
        log.debug({ requestId, method: request.method, path, status, milliseconds }, 'A request was answered.');
      });
      withLogFields({ requestId }, next);
    };
    tracer.startActiveSpan(
      `${request.method} ${path}`,
      { attributes: { 'http.request.method': request.method } },
      handle,
    );
  });
};
