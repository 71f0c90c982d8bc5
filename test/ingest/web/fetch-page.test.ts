import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { fetchPage } from '../../../src/ingest/web/fetch-page';
import { isPublicAddress } from '../../../src/ingest/web/refuse-private';

let server: Server;
let base: string;
const answers: Record<string, RequestListener> = {
  '/plain': (_, response) => response.setHeader('content-type', 'Text/Plain; charset="utf-8"').end('Öl'),
  '/gzip': (_, response) => response.setHeader('content-encoding', 'gzip').end(gzipSync('packed')),
  '/br': (_, response) => response.setHeader('content-encoding', 'br').end(brotliCompressSync('packed')),
  '/bomb': (_, response) => response.setHeader('content-encoding', 'gzip').end(gzipSync(Buffer.alloc(50_000_000))),
  '/large': (_, response) => response.end(Buffer.alloc(3_000_000, 'a')),
  '/broken': (_, response) => response.setHeader('content-encoding', 'gzip').end('no gzip'),
  '/silent': () => {},
  '/missing': (_, response) => response.writeHead(404).end(),
  '/once': (_, response) => response.writeHead(302, { location: '/plain' }).end(),
  '/round': (_, response) => response.writeHead(302, { location: '/round' }).end(),
  '/file': (_, response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
  '/tagged': (request, response) =>
    request.headers['if-none-match'] === '"1"'
      ? response.writeHead(304).end()
      : response.setHeader('etag', '"1"').end('tagged'),
};

beforeAll(async () => {
  server = createServer((request, response) => answers[request.url ?? '']?.(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const here = { allowPrivate: true, timeoutMs: 3_000 };
const codeOf = (promise: Promise<unknown>): Promise<string> =>
  promise.then(
    () => 'fetched',
    (error) => error.code ?? String(error),
  );

test('a page with what its headers say, packed or not, redirected or not', async () => {
  expect(await fetchPage(`${base}/plain`, here)).toEqual({
    url: `${base}/plain`,
    bytes: Buffer.from('Öl'),
    type: 'text/plain',
    charset: 'utf-8',
    etag: null,
    lastModified: null,
  });
  for (const path of ['/gzip', '/br']) expect((await fetchPage(base + path, here))?.bytes.toString()).toBe('packed');
  expect((await fetchPage(`${base}/once`, here))?.url).toBe(`${base}/plain`);
});

test('what is unchanged is not sent again', async () => {
  const page = await fetchPage(`${base}/tagged`, here);
  expect(page?.etag).toBe('"1"');
  expect(await fetchPage(`${base}/tagged`, { ...here, known: page ?? undefined })).toBeNull();
});

test.each([
  ['/bomb', 'PAYLOAD_TOO_LARGE'],
  ['/large', 'PAYLOAD_TOO_LARGE'],
  ['/broken', 'URL_NOT_REACHABLE'],
  ['/missing', 'URL_NOT_REACHABLE'],
  ['/round', 'URL_NOT_REACHABLE'],
  ['/file', 'BAD_USER_INPUT'],
])('%s is refused', async (path, code) => {
  expect(await codeOf(fetchPage(base + path, here))).toBe(code);
});

test('a server that never answers is left after the time', async () => {
  const slow = fetchPage(`${base}/silent`, { allowPrivate: true, timeoutMs: 300 });
  await expect(slow).rejects.toThrow('it takes longer than 0.3 s');
});

test.each([
  'http://127.0.0.1/',
  'http://localhost/',
  'http://0.0.0.0/',
  'http://2130706433/',
  'http://0x7f.1/',
  'http://0177.0.0.1/',
  'http://127.1/',
  'http://10.0.0.1/',
  'http://172.16.0.1/',
  'http://192.168.1.1/',
  'http://169.254.169.254/latest/meta-data/',
  'http://100.100.100.200/',
  'http://[::1]/',
  'http://[::]/',
  'http://[fe80::1]/',
  'http://[fd00:ec2::254]/',
  'http://[::ffff:127.0.0.1]/',
  'http://[64:ff9b::7f00:1]/',
  'http://[2002:7f00:1::]/',
])('%s is refused without a request', async (url) => {
  expect(await codeOf(fetchPage(url, { timeoutMs: 3_000 }))).toBe('SSRF_BLOCKED');
});

test('the server of these tests itself is refused unless it is allowed', async () => {
  expect(await codeOf(fetchPage(`${base}/plain`, { timeoutMs: 3_000 }))).toBe('SSRF_BLOCKED');
});

test.each([
  'ftp://example.org/',
  'file:///etc/passwd',
  'gopher://example.org/',
  'http://user:secret@example.org/',
  'example.org',
])('%s is not fetched', async (url) => {
  expect(await codeOf(fetchPage(url, here))).toBe('BAD_USER_INPUT');
});

test('public addresses are let through', () => {
  expect(['93.184.216.34', '2606:2800:220:1::1'].map(isPublicAddress)).toEqual([true, true]);
  expect(['', 'example.org', '255.255.255.255', '224.0.0.1', '198.18.0.1', '192.0.2.1'].some(isPublicAddress)).toBe(
    false,
  );
});
