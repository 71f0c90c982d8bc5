/**
 * Reads the operation that a link hands over: `/playground/#query=…&variables=…`, both percent-encoded. The part
 * after `#` never leaves the browser, so that a question does not end up in a server's log. Null without a query.
 */
export const operationFromAddress = (hash: string): { query: string; variables?: string } | null => {
  const parameters = new URLSearchParams(hash.replace(/^#/, ''));
  const query = parameters.get('query');
  if (!query) return null;
  const variables = parameters.get('variables');
  return variables ? { query, variables } : { query };
};
