import { digest } from '../check/digest';
import type { Graph, StreamingTransaction } from '../graph';
import { loadCypher } from '../load-cypher';
import { takeLock } from '../write/take-lock';
import { type BackupLine, FORMAT } from './backup-line';
import { type TypedProperty, toStored } from './stored-value';

/** What a backup holds. */
export interface BackupSummary {
  nodes: number;
  links: number;
  digest: string;
}

export interface TakeOptions {
  now: Date;
  /** Begins the file, anew where it has begun: Neo4j may want everything read again. */
  begin(): Promise<void>;
  /** Adds a line. */
  write(line: string): Promise<void>;
}

/**
 * Writes the whole graph down, line by line: all of one moment, since whoever writes waits meanwhile. Reads go on.
 * Works with any Neo4j, the embedded one or another.
 */
export const takeBackup = (graph: Graph, { now, begin, write }: TakeOptions): Promise<BackupSummary> =>
  graph.write(async (transaction) => {
    await takeLock(transaction);
    await begin();
    const put = (line: BackupLine) => write(JSON.stringify(line));
    await put({ format: FORMAT, takenAt: now.toISOString() });
    const nodes = await putNodes(transaction, put);
    const links = await putLinks(transaction, put);
    const end = { nodes, links, digest: await digest(graph) };
    await put({ end });
    return end;
  });

type Put = (line: BackupLine) => Promise<void>;

const putNodes = async (transaction: StreamingTransaction, put: Put): Promise<number> => {
  let count = 0;
  const rows = transaction.stream<{ id: string; labels: string[]; properties: TypedProperty[] }>(
    loadCypher('backup/nodes'),
  );
  for await (const { id, labels, properties } of rows) {
    count += 1;
    await put({ node: id, labels: [...labels].sort(), properties: stored(properties) });
  }
  return count;
};

const putLinks = async (transaction: StreamingTransaction, put: Put): Promise<number> => {
  let count = 0;
  const rows = transaction.stream<{ from: string; to: string; type: string; properties: TypedProperty[] }>(
    loadCypher('backup/links'),
  );
  for await (const { from, to, type, properties } of rows) {
    count += 1;
    await put({ link: type, from, to, properties: stored(properties) });
  }
  return count;
};

const stored = (properties: TypedProperty[]) =>
  Object.fromEntries(properties.map((property) => [property.key, toStored(property)]));
