import type { Config } from '../config';
import { returningGraph } from '../graph/returning-graph';
import type { Log } from '../log';
import { createApi } from '../server/create-api';
import { createMetrics } from '../server/observe/metrics';
import { observedGraph } from '../server/observe/observed-graph';
import { serve } from '../server/server';
import { serverSettings } from '../server/server-settings';
import { announce } from './announce';
import { askApi } from './ask-api';
import { EXIT } from './exit-codes';
import type { OpenDatabase } from './open-database';
import { note, print } from './output';
import type { untilStopped } from './until-stopped';
import { warmUp } from './warm-up';

export interface RunServerOptions {
  config: Config;
  log: Log;
  /** When the command began, in milliseconds. */
  begun: number;
  /** Settles when somebody asks for the end. */
  stopped: ReturnType<typeof untilStopped>;
}

/** A database that was just started, on a busy machine, takes its time over the first question. */
const PATIENCE_MS = 120_000;

/** Serves until somebody asks for the end or the database is lost; closes the server, not the database. */
export const runServer = async (
  { graph, embedded }: OpenDatabase,
  { config, log, begun, stopped }: RunServerOptions,
): Promise<number> => {
  const metrics = createMetrics({ ofProcess: true });
  const closing = new AbortController();
  const { signal } = closing;
  const returning = returningGraph(graph, { signal, onReturn: () => warmUp(graph, { log, signal }) });
  const observed = observedGraph(returning, metrics);
  const api = createApi(observed, { log, onIngested: (status) => metrics.articles.inc({ status }) });
  const server = await serve(api, observed, { settings: serverSettings(config), log, metrics });
  try {
    embedded?.announce(new URL(server.url).origin);
    const { stats } = await askApi<{ stats: { articles: number } }>(api, '{ stats { articles } }', {
      readTimeoutMs: PATIENCE_MS,
    });
    const seconds = (Date.now() - begun) / 1000;
    await print(announce({ server, database: whereTheDataAre(config, embedded), articles: stats.articles, seconds }));
    if (embedded) void warmUp(graph, { log, signal });
    const lost = embedded?.lost.then(() => 'lost' as const);
    if ((await Promise.race(lost ? [stopped, lost] : [stopped])) === 'lost') {
      note('error DB_UNAVAILABLE: the embedded database has ended unexpectedly; its log is in RAPPORTEUR_HOME.');
      return EXIT.DATABASE_UNAVAILABLE;
    }
    note('Stopping …');
    return EXIT.OK;
  } finally {
    closing.abort();
    await server.close();
  }
};

const whereTheDataAre = ({ neo4j, home }: Config, embedded: OpenDatabase['embedded']): string => {
  if (neo4j) return neo4j.uri;
  return embedded ? `${embedded.uri} (embedded, data in ${home})` : `embedded, data in ${home}`;
};
