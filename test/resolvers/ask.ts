import { type ExecutionResult, graphql } from 'graphql';
import type { Graph } from '../../src/graph/graph';
import { type Context, createContextFactory, type Services } from '../../src/resolvers/context';
import { buildSchema } from '../../src/server/build-schema';
import { createFormatError } from '../../src/server/format-error';

export interface Asked {
  schema: ReturnType<typeof buildSchema>;
  createContext(): Context;
  /** Runs an operation; errors come as clients get them, without their places. */
  ask(query: string, variables?: Record<string, unknown>): Promise<{ data?: unknown; errors?: unknown[] }>;
}

const noIngest: Services['ingestArticles'] = async () => {
  throw new Error('Nothing is ingested here.');
};
const nothing = (): never => {
  throw new Error('Nothing of this kind is done here.');
};
const noPreview: Services['previewArticle'] = async () => {
  throw new Error('Nothing is previewed here.');
};

/** The API over a graph, without a server. */
export const openApi = (graph: Graph, services: Partial<Services> = {}): Asked => {
  const schema = buildSchema();
  const now = () => new Date('2016-02-10T00:00:00Z');
  const contextOf = createContextFactory({
    graph,
    ingestArticles: noIngest,
    previewArticle: noPreview,
    fetchArticle: nothing,
    jobs: nothing,
    now,
    pollMs: 20,
    ...services,
  });
  const logged: unknown[] = [];
  const format = createFormatError({
    log: { error: (entry: unknown) => void logged.push(entry) } as never,
    newId: () => 'ID',
  });
  return {
    schema,
    createContext: () => contextOf({}),
    ask: async (source, variableValues = {}) => {
      const { data, errors }: ExecutionResult = await graphql({
        schema,
        source,
        variableValues,
        contextValue: contextOf({}),
      });
      // Null prototypes are GraphQL's own: plain objects compare better.
      const plain = data === undefined ? undefined : JSON.parse(JSON.stringify(data));
      if (!errors) return { data: plain };
      const shown = errors.map((error) => {
        const { message, extensions } = format(error.toJSON(), error);
        return extensions?.code === 'INTERNAL_SERVER_ERROR'
          ? { message, extensions, logged: String(error.originalError?.stack ?? error.message) }
          : { message, extensions };
      });
      return { data: plain, errors: shown };
    },
  };
};
