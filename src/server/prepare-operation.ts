import { type ExecutionArgs, GraphQLError, getOperationAST, parse, specifiedRules, validate } from 'graphql';
import type { SubscribePayload } from 'graphql-ws';
import { QUERY_BUDGET } from './limits/query-budget';
import type { Asker, Leave, QueryGuard } from './limits/query-guard';
import { PARSE_OPTIONS, VALIDATION_OPTIONS } from './query-limits';
import type { GraphqlApi } from './server-part';

/** An operation that may run, and what must be called when it has. */
export interface PreparedOperation {
  execution: ExecutionArgs;
  leave: Leave;
}

export interface PrepareOptions {
  api: GraphqlApi;
  guard: QueryGuard;
  createContext: () => object;
  asker: Asker;
}

/** Parses, validates and holds to the budget as HTTP does; graphql-ws alone would do so without limits. Answers with the errors where it is refused. */
export const prepareOperation = async (
  { query, operationName, variables }: SubscribePayload,
  { api: { schema }, guard, createContext, asker }: PrepareOptions,
): Promise<PreparedOperation | readonly GraphQLError[]> => {
  try {
    if (query.length > QUERY_BUDGET.characters) return [tooLong()];
    const document = parse(query, PARSE_OPTIONS);
    const errors = validate(schema, document, specifiedRules, VALIDATION_OPTIONS);
    if (errors.length > 0) return errors.map((error) => withCode(error, 'GRAPHQL_VALIDATION_FAILED'));
    const operation = getOperationAST(document, operationName);
    if (!operation) return [noOperation(operationName)];
    const leave = await guard.admit({ schema, document, operation, variables: variables ?? {} }, asker);
    const execution = { schema, document, operationName, variableValues: variables, contextValue: createContext() };
    return { execution, leave };
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    return [error.originalError ? error : withCode(error, 'GRAPHQL_PARSE_FAILED')];
  }
};

const withCode = ({ message, nodes, source, positions }: GraphQLError, code: string): GraphQLError =>
  new GraphQLError(message, { nodes, source, positions, extensions: { code } });

const tooLong = (): GraphQLError =>
  new GraphQLError(
    `The document is longer than ${QUERY_BUDGET.characters} characters: pass long values as variables.`,
    { extensions: { code: 'BAD_REQUEST' } },
  );

const noOperation = (name: string | null | undefined): GraphQLError =>
  new GraphQLError(name ? `The document has no operation "${name}".` : 'Name one operation in "operationName".', {
    extensions: { code: 'OPERATION_RESOLUTION_FAILURE' },
  });
