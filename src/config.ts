import { totalmem } from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import { RapporteurError } from './errors';
import { LLM_SETTINGS } from './llm-settings';

/** One setting: where it comes from, what it may be, and what a person needs to know of it. */
export interface Setting {
  /** The environment variable. */
  name: string;
  /** What it does, as one sentence for docs/configuration.md and the error message. */
  purpose: string;
  /** What a valid value looks like, in words that finish "expected …". */
  expected: string;
  /** The value when the variable is unset or empty, as written in the environment; none where left out. */
  fallback?: string;
  /** Never printed: neither in logs nor in messages. */
  secret?: boolean;
  schema: z.ZodType;
}

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
const BOLT_URI = /^(bolt|neo4j)(\+s|\+ssc)?:\/\/[^\s/?#@]+(\/?|\?\S*)$/;

const text = z.string().min(1);
const port = z
  .string()
  .regex(/^\d{1,5}$/)
  .transform(Number)
  .pipe(z.number().int().min(0).max(65_535));
const megabytes = z
  .string()
  .regex(/^\d{1,7}$/)
  .transform(Number)
  .pipe(z.number().int().min(64));

const wholeNumber = z
  .string()
  .regex(/^\d{1,7}$/)
  .transform(Number);
const list = z.string().transform((value) =>
  value
    .split(',')
    .map((item) => item.trim().toLowerCase())
    .filter(Boolean),
);
const hostNames = list.pipe(z.array(z.string().regex(/^[a-z0-9.-]+$/)));
const origins = list.pipe(z.array(z.string().regex(/^https?:\/\/[^/\s?#@]+$/)));

/** Every setting there is. The reader below, the documentation and its test all go by this table. */
export const SETTINGS = {
  host: {
    name: 'HOST',
    purpose: 'Address that the API listens on; only this machine reaches the default.',
    expected: 'an address or host name',
    fallback: '127.0.0.1',
    schema: text.regex(/^[\w.:%-]+$/),
  },
  port: {
    name: 'PORT',
    purpose: 'Port of the API, the playground and subscriptions; 0 takes a free one.',
    expected: 'a port number from 0 to 65535',
    fallback: '4000',
    schema: port,
  },
  tokens: {
    name: 'RAPPORTEUR_TOKENS',
    purpose:
      'Access tokens, `name:scope:secret` with the scope `read` or `write`, separated by commas; everybody may do everything where there is none, which only HOST on loopback permits.',
    expected: 'name:scope:secret, separated by commas',
    secret: true,
    schema: z.string(),
  },
  tokensFile: {
    name: 'RAPPORTEUR_TOKENS_FILE',
    purpose: 'A file of access tokens, one a line.',
    expected: 'a file',
    schema: text,
  },
  rateLimit: {
    name: 'RATE_LIMIT',
    purpose:
      'Requests that one client may send in a minute; 0 for no limit, which is what loopback has where unset; 1200 elsewhere.',
    expected: 'a whole number from 0 to 1000000',
    schema: wholeNumber.pipe(z.number().max(1_000_000)),
  },
  allowedHosts: {
    name: 'ALLOWED_HOSTS',
    purpose:
      'Names under which browsers reach the server, besides addresses and localhost, separated by commas; where unset, none on loopback and every one elsewhere.',
    expected: 'host names without ports, separated by commas',
    schema: hostNames,
  },
  corsOrigins: {
    name: 'CORS_ORIGINS',
    purpose: 'Origins of pages elsewhere that may use the API, separated by commas; none where unset.',
    expected: 'origins such as https://desk.example.org, separated by commas',
    schema: origins,
  },
  home: {
    name: 'RAPPORTEUR_HOME',
    purpose: 'Folder of the embedded database: its program, data, logs and password.',
    expected: 'a folder, absolute or relative to the working directory',
    fallback: '.rapporteur in the project',
    schema: text,
  },
  neo4jUri: {
    name: 'NEO4J_URI',
    purpose: 'Your own Neo4j, 5.23 or later; without it the embedded one is started, which needs Java 17 or 21.',
    expected: 'bolt://, neo4j:// or either with +s or +ssc, then host[:port], without user name or password',
    schema: z.string().regex(BOLT_URI),
  },
  neo4jUser: {
    name: 'NEO4J_USER',
    purpose: 'User name at NEO4J_URI.',
    expected: 'a user name',
    fallback: 'neo4j',
    schema: text,
  },
  neo4jPassword: {
    name: 'NEO4J_PASSWORD',
    purpose: 'Password at NEO4J_URI; empty means no authentication.',
    expected: 'a password',
    fallback: '',
    secret: true,
    schema: z.string(),
  },
  neo4jDatabase: {
    name: 'NEO4J_DATABASE',
    purpose: "Database at NEO4J_URI; the server's default one where unset.",
    expected: 'a database name of 3 to 63 letters, digits, dots and dashes',
    schema: z.string().regex(/^[a-zA-Z][a-zA-Z0-9.-]{2,62}$/),
  },
  neo4jPort: {
    name: 'RAPPORTEUR_BOLT_PORT',
    purpose: 'Port of the embedded database, on loopback only; 0 takes a free one.',
    expected: 'a port number from 0 to 65535',
    fallback: '0',
    schema: port,
  },
  neo4jHeap: {
    name: 'RAPPORTEUR_HEAP_MB',
    purpose: "Largest heap of the embedded database, in megabytes; by the machine's memory where unset.",
    expected: 'a whole number of megabytes, 64 or more',
    schema: megabytes,
  },
  neo4jPageCache: {
    name: 'RAPPORTEUR_PAGE_CACHE_MB',
    purpose: "Page cache of the embedded database, in megabytes; by the machine's memory where unset.",
    expected: 'a whole number of megabytes, 64 or more',
    schema: megabytes,
  },
  javaHome: {
    name: 'JAVA_HOME',
    purpose: 'Java 17 or 21 for the embedded database; otherwise the one on the PATH or in the usual places.',
    expected: 'the folder of a Java installation',
    schema: text,
  },
  logLevel: {
    name: 'LOG_LEVEL',
    purpose: 'Least level that is logged.',
    expected: `one of ${LOG_LEVELS.join(', ')}`,
    fallback: 'info',
    schema: z.enum(LOG_LEVELS),
  },
  ...LLM_SETTINGS,
} as const satisfies Record<string, Setting>;

/** The settings of one run, checked. */
export interface Config {
  host: string;
  port: number;
  /** Who may use the API, and from where. */
  access: {
    tokens?: string;
    tokensFile?: string;
    requestsPerMinute?: number;
    allowedHosts?: string[];
    corsOrigins?: string[];
  };
  /** Absolute. */
  home: string;
  /** The user's own server; the embedded database where left out. */
  neo4j?: { uri: string; user: string; password: string; database?: string };
  embedded: {
    /** 0 for a free one. */
    port: number;
    heapMegabytes: number;
    pageCacheMegabytes: number;
    javaHome?: string;
    /** Folders in which programs are looked for, in order. */
    searchPath: string[];
  };
  logLevel: (typeof LOG_LEVELS)[number];
  /** A language model for those who want one; left out where none is set. */
  llm?: { baseUrl: string; model: string; key: string; timeoutMs: number };
}

/**
 * Reads and checks the settings; the only place that looks at the environment.
 * @throws RapporteurError CONFIG_INVALID with one line for each wrong setting: its name, what was expected, what came.
 */
export function readConfig(environment: Record<string, string | undefined> = process.env): Config {
  const problems: string[] = [];
  const read = <T>(setting: Setting & { schema: z.ZodType<T> }): T | undefined => {
    const given = environment[setting.name]?.trim() || undefined;
    const value = given ?? setting.fallback;
    if (value === undefined) return undefined;
    const result = setting.schema.safeParse(value);
    if (result.success) return result.data;
    problems.push(`${setting.name}: expected ${setting.expected}; got ${shown(setting, value)}.`);
    return undefined;
  };

  const host = read(SETTINGS.host);
  const apiPort = read(SETTINGS.port);
  const uri = read(SETTINGS.neo4jUri);
  const user = read(SETTINGS.neo4jUser);
  const database = read(SETTINGS.neo4jDatabase);
  const boltPort = read(SETTINGS.neo4jPort);
  const heapMegabytes = read(SETTINGS.neo4jHeap) ?? shareOfMemory();
  const pageCacheMegabytes = read(SETTINGS.neo4jPageCache) ?? shareOfMemory();
  const javaHome = read(SETTINGS.javaHome);
  const logLevel = read(SETTINGS.logLevel);
  const access = withoutAbsent({
    tokens: read(SETTINGS.tokens),
    tokensFile: read(SETTINGS.tokensFile),
    requestsPerMinute: read(SETTINGS.rateLimit),
    allowedHosts: read(SETTINGS.allowedHosts),
    corsOrigins: read(SETTINGS.corsOrigins),
  });
  const baseUrl = read(SETTINGS.llmBaseUrl);
  const model = read(SETTINGS.llmModel);
  const timeout = read(SETTINGS.llmTimeout) ?? 0;
  if (baseUrl !== undefined && model === undefined)
    problems.push(
      `${SETTINGS.llmModel.name}: expected the name of a model, since ${SETTINGS.llmBaseUrl.name} is set; got nothing.`,
    );
  const home = environment[SETTINGS.home.name]?.trim();
  const password = environment[SETTINGS.neo4jPassword.name] ?? '';

  if (
    problems.length > 0 ||
    host === undefined ||
    apiPort === undefined ||
    user === undefined ||
    boltPort === undefined ||
    logLevel === undefined
  ) {
    throw new RapporteurError('CONFIG_INVALID', problems.join('\n'), { details: { problems } });
  }
  return {
    host,
    port: apiPort,
    access,
    home: home ? path.resolve(home) : path.join(__dirname, '..', '.rapporteur'),
    ...(uri === undefined ? {} : { neo4j: { uri, user, password, ...(database === undefined ? {} : { database }) } }),
    embedded: {
      port: boltPort,
      heapMegabytes,
      pageCacheMegabytes,
      ...(javaHome === undefined ? {} : { javaHome }),
      searchPath: (environment.PATH ?? environment.Path ?? '').split(path.delimiter).filter(Boolean),
    },
    logLevel,
    ...(baseUrl === undefined || model === undefined
      ? {}
      : { llm: { baseUrl, model, key: environment[SETTINGS.llmKey.name]?.trim() ?? '', timeoutMs: timeout * 1000 } }),
  };
}

const withoutAbsent = <T extends object>(settings: T): { [K in keyof T]?: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined)) as never;

/** What may be printed of a wrong value: nothing of a secret, and no user name or password inside an address. */
function shown(setting: Setting, value: string): string {
  if (setting.secret) return 'a value that is not shown';
  return JSON.stringify(value.replace(/\/\/[^/@]*@/, '//…@').slice(0, 120));
}

/** An eighth of the machine's memory for each of Neo4j's two pools, between 512 MB (256 MB on small machines) and 4 GB. */
function shareOfMemory(): number {
  const total = totalmem() / 2 ** 20;
  const least = total < 4096 ? 256 : 512;
  return Math.round(Math.min(4096, Math.max(least, total / 8)));
}
