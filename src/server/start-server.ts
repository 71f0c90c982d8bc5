import type { Graph } from '../graph/graph';
import type { Log } from '../log';
import { createApi } from './create-api';
import { type RunningServer, serve } from './server';
import type { ServerSettings } from './server-part';

/**
 * Serves a graph: our API over HTTP and WebSocket, and the playground.
 * @throws RapporteurError PORT_IN_USE, CONFIG_INVALID
 */
export const startServer = ({
  graph,
  settings,
  log,
}: {
  graph: Graph;
  settings: ServerSettings;
  log: Log;
}): Promise<RunningServer> => serve(createApi(graph, { log }), graph, { settings, log });
