import { once } from 'node:events';
import { context, propagation, SpanStatusCode, trace } from '@opentelemetry/api';
import {
  InMemorySpanExporter,
  NodeTracerProvider,
  type ReadableSpan,
  SimpleSpanProcessor,
} from '@opentelemetry/sdk-trace-node';
import WebSocket from 'ws';
import { createApi } from '../../../src/server/create-api';
import { createMetrics } from '../../../src/server/observe/metrics';
import { observedGraph } from '../../../src/server/observe/observed-graph';
import { type RunningServer, serve } from '../../../src/server/server';
import { collectLog } from '../helpers/collect-log';
import { graphThat } from '../helpers/graph-that';

/** OpenTelemetry's own SDK, which keeps what it would send. */
const exporter = new InMemorySpanExporter();
const provider = new NodeTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] });
const QUERY = '{ stats { articles } }';
let server: RunningServer;

beforeAll(async () => {
  provider.register();
  const { log } = collectLog();
  const graph = observedGraph(graphThat('is away'), createMetrics());
  server = await serve(createApi(graph, { log }), graph, { settings: { host: '127.0.0.1', port: 0 }, log });
});
afterAll(async () => {
  await server.close();
  await provider.shutdown();
  for (const api of [trace, context, propagation]) api.disable();
});
beforeEach(() => exporter.reset());

/** Spans of that name, when they have ended. */
const ended = async (name: string): Promise<ReadableSpan> => {
  for (let tries = 0; tries < 200; tries += 1) {
    const found = exporter.getFinishedSpans().find((span) => span.name === name);
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error(`No span "${name}" has ended.`);
};

const failedRead = {
  attributes: { 'db.system.name': 'neo4j' },
  status: { code: SpanStatusCode.ERROR, message: 'DB_UNAVAILABLE' },
};

test('a request is a span, and what it reads from Neo4j is a part of it', async () => {
  const body = JSON.stringify({ query: QUERY });
  await fetch(server.url, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  const request = await ended('POST /graphql');
  expect(request.attributes).toEqual({ 'http.request.method': 'POST', 'http.response.status_code': 200 });
  const read = await ended('neo4j read');
  expect(read).toMatchObject(failedRead);
  expect(read.parentSpanContext?.spanId).toBe(request.spanContext().spanId);
});

test('a request that fails is an error', async () => {
  await fetch(new URL('/health/ready', server.url));
  expect(await ended('GET /health')).toMatchObject({
    attributes: { 'http.response.status_code': 503 },
    status: { code: SpanStatusCode.ERROR },
  });
});

test('so is an operation over WebSocket', async () => {
  const socket = new WebSocket(server.url.replace('http:', 'ws:'), 'graphql-transport-ws');
  await once(socket, 'open');
  socket.send(JSON.stringify({ type: 'connection_init' }));
  await once(socket, 'message');
  socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload: { query: QUERY } }));
  const operation = await ended('WS /graphql');
  const read = await ended('neo4j read');
  expect(read).toMatchObject(failedRead);
  expect(read.parentSpanContext?.spanId).toBe(operation.spanContext().spanId);
  socket.terminate();
});
