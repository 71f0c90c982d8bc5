import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import { DashboardResolver } from '../resolvers/dashboard.resolver';
import { DuplicatesResolver } from '../resolvers/duplicates.resolver';
import { IngestResolver } from '../resolvers/ingest.resolver';
import { installFieldResolvers } from '../resolvers/install-field-resolvers';
import { MutationResolver } from '../resolvers/mutation.resolver';
import { QueryResolver } from '../resolvers/query.resolver';
import { SubscriptionResolver } from '../resolvers/subscription.resolver';

/** type-graphql asks for one as soon as there are subscriptions; ours read the outbox instead. */
const NO_TOPICS = {
  publish: () => {},
  subscribe: (): AsyncIterable<never> => {
    throw new Error('Subscriptions read the outbox; nothing is published to topics.');
  },
};

/** The public schema with its resolvers, as one executable schema. */
export const buildSchema = (): GraphQLSchema => {
  const schema = buildSchemaSync({
    resolvers: [
      QueryResolver,
      IngestResolver,
      MutationResolver,
      DuplicatesResolver,
      DashboardResolver,
      SubscriptionResolver,
    ],
    validate: false,
    pubSub: NO_TOPICS,
  });
  installFieldResolvers(schema);
  return schema;
};
