import { setTimeout as sleep } from 'node:timers/promises';
import { RapporteurError } from '../../src/errors';
import type { Graph, ReadOptions } from '../../src/graph/graph';
import { returningGraph } from '../../src/graph/returning-graph';

const away = () => new RapporteurError('DB_UNAVAILABLE', 'Neo4j does not answer.');

/** What a Graph gives while its database is away and when it is back; each read's limit is noted. */
const flaky = () => {
  const state = { isAway: false, limits: [] as (number | undefined)[], looks: 0, atOnce: 0, most: 0, takesMs: 0 };
  const graph: Graph = {
    read: async <Row>(cypher: string, _parameters?: object, options?: ReadOptions) => {
      if (cypher === 'RETURN 1') state.looks += 1;
      else state.limits.push(options?.timeoutMs);
      if (state.isAway) throw away();
      state.atOnce += 1;
      state.most = Math.max(state.most, state.atOnce);
      await sleep(state.takesMs);
      state.atOnce -= 1;
      if (cypher === 'faulty') throw new Error('a fault of ours');
      return [] as Row[];
    },
    write: () => Promise.reject(away()),
    verify: () => Promise.reject(away()),
    close: async () => {},
  };
  return { state, graph };
};
const ended = new AbortController();
afterAll(() => ended.abort());

test('while the database comes back reads have more time, until it is warm', async () => {
  const { state, graph } = flaky();
  let warm = () => {};
  const warming = new Promise<void>((resolve) => {
    warm = resolve;
  });
  const returned = jest.fn(() => warming);
  const returning = returningGraph(graph, { signal: ended.signal, onReturn: returned, settleMs: 20 });
  const ask = () => returning.read('MATCH (n) RETURN n', {}, { timeoutMs: 4_000 });

  await ask();
  state.isAway = true;
  await expect(ask()).rejects.toMatchObject({ code: 'DB_UNAVAILABLE' });
  await expect(ask()).rejects.toMatchObject({ code: 'DB_UNAVAILABLE' });
  expect(returned).not.toHaveBeenCalled();
  state.isAway = false;
  await ask();
  while (returned.mock.calls.length === 0) await sleep(10);
  await ask();
  warm();
  await sleep(0);
  await ask();
  expect(state.limits).toEqual([4_000, 4_000, 10_000, 10_000, 10_000, 4_000]);
  expect(returned).toHaveBeenCalledTimes(1);
});

test('one read goes first, and the others with it fail or follow', async () => {
  const { state, graph } = flaky();
  const returning = returningGraph(graph, { signal: ended.signal });
  const ask = (cypher = 'MATCH (n) RETURN n') =>
    returning.read(cypher).then(
      () => 'answered',
      (error: Error) => (error instanceof RapporteurError ? error.code : error.message),
    );
  const all = () => Promise.all([ask('faulty'), ask(), ask(), ask()]);
  state.isAway = true;
  expect(await ask()).toBe('DB_UNAVAILABLE');
  expect(await all()).toEqual(Array(4).fill('DB_UNAVAILABLE'));
  state.isAway = false;
  state.takesMs = 30;
  const together = all();
  await sleep(15);
  expect(state.most).toBe(1);
  expect(await together).toEqual(['a fault of ours', 'answered', 'answered', 'answered']);
  expect(state.most).toBeGreaterThan(1);
});

test('one that goes again while it comes back is looked for again', async () => {
  const { state, graph } = flaky();
  const returned = jest.fn(async () => {});
  const returning = returningGraph(graph, { signal: ended.signal, onReturn: returned, settleMs: 50 });
  state.isAway = true;
  await expect(returning.read('MATCH (n) RETURN n')).rejects.toThrow();
  state.isAway = false;
  await returning.read('MATCH (n) RETURN n');
  state.isAway = true;
  await expect(returning.read('MATCH (n) RETURN n')).rejects.toThrow();
  await sleep(400);
  expect(returned).not.toHaveBeenCalled();
  state.isAway = false;
  while (returned.mock.calls.length === 0) await sleep(10);
});

test('nobody looks for the database any more when all is over', async () => {
  const { state, graph } = flaky();
  const over = new AbortController();
  const returning = returningGraph(graph, { signal: over.signal });
  state.isAway = true;
  await expect(returning.write(async () => {})).rejects.toMatchObject({ code: 'DB_UNAVAILABLE' });
  await sleep(10);
  over.abort();
  const { looks } = state;
  await sleep(300);
  expect(state.looks).toBe(looks);
});
