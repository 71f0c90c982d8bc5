import type { Server as HttpServer } from 'node:http';
import type { Express } from 'express';
import type { GraphQLFormattedError, GraphQLSchema } from 'graphql';
import type { Graph } from '../graph/graph';
import type { Log } from '../log';
import type { Access } from './access/access';
import type { AccessToken } from './access/access-token';
import type { KnownOperations } from './direct/known-operations';
import type { QueryGuard } from './limits/query-guard';
import type { Metrics } from './observe/metrics';

/** What clients may ask, apart from how their questions travel: HTTP and WebSocket serve the same one. */
export interface GraphqlApi {
  schema: GraphQLSchema;
  /** Makes the context of one operation. `signal` is aborted when its client has gone; a read may take `readTimeoutMs`. */
  createContext(operation: { signal: AbortSignal; readTimeoutMs?: number }): object;
  /** Turns every error into what clients may see: a known code and message, or a masked one that is logged. */
  formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError;
}

export interface ServerSettings {
  /** Address to listen on, as in HOST. */
  host: string;
  /** 0 for a free one. */
  port: number;
  /** Names under which browsers reach the server, besides addresses and localhost, as they stand in the Host header without the port. */
  allowedHosts?: readonly string[];
  /** Origins of pages elsewhere that may use the API; none where left out. */
  corsOrigins?: readonly string[];
  /** Who may use the API; everybody where there are none. */
  tokens?: readonly AccessToken[];
  /** Of one client; no limit where 0 or left out. */
  requestsPerMinute?: number;
  /** How long running requests may take to finish when the server closes; 6,000 ms where left out. */
  closeWithinMs?: number;
}

/** The server as its parts see it while it is put together. */
export interface ServerHost {
  app: Express;
  http: HttpServer;
  api: GraphqlApi;
  graph: Graph;
  access: Access;
  metrics: Metrics;
  /** What every operation passes before it runs. */
  guard: QueryGuard;
  /** What has been answered before. */
  operations: KnownOperations;
  settings: ServerSettings;
  log: Log;
  /** Registers what ends this part; all of them run together when the server closes. */
  onClose(end: () => Promise<void>): void;
}

/** One small part of the server. Their order in `server.ts` is the order in which they see a request. */
export type ServerPart = (host: ServerHost) => void | Promise<void>;
