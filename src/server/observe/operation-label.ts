import { Kind, type OperationDefinitionNode } from 'graphql';

/** How an operation is called in metrics and logs: its type and its first root field. Names of operations and aliases are the client's choice. */
export const operationLabel = ({
  operation,
  selectionSet,
}: OperationDefinitionNode): { type: string; field: string } => {
  const first = selectionSet.selections.find((selection) => selection.kind === Kind.FIELD);
  return { type: operation, field: first?.name.value ?? 'fragment' };
};
