import { RapporteurError } from '../../errors';
import { digest } from '../check/digest';
import type { Graph } from '../graph';
import { loadCypher } from '../load-cypher';
import { type BackupLine, FORMAT, parseLine, unusable } from './backup-line';
import { type BeginOptions, beginRestore, type RestoreMark } from './restore-mark';
import { fromStored, type StoredValue } from './stored-value';
import type { BackupSummary } from './take-backup';

const BATCH = 1_000;

export interface RestoreOptions extends BeginOptions {
  /** Told that an earlier restore did not come to its end; what it left is removed first. */
  onLeftOver?: () => void;
}

/**
 * Puts a backup into a database where nothing is stored, or where an earlier restore did not come to its end, and proves
 * by its digest that everything came back. Until then the database has a mark, which keeps all others from using it.
 * @throws RapporteurError BAD_USER_INPUT where something is stored already; BACKUP_UNUSABLE, after which the database is
 * empty again; RESTORE_UNFINISHED where another restore has taken over
 */
export const restoreBackup = async (
  graph: Graph,
  lines: AsyncIterable<string>,
  { onLeftOver, ...options }: RestoreOptions,
): Promise<BackupSummary> => {
  const { mark, isAgain } = await beginRestore(graph, options);
  if (isAgain) onLeftOver?.();
  await removeAll(mark);
  try {
    const end = await putBack(graph, mark, lines);
    await mark.finish();
    return end;
  } catch (error) {
    const isTakenOver = error instanceof RapporteurError && error.code === 'RESTORE_UNFINISHED';
    if (!isTakenOver) {
      await removeAll(mark);
      await mark.finish();
    }
    throw error;
  }
};

/** The database was empty, so that all there is came from a backup. */
const removeAll = async (mark: RestoreMark): Promise<void> => {
  for (let left = 1; left > 0; ) {
    const [row] = await mark.write((transaction) => transaction.run<{ removed: number }>(loadCypher('backup/remove')));
    left = row?.removed ?? 0;
  }
};

const putBack = async (graph: Graph, mark: RestoreMark, lines: AsyncIterable<string>): Promise<BackupSummary> => {
  const restoring = startRestoring(mark);
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

interface Row {
  [member: string]: unknown;
  properties: Record<string, unknown>;
}

/** Collects rows of one kind, since a statement names its labels or type, and writes them in batches. */
const startRestoring = (mark: RestoreMark) => {
  const ids = new Map<string, string>();
  const waiting = new Map<string, Row[]>();
  const counts = { nodes: 0, links: 0 };

  const flush = async (kind: string): Promise<void> => {
    const rows = waiting.get(kind) ?? [];
    waiting.delete(kind);
    if (rows.length === 0) return;
    const made = await mark.write((transaction) => transaction.run<{ old: string; new: string }>(kind, { rows }));
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
