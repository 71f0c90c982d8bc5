import { EventEmitter, once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { buildSchema, type GraphQLObjectType } from 'graphql';
import { RapporteurError } from '../../../src/errors';
import { byResponseKey } from '../../../src/resolvers/by-response-key';
import { createFormatError } from '../../../src/server/format-error';
import type { GraphqlApi } from '../../../src/server/server-part';
import { collectLog } from './collect-log';

interface Asking {
  signal: AbortSignal;
  started?: ReadonlyMap<string, Promise<unknown>>;
}

/** An API without a database, whose field `word` answers by what it is asked for. */
export interface WordsApi extends GraphqlApi {
  /** What the fields were asked for. */
  asked: string[];
  /** Resolves when a slow word begins. */
  started(): Promise<void>;
  /** Resolves when the client of a slow word has gone, with the code of the reason. */
  gone(): Promise<string>;
}

/** Makes the API. */
export const createWordsApi = (): WordsApi => {
  const schema = buildSchema(`
    type Word { id: ID! }
    type Query { one: Int!, word(text: String!): String, words(first: Int!): [Word!]! }
    type Mutation { change: String }
    type Subscription { ticks: Int! }
  `);
  const asked: string[] = [];
  const signs = new EventEmitter();

  const word = async (text: string, { signal }: Asking): Promise<unknown> => {
    asked.push(text);
    if (text === 'unknown') throw new RapporteurError('ENTITY_NOT_FOUND', 'Nobody is called so.');
    if (text === 'broken') throw new Error('secret detail');
    if (text === 'unfit') return { not: 'a string' };
    if (text === 'soon' || text === 'slow') signs.emit('started');
    if (text === 'soon') await setTimeout(50);
    if (text === 'slow') {
      await once(signal, 'abort');
      signs.emit('gone', signal.reason.code);
      throw signal.reason;
    }
    return text;
  };

  const of = (type: string) => (schema.getType(type) as GraphQLObjectType).getFields();
  Object.assign(of('Query').one ?? {}, { resolve: () => 1 });
  Object.assign(of('Query').word ?? {}, {
    // As install-field-resolvers.ts does for every root field.
    resolve: (_: unknown, { text }: { text: string }, context: Asking) =>
      context.started?.get('word') ?? word(text, context),
  });
  Object.assign(of('Query').words ?? {}, {
    resolve: (_: unknown, { first }: { first: number }) => Array.from({ length: first }, (_, at) => ({ id: `${at}` })),
  });
  Object.assign(of('Word').id ?? {}, { resolve: byResponseKey });
  Object.assign(of('Mutation').change ?? {}, { resolve: () => 'changed' });

  return {
    schema,
    asked,
    createContext: (operation) => operation,
    formatError: createFormatError({ log: collectLog().log }),
    started: async () => {
      await once(signs, 'started');
    },
    gone: async () => (await once(signs, 'gone'))[0] as string,
  };
};
