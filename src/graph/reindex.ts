import { readPages } from './check/read-pages';
import type { Graph, Transaction } from './graph';
import { loadCypher } from './load-cypher';
import { describeEntity, nameKeys } from './write/describe-entity';
import { describeEvent } from './write/describe-event';
import { takeLock } from './write/take-lock';
import { readTally, type StoredTally, storeTally } from './write/tally';

const BATCH_SIZE = 1_000;

/**
 * Makes a graph that was loaded from outside by docs/graph-model.md ready for our reads: search texts, and the names
 * by which entities are found. What was loaded stays as it is. What was ingested by us is ready already and is not
 * touched; doing it again changes nothing.
 *
 * @returns how many entities and events were made ready
 */
export const reindex = async (graph: Graph): Promise<number> => {
  const entities = await inBatches(graph, 'Entity', async (transaction, ids) => {
    const rows = await transaction.run<StoredTally & { id: string }>(loadCypher('write/entity-tallies'), { ids });
    const found = rows.map((row) => ({ id: row.id, tally: readTally(row) }));
    await makeReady(
      transaction,
      'Entity',
      found.map(({ id, tally }) => ({ id, searchText: describeEntity(tally).searchText, ...storeTally(tally) })),
    );
    await transaction.run(loadCypher('write/names'), {
      rows: found.flatMap(({ id, tally }) => [...nameKeys(tally)].map((key) => ({ entity: id, key }))),
    });
  });
  const events = await inBatches(graph, 'Event', async (transaction, ids) => {
    const rows = await transaction.run<StoredTally & { id: string }>(loadCypher('write/event-tallies'), { ids });
    await makeReady(
      transaction,
      'Event',
      rows.map((row) => {
        const tally = readTally(row);
        return { id: row.id, searchText: describeEvent(tally).searchText, ...storeTally(tally) };
      }),
    );
  });
  return entities + events;
};

type Label = 'Entity' | 'Event';

const makeReady = (
  transaction: Transaction,
  label: Label,
  rows: readonly (StoredTally & { id: string; searchText: string })[],
): Promise<unknown> => transaction.run(loadCypher('write/make-ready').replace('NODE_LABEL', label), { rows });

const inBatches = async (
  graph: Graph,
  label: Label,
  work: (transaction: Transaction, ids: string[]) => Promise<void>,
): Promise<number> => {
  let done = 0;
  let batch: string[] = [];
  const flush = async (): Promise<void> => {
    const ids = batch;
    if (ids.length > 0) {
      await graph.write(async (transaction) => {
        await takeLock(transaction);
        await work(transaction, ids);
      });
    }
    done += ids.length;
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
