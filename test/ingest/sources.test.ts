import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type ReadOptions, readArticles } from '../../src/ingest/read-articles';

const PARAGRAPH =
  '<p>Margaret Holloway said on Tuesday that the coalition would stay, and nobody had asked her to leave.</p>';
const PAGE = `<html><head><title>Stays</title></head><body><article>${PARAGRAPH.repeat(4)}</article></body></html>`;

let folder: string;
let server: Server;
let base: string;
const put = (name: string, content: string | Uint8Array) => writeFileSync(join(folder, name), content);
const read = async (inputs: string[], options: ReadOptions = {}) => {
  const found: unknown[] = [];
  for await (const { origin, article, error } of readArticles(inputs, { fetch: { allowPrivate: true }, ...options })) {
    const place =
      origin.path.replace(`${folder}/`, '').replace(base, '') + (origin.line === null ? '' : `:${origin.line}`);
    found.push([place, error ? error.code : article]);
  }
  return found;
};
const file = (name: string, options: ReadOptions = {}) => read([join(folder, name)], options);

beforeAll(async () => {
  server = createServer((request, response) => {
    if (request.url === '/feed') {
      response.end(`<rss version="2.0"><channel><title>Wire</title><item><title>Stays</title><link>${base}/page</link></item>
        <item><title>Gone</title><link>${base}/gone</link></item></channel></rss>`);
    } else response.writeHead(request.url === '/page' ? 200 : 404, { 'content-type': 'text/html' }).end(PAGE);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sources-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('CSV', () => {
  it('is read by its own names: quotes, line breaks, a byte order mark, an empty value', async () => {
    put('a.csv', '\uFEFFid,text,title,publishedAt\r\n1,"One, ""two""\nthree",,1 May 2024 10:00 GMT\r\n2,Four,T,\r\n');
    expect(await file('a.csv')).toEqual([
      ['a.csv:3', { text: 'One, "two"\nthree', publishedAt: '2024-05-01T10:00:00Z' }],
      ['a.csv:4', { text: 'Four', title: 'T' }],
    ]);
  });

  it('is read by the names that are given for ours, with its own separator, packed', async () => {
    put('a.csv.gz', gzipSync('Body;Head;When\nOne;H;26-FEB-1987 15:01:01.79\n'));
    const columns = { text: 'Body', title: 'Head', publishedAt: 'When' };
    expect(await file('a.csv.gz', { columns, source: 'Wire' })).toEqual([
      ['a.csv.gz:2', { text: 'One', title: 'H', publishedAt: '1987-02-26T15:01:01.790Z', source: 'Wire' }],
    ]);
  });

  it('goes on after a broken row, and says which column is missing', async () => {
    put('a.csv', 'text,title\nOne,T\ntoo,many,values\nTwo,T\n');
    expect(await file('a.csv')).toEqual([
      ['a.csv:2', { text: 'One', title: 'T' }],
      ['a.csv:3', 'BAD_RECORD'],
      ['a.csv:4', { text: 'Two', title: 'T' }],
    ]);
    put('b.tsv', 'body\ttitle\nOne, two\tT\n');
    expect(await file('b.tsv')).toEqual([['b.tsv:2', 'BAD_RECORD']]);
    expect(await file('b.tsv', { columns: { text: 'body' } })).toEqual([['b.tsv:2', { text: 'One, two', title: 'T' }]]);
  });
});

it('takes text in another encoding where that is said, and refuses it where it is not', async () => {
  put('a.txt', Buffer.from('Sí', 'latin1'));
  expect(await file('a.txt')).toEqual([['a.txt', 'BAD_ENCODING']]);
  expect(await file('a.txt', { encoding: 'windows-1252' })).toEqual([['a.txt', { text: 'Sí' }]]);
  put('b.csv', Buffer.from('text\nSí\n', 'latin1'));
  expect(await file('b.csv')).toEqual([['b.csv', 'BAD_ENCODING']]);
  expect(await file('b.csv', { encoding: 'windows-1252' })).toEqual([['b.csv:2', { text: 'Sí' }]]);
});

it('maps names of JSON Lines too', async () => {
  put('a.jsonl', '{"body": "One", "date": "26-FEB-1987 15:01:01.79"}\n');
  expect(await file('a.jsonl', { columns: { text: 'body', publishedAt: 'date' } })).toEqual([
    ['a.jsonl:1', { text: 'One', publishedAt: '1987-02-26T15:01:01.790Z' }],
  ]);
});

it('includes and excludes files below a folder', async () => {
  for (const name of ['2023', '2024', '2024/drafts']) mkdirSync(join(folder, name));
  for (const name of ['2023/a.txt', '2024/b.txt', '2024/c.md', '2024/drafts/d.txt']) put(name, name);
  const names = async (options: ReadOptions) => (await read([folder], options)).map((one) => (one as string[])[0]);
  expect(await names({ include: ['2024/**'] })).toEqual(['2024/b.txt', '2024/c.md', '2024/drafts/d.txt']);
  expect(await names({ include: ['*.txt'], exclude: ['**/drafts/**'] })).toEqual(['2023/a.txt', '2024/b.txt']);
  expect(await names({ exclude: ['*.md', '2023/**'] })).toEqual(['2024/b.txt', '2024/drafts/d.txt']);
});

it('reads pages and feeds, and a feed of links page by page', async () => {
  const text = expect.stringContaining('Margaret Holloway said');
  put('a.html', PAGE);
  expect(await file('a.html')).toEqual([
    ['a.html', { text, title: 'Stays', url: null, source: null, publishedAt: null }],
  ]);
  expect(await read([`${base}/page`])).toEqual([
    ['/page', expect.objectContaining({ text, url: `${base}/page`, source: '127.0.0.1' })],
  ]);
  expect(await read([`${base}/feed`])).toEqual([
    ['/page', expect.objectContaining({ text, title: 'Stays' })],
    ['/gone', 'URL_NOT_REACHABLE'],
  ]);
  expect(await read([`${base}/page`], { fetch: {} })).toEqual([['/page', 'SSRF_BLOCKED']]);
  expect(await read(['ftp://example.org/a'])).toEqual([['ftp://example.org/a', 'BAD_USER_INPUT']]);
});

it('tells by its beginning what standard input is', async () => {
  const from = (text: string) =>
    read(['-'], {
      stdin: (async function* () {
        yield Buffer.from(text);
      })(),
    });
  expect(await from('{"text": "One"}')).toEqual([['-:1', { text: 'One' }]]);
  expect(await from(PAGE)).toEqual([['-', expect.objectContaining({ title: 'Stays' })]]);
  expect(await from('One')).toEqual([['-', { text: 'One' }]]);
});
