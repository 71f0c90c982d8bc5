import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import { expressMiddleware } from '@as-integrations/express5';
import type { Request, RequestHandler } from 'express';
import { allowOrigins } from './access/allow-origins';
import { clientOfRequest, requireClient } from './access/require-client';
import { createOperationContext, handedOver, type OperationContext } from './direct/operation-context';
import { directAnswers } from './direct-answers';
import { jsonBody } from './json-body';
import { limitQueries } from './limit-queries';
import { PARSE_OPTIONS, VALIDATION_OPTIONS } from './query-limits';
import { refuseSubscriptions } from './refuse-subscriptions';
import type { ServerPart } from './server-part';

/**
 * GraphQL over HTTP at `/graphql`: POST with JSON, and GET for queries. No batches, no persisted queries, CORS only as set;
 * a GET that a plain link could send is refused (CSRF). Nothing is reported to Apollo's services, whatever the
 * environment says. When the server closes, running requests finish first.
 */
export const graphqlHttp: ServerPart = async ({
  app,
  http,
  api,
  access,
  guard,
  operations,
  settings,
  log,
  onClose,
}) => {
  const apollo = new ApolloServer<OperationContext>({
    schema: api.schema,
    formatError: api.formatError,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    csrfPrevention: true,
    nodeEnv: 'production',
    stopOnTerminationSignals: false,
    parseOptions: PARSE_OPTIONS,
    validationOptions: VALIDATION_OPTIONS,
    logger: {
      debug: (message) => log.debug(message),
      info: (message) => log.debug(message),
      warn: (message) => log.warn(message),
      error: (message) => log.error(message),
    },
    plugins: [
      refuseSubscriptions,
      limitQueries(guard),
      directAnswers(operations),
      // It would wrap every field of every answer, for a header that we do not send.
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginDrainHttpServer({ httpServer: http, stopGracePeriodMillis: settings.closeWithinMs }),
    ],
  });
  await apollo.start();
  // Nobody compares answers to POST by a hash of them.
  app.set('etag', false);
  onClose(() => apollo.stop());

  const answer = expressMiddleware(apollo, {
    context: async ({ req, res }) => handedOver(req) ?? createOperationContext(api, res, clientOfRequest(req)),
  });
  const origins = allowOrigins(settings.corsOrigins ?? []);
  app.use('/graphql', toPlayground, origins, requireClient(access), jsonBody, answer);
};

/** A person who opens the endpoint in a browser wants the page with the editor. */
const toPlayground: RequestHandler = (request, response, next) => {
  if (isVisit(request)) response.redirect(303, '/playground/');
  else next();
};

const isVisit = (request: Request): boolean =>
  request.method === 'GET' && !request.url.includes('?') && request.headers.accept?.includes('text/html') === true;
