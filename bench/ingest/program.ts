import path from 'node:path';
import { type Address, PROJECT } from '../graph/open-database';

/** Our own graph, as far as this benchmark uses it. */
export interface Graph {
  read<Row>(cypher: string, parameters?: object): Promise<Row[]>;
  write<T>(work: (transaction: Transaction) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

export interface Transaction {
  run(cypher: string, parameters?: object): Promise<unknown[]>;
}

export interface Link {
  from: string;
  to: string;
  properties: Record<string, unknown>;
}

/** What one article adds, as rows. */
export interface Contribution {
  article: { id: string; text: string };
  entities: { id: string; kind: string; said: string[] }[];
  events: { id: string; type: string; said: string[] }[];
  statements: { id: string }[];
  mentions: Link[];
  implied: Link[];
  said: Link[];
  about: Link[];
  addressed: Link[];
  reported: Link[];
  wrote: Link[];
  participations: { entity: string; event: string }[];
  eventPlaces: { event: string; place: string }[];
  relations: { type: string; source: string; target: string; title: string; evidence: string[]; gazetteer: boolean }[];
}

export interface Prepared {
  article: { id: string; text: string };
  packed: { facts: Int8Array; print: Uint32Array };
}

export type Tally = Map<string, number>;

/** The parts of the compiled program that are measured, and those that make the rows. */
export interface Program {
  openGraph(address: Address): Graph;
  migrate(graph: Graph): Promise<void>;
  loadCypher(name: string): string;
  writeArticles(graph: Graph, records: Prepared[], options: { now: Date }): Promise<string[]>;
  projectArticle(record: Prepared, rules: unknown): Contribution;
  NO_RULES: unknown;
  openPool(options?: { threads?: number }): { prepare(article: unknown): Promise<Prepared>; close(): Promise<void> };
  checkArticle(article: object): { id: string };
  readArticles(paths: string[], options: object): AsyncIterable<{ article: object | null }>;
  describeEntity(tally: Tally): object;
  nameKeys(tally: Tally): Set<string>;
  describeEvent(tally: Tally): object;
  storeTally(tally: Tally): object;
  printProperties(print: Uint32Array): object;
}

const FILES = [
  'graph/open-graph',
  'graph/migrate',
  'graph/load-cypher',
  'graph/write/write-articles',
  'graph/write/project-article',
  'graph/curation/curation-rules',
  'ingest/extraction-pool',
  'ingest/check-article',
  'ingest/read-articles',
  'graph/write/describe-entity',
  'graph/write/describe-event',
  'graph/write/tally',
  'graph/write/print-properties',
];

/** Loads the compiled program: `npm run build` makes it. */
export const loadProgram = (): Program =>
  Object.assign({}, ...FILES.map((file) => require(path.join(PROJECT, 'dist', `${file}.js`)) as object)) as Program;
