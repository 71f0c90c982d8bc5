import type { DocumentNode, OperationDefinitionNode } from 'graphql';
import { createRecentlyUsed } from '../../model/recently-used';

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
  const operations = createRecentlyUsed<KnownOperation>({
    most: KEPT,
    mostSize: KEPT_CHARACTERS,
    sizeOf: (key) => key.length,
  });
  return {
    find: (asked) => operations.get(keyOf(asked)),
    keep: (asked, known) => operations.put(keyOf(asked), known),
  };
};

/** No valid document and no valid name holds a NUL. */
const keyOf = ({ query, operationName }: AskedOperation): string =>
  operationName ? `${operationName}\0${query}` : query;
