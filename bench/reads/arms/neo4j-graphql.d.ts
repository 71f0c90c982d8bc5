/** What we use of the library, for checking types where bench/ is not installed. */
declare module '@neo4j/graphql' {
  import type { GraphQLSchema } from 'graphql';
  import type { Driver } from 'neo4j-driver';

  export class Neo4jGraphQL {
    constructor(options: { typeDefs: string; driver: Driver });
    getSchema(): Promise<GraphQLSchema>;
  }
}
