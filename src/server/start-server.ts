import type { Graph } from '../graph/graph';
import { type ApiOptions, createApi } from './create-api';
import { type RunningServer, serve } from './server';
import type { ServerSettings } from './server-part';

export interface StartServerOptions extends ApiOptions {
  graph: Graph;
  settings: ServerSettings;
}

/**
 * Serves a graph: our API over HTTP and WebSocket, the dashboard and the playground.
 * @throws RapporteurError PORT_IN_USE, CONFIG_INVALID
 */
export const startServer = ({ graph, settings, ...options }: StartServerOptions): Promise<RunningServer> =>
  serve(createApi(graph, options), graph, { settings, log: options.log });
