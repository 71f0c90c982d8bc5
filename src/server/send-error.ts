import type { Request, Response } from 'express';
import type { ErrorCode } from '../errors';

/** Answers a request that never reached GraphQL in the form that GraphQL clients read: `{ errors: [{ message, extensions: { code } }] }`. */
export const sendError = (
  request: Request,
  response: Response,
  { status, code, message }: { status: number; code: ErrorCode; message: string },
): void => {
  const wanted = request.accepts(['application/json', 'application/graphql-response+json']);
  response
    .status(status)
    .set('cache-control', 'no-store')
    .type(wanted || 'application/json')
    .send(JSON.stringify({ errors: [{ message, extensions: { code } }] }));
};
