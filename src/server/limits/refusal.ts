import { HeaderMap } from '@apollo/server';
import { GraphQLError } from 'graphql';
import { type ErrorCode, RapporteurError } from '../../errors';

const STATUS: Partial<Record<ErrorCode, number>> = {
  TOO_BUSY: 503,
  RATE_LIMITED: 429,
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
};
const RETRY_SECONDS = 2;

/** A reason to refuse an operation, as GraphQL and HTTP carry it: 400 where no other status fits. */
export const refusal = (error: unknown): GraphQLError => {
  if (!(error instanceof RapporteurError)) throw error;
  const status = STATUS[error.code] ?? 400;
  const headers = new HeaderMap();
  if (status === 503) headers.set('retry-after', String(RETRY_SECONDS));
  return new GraphQLError(error.message, { originalError: error, extensions: { http: { status, headers } } });
};
