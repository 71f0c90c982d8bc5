import cors from 'cors';
import type { RequestHandler } from 'express';

const DAY_SECONDS = 86_400;

/** Lets pages of these origins use the API (CORS), without cookies, of which there are none; no page where the list is empty. */
export const allowOrigins = (origins: readonly string[]): RequestHandler => {
  if (origins.length === 0) return (_request, _response, next) => next();
  return cors({
    origin: [...origins],
    methods: ['GET', 'POST'],
    allowedHeaders: ['authorization', 'content-type', 'apollo-require-preflight'],
    exposedHeaders: ['retry-after', 'x-request-id'],
    maxAge: DAY_SECONDS,
  });
};
