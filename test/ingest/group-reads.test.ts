import { setTimeout as sleep } from 'node:timers/promises';
import type { ArticleRead } from '../../src/ingest/article-read';
import { groupReads } from '../../src/ingest/group-reads';

const read = (text: string): ArticleRead => ({
  origin: { path: '-', line: 1 },
  id: null,
  article: { text },
  error: null,
});
const bounds = { most: 3, mostCharacters: 10, pauseMs: 20 };
const texts = async (reads: AsyncIterable<ArticleRead>, options = {}) => {
  const found: string[][] = [];
  for await (const group of groupReads(reads, { ...bounds, ...options }))
    found.push(group.map(({ article }) => article?.text ?? ''));
  return found;
};
async function* quick(...all: string[]) {
  for (const text of all) yield read(text);
}

test('groups are full, by number or by characters, and the last one is what is left', async () => {
  expect(await texts(quick('a', 'b', 'c', 'd', 'eeeeeeeeee', 'f', 'ggggggggggggg', 'h'))).toEqual([
    ['a', 'b', 'c'],
    ['d'],
    ['eeeeeeeeee'],
    ['f'],
    ['ggggggggggggg'],
    ['h'],
  ]);
  expect(await texts(quick())).toEqual([]);
});

test('a source that trickles is not waited for until a group is full', async () => {
  const slow = (async function* () {
    yield* quick('a', 'b');
    await sleep(200);
    yield read('c');
  })();
  expect(await texts(slow)).toEqual([['a', 'b'], ['c']]);
});

test('a signal ends the wait for a source that says nothing', async () => {
  const silent = (async function* () {
    yield read('a');
    await new Promise(() => {});
    yield read('b');
  })();
  const stop = new AbortController();
  setTimeout(() => stop.abort(), 50);
  expect(await texts(silent, { signal: stop.signal })).toEqual([['a']]);
});

test('an error of the source comes through', async () => {
  const broken = (async function* () {
    yield read('a');
    throw new Error('torn');
  })();
  await expect(texts(broken)).rejects.toThrow('torn');
});
