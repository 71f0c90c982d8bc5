import type { ErrorRequestHandler } from 'express';
import { sendError } from './send-error';
import type { ServerPart } from './server-part';

/** Answers what no other part answered: 404 for unknown addresses, 400 for ones that cannot be read, 500 for our own faults, masked and logged. */
export const notFound: ServerPart = ({ app, log }) => {
  app.use((request, response) => {
    const message = 'There is nothing at this address: see /graphql, /playground and /health/live.';
    sendError(request, response, { status: 404, code: 'NOT_FOUND', message });
  });
  const onError: ErrorRequestHandler = (error, request, response, next) => {
    if (response.headersSent) return next(error);
    const status = error instanceof Error && 'status' in error ? Number(error.status) : 500;
    if (status >= 400 && status < 500) {
      return sendError(request, response, { status, code: 'BAD_REQUEST', message: 'The request cannot be read.' });
    }
    log.error({ err: error, path: request.path }, 'A request failed.');
    const message = 'Something went wrong on our side; the log has the details.';
    sendError(request, response, { status: 500, code: 'INTERNAL_SERVER_ERROR', message });
  };
  app.use(onError);
};
