import { SpanStatusCode, trace } from '@opentelemetry/api';
import { RapporteurError } from '../../errors';
import type { Graph } from '../../graph/graph';
import type { Metrics } from './metrics';

/** The same graph, of which every read and write is counted and timed, and is a span where OpenTelemetry is loaded. */
export const observedGraph = (graph: Graph, metrics: Metrics): Graph => {
  const tracer = trace.getTracer('rapporteur');
  const observe = async <T>(mode: 'read' | 'write', work: () => Promise<T>): Promise<T> => {
    metrics.databaseInUse.inc({ mode });
    const end = metrics.databaseSeconds.startTimer({ mode });
    const span = tracer.startSpan(`neo4j ${mode}`, { attributes: { 'db.system.name': 'neo4j' } });
    try {
      return await work();
    } catch (error) {
      const code = error instanceof RapporteurError ? error.code : 'INTERNAL_SERVER_ERROR';
      metrics.databaseErrors.inc({ mode, code });
      span.setStatus({ code: SpanStatusCode.ERROR, message: code });
      throw error;
    } finally {
      span.end();
      end();
      metrics.databaseInUse.dec({ mode });
    }
  };
  return {
    ...graph,
    read: (cypher, parameters, options) => observe('read', () => graph.read(cypher, parameters, options)),
    write: (work) => observe('write', () => graph.write(work)),
  };
};
