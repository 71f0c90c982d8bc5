import { readPages } from './check/read-pages';
import type { Graph } from './graph';
import { loadCypher } from './load-cypher';
import { describeEntity, nameKeys } from './write/describe-entity';
import { describeEvent } from './write/describe-event';
import { readTally, type StoredTally, storeTally } from './write/tally';

const BATCH_SIZE = 500;

/**
 * Makes a graph that was loaded from outside by docs/graph-model.md ready for our reads: search texts, and the names
 * by which entities are found. What was ingested by us is ready already and is not touched; doing it again changes nothing.
 *
 * @returns how many entities and events were made ready
 */
export const reindex = async (graph: Graph): Promise<number> => {
  const entities = await inBatches(graph, 'Entity', async (ids) => {
    await graph.write(async (transaction) => {
      await transaction.run(loadCypher('write/lock'));
      const rows = await transaction.run<StoredTally & { id: string }>(loadCypher('write/entity-tallies'), { ids });
      const found = rows.map((row) => ({ id: row.id, tally: readTally(row) }));
      await transaction.run(loadCypher('write/entities'), {
        rows: found.map(({ id, tally }) => ({
          id,
          label: null,
          properties: { ...describeEntity(tally), ...storeTally(tally) },
        })),
      });
      await transaction.run(loadCypher('write/names'), {
        rows: found.flatMap(({ id, tally }) => [...nameKeys(tally)].map((key) => ({ entity: id, key }))),
      });
    });
  });
  const events = await inBatches(graph, 'Event', async (ids) => {
    await graph.write(async (transaction) => {
      await transaction.run(loadCypher('write/lock'));
      const rows = await transaction.run<StoredTally & { id: string; type: string }>(
        loadCypher('write/event-tallies'),
        { ids },
      );
      await transaction.run(loadCypher('write/events'), {
        rows: rows.map((row) => {
          const tally = readTally(row);
          return { id: row.id, properties: { type: row.type, ...describeEvent(tally), ...storeTally(tally) } };
        }),
      });
    });
  });
  return entities + events;
};

const inBatches = async (
  graph: Graph,
  label: 'Entity' | 'Event',
  work: (ids: string[]) => Promise<void>,
): Promise<number> => {
  let done = 0;
  let batch: string[] = [];
  const flush = async (): Promise<void> => {
    if (batch.length > 0) await work(batch);
    done += batch.length;
    batch = [];
  };
  for await (const { id } of readPages<{ id: string }>(graph, {
    query: 'write/loaded',
    names: { NODE_LABEL: label },
  })) {
    batch.push(id);
    if (batch.length === BATCH_SIZE) await flush();
  }
  await flush();
  return done;
};
