import { type ExecutionResult, GraphQLError, graphql } from 'graphql';
import { type ErrorCode, RapporteurError } from '../errors';
import type { GraphqlApi } from '../server/server-part';

export interface AskOptions {
  variables?: Record<string, unknown>;
  /** Gives the question up. */
  signal?: AbortSignal;
  /** How long a read may take; as the API says where left out. */
  readTimeoutMs?: number;
}

/**
 * Asks the API in this process, without a server between, so that commands and clients get the same answers.
 * @throws RapporteurError with the code, the message and the extensions of the first error
 */
export const askApi = async <Answer>(
  api: GraphqlApi,
  query: string,
  { variables = {}, signal = new AbortController().signal, readTimeoutMs }: AskOptions = {},
): Promise<Answer> => {
  const { data, errors }: ExecutionResult = await graphql({
    schema: api.schema,
    source: query,
    variableValues: variables,
    contextValue: api.createContext({ signal, ...(readTimeoutMs === undefined ? {} : { readTimeoutMs }) }),
  });
  const error = errors?.[0];
  if (error) throw asRapporteurError(api, error);
  return data as Answer;
};

const asRapporteurError = (api: GraphqlApi, error: GraphQLError): unknown => {
  const cause = error.originalError;
  if (cause instanceof RapporteurError || (cause && !(cause instanceof GraphQLError))) return cause;
  const { message, extensions = {} } = api.formatError(error.toJSON(), error);
  const { code, ...details } = extensions;
  return new RapporteurError((code ?? 'BAD_USER_INPUT') as ErrorCode, message, { details, cause: error });
};
