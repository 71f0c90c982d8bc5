import { setTimeout as sleep } from 'node:timers/promises';
import { RapporteurError } from '../../src/errors';
import type { Graph, ReadOptions } from '../../src/graph/graph';
import { returningGraph } from '../../src/graph/returning-graph';

const away = () => new RapporteurError('DB_UNAVAILABLE', 'Neo4j does not answer.');

/** What a Graph gives while its database is away and when it is back; each read's limit is noted. */
const flaky = () => {
  const state = { isAway: false, limits: [] as (number | undefined)[], looks: 0 };
  const graph: Graph = {
    read: async <Row>(cypher: string, _parameters?: object, options?: ReadOptions) => {
      if (cypher === 'RETURN 1') state.looks += 1;
      else state.limits.push(options?.timeoutMs);
      if (state.isAway) throw away();
      return [] as Row[];
    },
    write: () => Promise.reject(away()),
    verify: () => Promise.reject(away()),
    close: async () => {},
  };
  return { state, graph };
};

test('while the database comes back reads have more time, until it is warm', async () => {
  const { state, graph } = flaky();
  const ended = new AbortController();
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

test('reads without a limit get none, and nobody looks for the database any more when all is over', async () => {
  const { state, graph } = flaky();
  const ended = new AbortController();
  const returning = returningGraph(graph, { signal: ended.signal });
  state.isAway = true;
  await expect(returning.write(async () => {})).rejects.toMatchObject({ code: 'DB_UNAVAILABLE' });
  await expect(returning.read('MATCH (n) RETURN n')).rejects.toMatchObject({ code: 'DB_UNAVAILABLE' });
  expect(state.limits).toEqual([undefined]);
  ended.abort();
  const { looks } = state;
  await sleep(300);
  expect(state.looks).toBe(looks);
});
