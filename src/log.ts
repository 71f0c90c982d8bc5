import { AsyncLocalStorage } from 'node:async_hooks';
import pino, { type DestinationStream, type Logger } from 'pino';
import pretty from 'pino-pretty';

/** A structured logger: `log.info({ fields }, 'message')`. One event is one line, whatever the fields hold. */
export type Log = Logger;

export interface LogOptions {
  /** Least level that is written; `info` where left out. */
  level?: string;
  /** Lines for people instead of JSON; on a terminal where left out. */
  pretty?: boolean;
  /** Standard error where left out, since standard output is for answers. */
  destination?: DestinationStream & NodeJS.WritableStream;
}

const fieldsOfNow = new AsyncLocalStorage<Record<string, unknown>>();

/** Runs `work`; every line that it logs, also later in what it awaits, has these fields. */
export const withLogFields = <T>(fields: Record<string, unknown>, work: () => T): T => fieldsOfNow.run(fields, work);

/** The fields that lines have which are logged now; none outside `withLogFields`. */
export const logFields = (): Readonly<Record<string, unknown>> => fieldsOfNow.getStore() ?? {};

const SECRET_NAMES = ['password', 'token', 'authorization', 'cookie', 'secret', 'credentials', 'apiKey'];
const SECRET_PATHS = SECRET_NAMES.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]);
const URI_CREDENTIALS = /\b([a-z][a-z0-9+.-]*:\/\/)[^\s/@:]*:[^\s/@]*@/gi;

/** Makes the log of a run: pretty on a terminal, JSON elsewhere; fields named like secrets, and user:password@ in addresses, never reach it. */
export function createLog({ level = 'info', pretty: wanted, destination }: LogOptions = {}): Log {
  const isPretty = wanted ?? process.stderr.isTTY === true;
  const options = {
    level,
    base: null,
    mixin: () => ({ ...logFields() }),
    redact: { paths: SECRET_PATHS, censor: '[redacted]' },
    serializers: { err: pino.stdSerializers.err, error: pino.stdSerializers.err },
    hooks: { streamWrite: (line: string) => line.replace(URI_CREDENTIALS, '$1[redacted]@') },
  };
  const sink = destination ?? pino.destination({ dest: 2, sync: true });
  if (!isPretty) return pino({ ...options, timestamp: pino.stdTimeFunctions.isoTime }, sink);
  return pino(
    options,
    pretty({ destination: sink, sync: true, translateTime: 'SYS:HH:MM:ss', ignore: 'pid,hostname', singleLine: true }),
  );
}
