import { isUtf8 } from 'node:buffer';
import { json, type RequestHandler } from 'express';
import { QUERY_BUDGET } from './limits/query-budget';
import { sendError } from './send-error';

const LIMIT_BYTES = 1024 * 1024;
const TOO_LARGE = { status: 413, code: 'PAYLOAD_TOO_LARGE', message: 'The request is larger than 1 MB.' } as const;

const DOCUMENT_TOO_LARGE = {
  status: 413,
  code: 'PAYLOAD_TOO_LARGE',
  message: `The document is longer than ${QUERY_BUDGET.characters} characters: pass long values as variables.`,
} as const;

const isTooLong = (body: { query?: unknown } | undefined): boolean =>
  typeof body?.query === 'string' && body.query.length > QUERY_BUDGET.characters;

/** An error that the body parser answers with this status. */
const refusal = (status: number, message: string): Error => Object.assign(new Error(message), { status, expose: true });

const parse = json({
  limit: LIMIT_BYTES,
  inflate: false,
  type: ['application/json', 'application/graphql+json'],
  verify: (_request, _response, body, encoding) => {
    if (encoding !== 'utf-8') throw refusal(415, 'JSON is read in UTF-8 only.');
    if (!isUtf8(body)) throw refusal(400, 'The body is not valid UTF-8.');
  },
});

/**
 * Reads a JSON body of at most 1 MB in UTF-8 that is not compressed. Whatever else comes is answered here:
 * 413 PAYLOAD_TOO_LARGE, 415 UNSUPPORTED_MEDIA_TYPE, 400 BAD_REQUEST. A body of another type is left unread for Apollo to refuse.
 */
export const jsonBody: RequestHandler = (request, response, next) => {
  // Read already, by who handed the request over.
  if (request.body !== undefined) return next();
  if (Number(request.headers['content-length']) > LIMIT_BYTES) {
    response.set('connection', 'close');
    return sendError(request, response, TOO_LARGE);
  }
  parse(request, response, (error?: unknown) => {
    if (error === undefined) {
      // Apollo's middleware wants the member, whatever it holds.
      request.body ??= undefined;
      if (isTooLong(request.body)) return sendError(request, response, DOCUMENT_TOO_LARGE);
      return next();
    }
    const status = error instanceof Error && 'status' in error ? Number(error.status) : 400;
    if (status === 413) {
      response.set('connection', 'close');
      return sendError(request, response, TOO_LARGE);
    }
    if (status === 415) {
      const message = `Send JSON in UTF-8, uncompressed: ${(error as Error).message}.`;
      return sendError(request, response, { status, code: 'UNSUPPORTED_MEDIA_TYPE', message });
    }
    const message = 'The body is not a JSON object in UTF-8.';
    sendError(request, response, { status: 400, code: 'BAD_REQUEST', message });
  });
};
