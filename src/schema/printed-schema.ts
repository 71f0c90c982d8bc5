import { type GraphQLSchema, lexicographicSortSchema, printSchema } from 'graphql';

/** A schema as text, sorted by name so that equal schemas print equally: what `schema.graphql` holds. */
export const printedSchema = (schema: GraphQLSchema): string => `${printSchema(lexicographicSortSchema(schema))}\n`;
