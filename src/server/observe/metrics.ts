import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

/** What is counted, for Prometheus. No label takes a value that clients choose. */
export interface Metrics {
  registry: Registry;
  /** Operations that ran, by type, first root field and the code of the first error (`ok` without). */
  operations: Counter<'type' | 'field' | 'code'>;
  operationSeconds: Histogram<'type' | 'field'>;
  refused: Counter<'code'>;
  refusedCost: Histogram;
  requests: Counter<'path' | 'status'>;
  sockets: Gauge;
  databaseInUse: Gauge<'mode'>;
  databaseSeconds: Histogram<'mode'>;
  databaseErrors: Counter<'mode' | 'code'>;
  articles: Counter<'status'>;
}

const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
const COSTS = [20_000, 50_000, 100_000, 1_000_000, 10_000_000, 1_000_000_000];

/** The metrics of one process, all at zero; `ofProcess` adds memory, event loop and garbage collection. */
export const createMetrics = ({ ofProcess = false }: { ofProcess?: boolean } = {}): Metrics => {
  const registry = new Registry();
  const registers = [registry];
  if (ofProcess) collectDefaultMetrics({ register: registry });
  return {
    registry,
    operations: new Counter({
      name: 'rapporteur_operations_total',
      help: 'GraphQL operations that ran, by type, first root field and code.',
      labelNames: ['type', 'field', 'code'],
      registers,
    }),
    operationSeconds: new Histogram({
      name: 'rapporteur_operation_seconds',
      help: 'How long operations ran, the wait for their turn included.',
      labelNames: ['type', 'field'],
      buckets: SECONDS,
      registers,
    }),
    refused: new Counter({
      name: 'rapporteur_refused_total',
      help: 'Operations and requests that were refused before they ran, by code.',
      labelNames: ['code'],
      registers,
    }),
    refusedCost: new Histogram({
      name: 'rapporteur_refused_cost',
      help: 'What operations would have cost that were refused for it, in objects.',
      buckets: COSTS,
      registers,
    }),
    requests: new Counter({
      name: 'rapporteur_http_requests_total',
      help: 'HTTP requests by the part that answers and status.',
      labelNames: ['path', 'status'],
      registers,
    }),
    sockets: new Gauge({ name: 'rapporteur_websockets', help: 'Open WebSocket connections.', registers }),
    databaseInUse: new Gauge({
      name: 'rapporteur_neo4j_in_use',
      help: 'Reads and writes that hold or wait for a connection of the pool to Neo4j.',
      labelNames: ['mode'],
      registers,
    }),
    databaseSeconds: new Histogram({
      name: 'rapporteur_neo4j_seconds',
      help: 'How long reads and writes took, the wait for a connection included.',
      labelNames: ['mode'],
      buckets: SECONDS,
      registers,
    }),
    databaseErrors: new Counter({
      name: 'rapporteur_neo4j_errors_total',
      help: 'Reads and writes that failed, by code.',
      labelNames: ['mode', 'code'],
      registers,
    }),
    articles: new Counter({
      name: 'rapporteur_articles_total',
      help: 'Articles that came in over the API, by what became of them.',
      labelNames: ['status'],
      registers,
    }),
  };
};
