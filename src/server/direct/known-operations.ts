import type { DocumentNode, OperationDefinitionNode } from 'graphql';

/** An operation as a request names it. */
export interface AskedOperation {
  query: string;
  operationName?: string | null | undefined;
}

/** One that was parsed and validated before. */
export interface KnownOperation {
  document: DocumentNode;
  operation: OperationDefinitionNode;
}

/** Operations by their exact text. What a request may do with one is checked each time. */
export interface KnownOperations {
  find(asked: AskedOperation): KnownOperation | undefined;
  keep(asked: AskedOperation, known: KnownOperation): void;
}

/** A server sees few documents, again and again; a client that makes up new ones pushes others out, no more. */
const KEPT = 1_000;
const KEPT_CHARACTERS = 4_000_000;

/** Known operations, none at first; those that were not asked for longest are forgotten. */
export const createKnownOperations = (): KnownOperations => {
  const operations = new Map<string, KnownOperation>();
  let characters = 0;
  const forget = (key: string) => {
    if (operations.delete(key)) characters -= key.length;
  };
  return {
    find: (asked) => {
      const key = keyOf(asked);
      const known = operations.get(key);
      if (known !== undefined) {
        operations.delete(key);
        operations.set(key, known);
      }
      return known;
    },
    keep: (asked, known) => {
      const key = keyOf(asked);
      forget(key);
      operations.set(key, known);
      characters += key.length;
      for (const oldest of operations.keys()) {
        if (operations.size <= KEPT && characters <= KEPT_CHARACTERS) break;
        forget(oldest);
      }
    },
  };
};

/** No valid document and no valid name holds a NUL. */
const keyOf = ({ query, operationName }: AskedOperation): string =>
  operationName ? `${operationName}\0${query}` : query;
