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

/** A refusal, as GraphQL and HTTP carry it, and for the log. */
export interface Refusal {
  refused: GraphQLError;
  code: ErrorCode;
  cost?: number;
}

/** A reason to refuse an operation: with HTTP's 400 where no other status fits. Anything but a RapporteurError is thrown on. */
export const refusal = (error: unknown): Refusal => {
  if (!(error instanceof RapporteurError)) throw error;
  const { code, message, details } = error;
  const status = STATUS[code] ?? 400;
  const headers = new HeaderMap();
  if (status === 503) headers.set('retry-after', String(RETRY_SECONDS));
  const refused = new GraphQLError(message, { originalError: error, extensions: { http: { status, headers } } });
  return { refused, code, ...(typeof details.cost === 'number' ? { cost: details.cost } : {}) };
};
