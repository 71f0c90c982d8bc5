import { initGraphQLTada } from 'gql.tada';
import type { introspection } from '../generated/schema';

/** A typed operation or fragment: names and types are checked against schema.graphql as it was when the types were generated. */
export const graphql = initGraphQLTada<{
  introspection: introspection;
  scalars: { Date: string; DateTime: string };
  disableMasking: true;
}>();

export type { ResultOf, VariablesOf } from 'gql.tada';
