import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ArticleRead } from '../../src/ingest/article-read';
import { watchInputs } from '../../src/ingest/watch-inputs';

const folder = mkdtempSync(join(tmpdir(), 'watch-'));
let items = ['One'];
let server: Server;
let feed: string;

beforeAll(async () => {
  server = createServer((_, response) => {
    const text = (title: string) =>
      `<item><title>${title}</title><guid>${title}</guid><content:encoded>${title}.</content:encoded></item>`;
    response.end(
      `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Wire</title>${items.map(text).join('')}</channel></rss>`,
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  feed = `http://127.0.0.1:${(server.address() as AddressInfo).port}/feed`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true });
});

const texts = async (reads: AsyncIterable<ArticleRead>): Promise<unknown[]> => {
  const found = [];
  for await (const { article, error } of reads) found.push(error?.code ?? article?.text);
  return found;
};

test('each look gives what is new since the one before: files, changed files, items of feeds', async () => {
  const put = (name: string, text: string) => writeFileSync(join(folder, name), text);
  put('a.txt', 'A');
  const look = watchInputs([folder, feed], { fetch: { allowPrivate: true } });
  expect(await texts(look())).toEqual(['A', 'One.']);
  expect(await texts(look())).toEqual([]);
  put('b.txt', 'B');
  put('a.txt', 'A again');
  utimesSync(join(folder, 'a.txt'), 1, 1);
  items = ['Two', 'One'];
  expect(await texts(look())).toEqual(['A again', 'B', 'Two.']);
  expect(await texts(look())).toEqual([]);
});
