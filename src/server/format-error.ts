import { randomUUID } from 'node:crypto';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { RapporteurError } from '../errors';
import { type Log, logFields } from '../log';

interface FormatOptions {
  log: Pick<Log, 'error'>;
  /** Makes the id by which an unknown error is found in the log. */
  newId?: () => string;
}

/** In characters. */
const LONGEST_MESSAGE = 1_000;

/** Codes of GraphQL's own errors, which say what is wrong with a request: they pass as they are. */
const REQUEST_CODES: ReadonlySet<string> = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);

/**
 * Turns every error into what clients may see. Known ones (a RapporteurError, a request that GraphQL refuses)
 * pass with their code; anything else is masked as INTERNAL_SERVER_ERROR with an id, under which the whole of
 * it is logged. No stack trace ever leaves. An error of a request carries the request's id.
 */
export const createFormatError =
  ({ log, newId = randomUUID }: FormatOptions) =>
  (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const { locations, path } = formatted;
    const message = clipped(formatted.message);
    const place = { ...(locations ? { locations } : {}), ...(path ? { path } : {}) };
    const { requestId } = logFields();
    const ofRequest = requestId === undefined ? {} : { requestId };
    const original = originalOf(error);
    if (original instanceof RapporteurError && original.code !== 'INTERNAL_SERVER_ERROR') {
      const extensions = { ...original.details, code: original.code, ...ofRequest };
      return { message: clipped(original.message), ...place, extensions };
    }
    const code = requestCode(formatted, { error, original });
    if (code !== null) return { message, ...place, extensions: { code, ...ofRequest } };
    const id = newId();
    log.error({ err: original ?? error, id, path }, 'A request failed.');
    return {
      message: `Something went wrong on our side. The log has it under ${id}.`,
      ...place,
      extensions: { code: 'INTERNAL_SERVER_ERROR', id, ...ofRequest },
    };
  };

/** GraphQL's messages repeat the value that was wrong, however long it is. */
const clipped = (message: string): string =>
  message.length > LONGEST_MESSAGE ? `${message.slice(0, LONGEST_MESSAGE)} …` : message;

/** The code of an error about the request itself; null for any other. */
const requestCode = (
  { extensions }: GraphQLFormattedError,
  { error, original }: { error: unknown; original: unknown },
): string | null => {
  const code = extensions?.code;
  // What is thrown while a field is resolved has an original error; what GraphQL says of a request has none.
  if (original !== null && !(original instanceof GraphQLError)) return null;
  if (typeof code === 'string') return REQUEST_CODES.has(code) ? code : null;
  return error instanceof GraphQLError && error.path === undefined ? 'BAD_USER_INPUT' : null;
};

const originalOf = (error: unknown): unknown => {
  if (!(error instanceof GraphQLError)) return error;
  return error.originalError ? originalOf(error.originalError) : null;
};
