/** Where a graph database is and how to sign in. An empty password means no authentication. */
export interface GraphSettings {
  /** `bolt://`, `neo4j://`, and both with `+s` or `+ssc`. */
  uri: string;
  user: string;
  password: string;
  /** The server's default database where left out. */
  database?: string;
}

export interface ReadOptions {
  /** The statement is cancelled in Neo4j too after this long (QUERY_TIMEOUT). */
  timeoutMs?: number;
  signal?: AbortSignal;
}

/** One open write transaction. */
export interface Transaction {
  run<Row>(cypher: string, parameters?: Record<string, unknown>): Promise<Row[]>;
}

/** One that can give more rows than memory holds. */
export interface StreamingTransaction extends Transaction {
  /** The rows as they come. */
  stream<Row>(cypher: string, parameters?: Record<string, unknown>): AsyncIterable<Row>;
}

/**
 * The only way to the database. Rows come back as plain objects: integers as numbers, dates and
 * date-times as RFC 3339 strings, nodes as their properties. Parameters go in the same way (a query
 * turns strings into temporal values itself: `date($saidOn)`).
 */
export interface Graph {
  /** Runs one statement in read access mode, so that a cluster sends it to a replica; transient faults are retried; it sees all writes of this Graph. */
  read<Row>(cypher: string, parameters?: Record<string, unknown>, options?: ReadOptions): Promise<Row[]>;
  /** Runs `work` in one write transaction: all of it or nothing; the whole of it is run again on transient faults (deadlocks, leader changes). */
  write<T>(work: (transaction: StreamingTransaction) => Promise<T>): Promise<T>;
  /** Checks reachability, sign-in and version (5.23 or later). @throws RapporteurError DB_UNAVAILABLE, DB_AUTH_FAILED, DB_UNSUPPORTED_VERSION */
  verify(): Promise<{ version: string; edition: string }>;
  close(): Promise<void>;
}
