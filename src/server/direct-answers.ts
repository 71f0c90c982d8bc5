import type { ApolloServerPlugin } from '@apollo/server';
import { answerDirectly } from '../resolvers/answer-directly';
import type { Context } from '../resolvers/context';
import type { KnownOperations } from './direct/known-operations';
import type { OperationContext } from './direct/operation-context';

/**
 * Lets queries be answered without GraphQL's executor where that gives the same; all checks come before it as ever.
 * Those that were are known from then on.
 */
export const directAnswers = (operations: KnownOperations): ApolloServerPlugin<OperationContext> => ({
  requestDidStart: async () => ({
    responseForOperation: async ({ schema, document, operation, request, contextValue, response }) => {
      // An unknown name of an operation is for the executor to tell, and so is the error of what was tried before.
      if (operation === undefined || contextValue.started !== undefined) return null;
      const data = await answerDirectly({
        schema,
        document,
        operation,
        variables: request.variables ?? {},
        context: contextValue as unknown as Context,
      });
      if (data === null) return null;
      const { query = '', operationName } = request;
      operations.keep({ query, operationName }, { document, operation });
      return { http: response.http, body: { kind: 'single', singleResult: { data } } };
    },
  }),
});
