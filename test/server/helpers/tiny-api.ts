import { EventEmitter, once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { buildSchema, GraphQLError } from 'graphql';
import { RapporteurError } from '../../../src/errors';
import type { Log } from '../../../src/log';
import type { GraphqlApi } from '../../../src/server/server-part';

const events = new EventEmitter();

/** How often each message of `flood` says its number. */
const FLOOD = 150_000;

const schema = buildSchema(`
  type Query { hello(name: String): String, broken: String, slow: String, whenGone: String, logged: String }
  type Mutation { change: String }
  type Subscription { ticks: Int!, news: String!, flood: String!, logs: Int! }
`);

const resolvers: Record<string, Record<string, object>> = {
  Query: {
    hello: { resolve: (_: unknown, { name }: { name?: string }) => (name ? `Hello, ${name}` : 'Hello') },
    broken: {
      resolve: () => {
        throw new Error('secret detail');
      },
    },
    logged: {
      resolve: async (_: unknown, _arguments: unknown, { log }: { log: Log }) => {
        await setTimeout(1);
        log.info('A query logs.');
      },
    },
    slow: {
      resolve: async () => {
        const released = once(events, 'release');
        events.emit('started');
        await released;
        return 'done';
      },
    },
    whenGone: {
      resolve: async (_: unknown, _arguments: unknown, { signal }: { signal: AbortSignal }) => {
        events.emit('started');
        await once(signal, 'abort');
        events.emit('gone', 'gone');
      },
    },
  },
  Subscription: {
    news: {
      async *subscribe(_: unknown, _arguments: unknown, { signal }: { signal: AbortSignal }) {
        events.emit('started');
        await once(signal, 'abort');
        events.emit('gone', 'gone');
        yield { news: 'too late' };
      },
    },
    flood: {
      async *subscribe() {
        for (let n = 1; n <= 4; n += 1) yield { flood: `${n} `.repeat(FLOOD) };
      },
    },
    logs: {
      async *subscribe(_: unknown, _arguments: unknown, { log }: { log: Log }) {
        for (let n = 1; n <= 2; n += 1) {
          await setTimeout(1);
          log.info('A subscription logs.');
          yield { logs: n };
        }
      },
    },
    ticks: {
      async *subscribe() {
        for (let n = 1; n <= 3; n += 1) {
          yield { ticks: n };
          await setTimeout(10);
        }
      },
    },
  },
};

for (const [type, fields] of Object.entries(resolvers)) {
  const known = schema.getType(type) as ReturnType<typeof schema.getQueryType>;
  for (const [name, parts] of Object.entries(fields)) Object.assign(known?.getFields()[name] ?? {}, parts);
}

/** A schema that needs no database, with an error formatter that masks all but GraphQL's own errors. */
export const tinyApi = {
  schema,
  createContext: (operation) => operation,
  formatError: (formatted, error) => {
    const cause = error instanceof GraphQLError ? error.originalError : undefined;
    if (cause instanceof RapporteurError) {
      return { message: cause.message, extensions: { ...cause.details, code: cause.code } };
    }
    const isOurs = cause !== undefined && !(cause instanceof GraphQLError);
    return isOurs ? { message: 'masked', extensions: { code: 'INTERNAL_SERVER_ERROR' } } : formatted;
  },
  /** Resolves when `slow`, `whenGone` or `news` begins to run. */
  started: async () => {
    await once(events, 'started');
  },
  /** Resolves when `whenGone` or `news` has seen its client leave. */
  gone: async () => (await once(events, 'gone'))[0] as string,
} satisfies GraphqlApi & Record<string, unknown>;

/** Lets `slow` answer. */
export const releaseSlow = (): void => {
  events.emit('release');
};
