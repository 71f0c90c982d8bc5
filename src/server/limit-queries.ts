import type { ApolloServerPlugin } from '@apollo/server';
import type { OperationContext } from './direct/operation-context';
import type { Leave, QueryGuard } from './limits/query-guard';

/** Holds operations over HTTP to the budget of queries, after validation and before anything of them runs. */
export const limitQueries = (guard: QueryGuard): ApolloServerPlugin<OperationContext> => ({
  requestDidStart: async () => {
    let leave: Leave | undefined;
    return {
      didResolveOperation: async ({ schema, document, operation, request, contextValue }) => {
        if (!operation) return;
        const checked = { schema, document, operation, variables: request.variables ?? {} };
        leave = await (contextValue.admitted ?? guard.admit(checked, contextValue.asker));
      },
      willSendResponse: async ({ response: { body } }) =>
        leave?.(body.kind === 'single' ? body.singleResult.errors : []),
    };
  },
});
