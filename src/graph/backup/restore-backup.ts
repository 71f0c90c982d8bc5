import { RapporteurError } from '../../errors';
import { digest } from '../check/digest';
import type { Graph } from '../graph';
import { loadCypher } from '../load-cypher';
import { type BackupLine, FORMAT, parseLine, unusable } from './backup-line';
import { fromStored, type StoredValue } from './stored-value';
import type { BackupSummary } from './take-backup';

const BATCH = 1_000;

/**
 * Puts a backup into a database where nothing is stored, and proves by its digest that everything came back.
 * @throws RapporteurError BAD_USER_INPUT where something is stored already, BACKUP_UNUSABLE, after which the database is empty again
 */
export const restoreBackup = async (graph: Graph, lines: AsyncIterable<string>): Promise<BackupSummary> => {
  await clear(graph);
  try {
    return await putBack(graph, lines);
  } catch (error) {
    await removeAll(graph);
    throw error;
  }
};

/** The database was empty, so that all there is came from the backup. */
const removeAll = async (graph: Graph): Promise<void> => {
  for (let left = 1; left > 0; ) {
    const [row] = await graph.write((transaction) => transaction.run<{ removed: number }>(loadCypher('backup/remove')));
    left = row?.removed ?? 0;
  }
};

const putBack = async (graph: Graph, lines: AsyncIterable<string>): Promise<BackupSummary> => {
  const restoring = startRestoring(graph);
  let number = 0;
  let end: BackupSummary | undefined;
  for await (const text of lines) {
    number += 1;
    const line = parseLine(text, number);
    if ((number === 1) !== 'format' in line) throw unusable(`it does not begin with ${FORMAT}`);
    if (end) throw unusable(`line ${number} comes after its end`);
    if ('end' in line) end = line.end;
    else await restoring.add(line);
  }
  if (!end) throw unusable('its end is missing');
  const { nodes, links } = await restoring.finish();
  if (nodes !== end.nodes || links !== end.links) throw unusable('it holds less than it says');
  if ((await digest(graph)) !== end.digest) throw unusable('what came back is not what was backed up');
  return end;
};

const clear = async (graph: Graph): Promise<void> => {
  const [row] = await graph.write((transaction) => transaction.run<{ isUsed: boolean }>(loadCypher('backup/clear')));
  if (!row?.isUsed) return;
  throw new RapporteurError(
    'BAD_USER_INPUT',
    'The database is not empty: expected one where nothing is stored. Choose another RAPPORTEUR_HOME or NEO4J_DATABASE, or delete what is there.',
  );
};

interface Row {
  [member: string]: unknown;
  properties: Record<string, unknown>;
}

/** Collects rows of one kind, since a statement names its labels or type, and writes them in batches. */
const startRestoring = (graph: Graph) => {
  const ids = new Map<string, string>();
  const waiting = new Map<string, Row[]>();
  const counts = { nodes: 0, links: 0 };

  const flush = async (kind: string): Promise<void> => {
    const rows = waiting.get(kind) ?? [];
    waiting.delete(kind);
    if (rows.length === 0) return;
    const made = await graph.write((transaction) => transaction.run<{ old: string; new: string }>(kind, { rows }));
    for (const { old, new: id } of made) ids.set(old, id);
  };
  const flushAll = async (): Promise<void> => {
    for (const kind of [...waiting.keys()]) await flush(kind);
  };
  const put = async (kind: string, row: Row): Promise<void> => {
    const rows = waiting.get(kind) ?? [];
    rows.push(row);
    waiting.set(kind, rows);
    if (rows.length >= BATCH) await flush(kind);
  };
  const known = (id: string): string => {
    const found = ids.get(id);
    if (found === undefined) throw unusable('a relationship joins a node that is missing');
    return found;
  };

  return {
    add: async (line: Exclude<BackupLine, { end: unknown }>): Promise<void> => {
      if ('node' in line) {
        counts.nodes += 1;
        const statement = loadCypher('backup/restore-nodes').replace('NODE_LABELS', line.labels.join(':'));
        await put(statement, { id: line.node, properties: values(line.properties) });
      } else if ('link' in line) {
        // Nodes come before all relationships.
        if (counts.links === 0) await flushAll();
        counts.links += 1;
        const statement = loadCypher('backup/restore-links').replace('RELATION_TYPE', line.link);
        await put(statement, { from: known(line.from), to: known(line.to), properties: values(line.properties) });
      }
    },
    finish: async () => {
      await flushAll();
      return counts;
    },
  };
};

const values = (properties: Record<string, StoredValue>): Record<string, unknown> => {
  try {
    return Object.fromEntries(Object.entries(properties).map(([key, value]) => [key, fromStored(value)]));
  } catch (error) {
    throw unusable(error instanceof Error ? error.message.replace(/\.$/, '') : 'a property is wrong');
  }
};
