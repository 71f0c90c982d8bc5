import http from 'node:http';
import https from 'node:https';
import type { Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { RapporteurError } from '../../errors';
import { LONGEST_ARTICLE_BYTES } from '../article-read';
import { literalAddress, publicLookup, refusePrivate } from './refuse-private';

export interface FetchOptions {
  /** Lets addresses of this machine and of private networks through. */
  allowPrivate?: boolean;
  /** For everything together, redirects too; 10,000 where left out. */
  timeoutMs?: number;
  signal?: AbortSignal | undefined;
  /** What was fetched before: an unchanged page is not sent again. */
  known?: Pick<Page, 'etag' | 'lastModified'> | undefined;
}

export interface Page {
  /** After redirects. */
  url: string;
  bytes: Buffer;
  /** Media type in lower case, without parameters; "" where the server gave none. */
  type: string;
  /** As the header says. */
  charset: string | null;
  etag: string | null;
  lastModified: string | null;
}

const TIMEOUT_MS = 10_000;
const MOST_REDIRECTS = 3;
const HEADERS = {
  'user-agent': 'rapporteur (news reader)',
  accept: 'text/html, application/rss+xml, application/atom+xml, application/xml;q=0.9, text/plain;q=0.8, */*;q=0.1',
  'accept-encoding': 'gzip, deflate, br',
};

/**
 * Fetches a page by http or https: at most 2 MB, unpacked, within the time, by way of at most three redirects. Each
 * address on the way is checked, the one that is connected to last.
 *
 * @returns null where it is as `known` says
 * @throws RapporteurError BAD_USER_INPUT for another scheme; SSRF_BLOCKED; PAYLOAD_TOO_LARGE; URL_NOT_REACHABLE for everything else that goes wrong
 */
export const fetchPage = async (
  url: string,
  { allowPrivate = false, timeoutMs = TIMEOUT_MS, signal, known }: FetchOptions = {},
): Promise<Page | null> => {
  const late = AbortSignal.timeout(timeoutMs);
  const stop = signal ? AbortSignal.any([signal, late]) : late;
  try {
    let at = webUrl(url, url);
    for (let redirects = 0; ; redirects += 1) {
      const answer = await request(at, { allowPrivate, signal: stop, known });
      const { statusCode = 0, headers } = answer;
      if (statusCode >= 300 && statusCode < 400 && headers.location !== undefined) {
        answer.destroy();
        if (redirects === MOST_REDIRECTS) throw unreachable(url, `it redirects more than ${MOST_REDIRECTS} times`);
        at = webUrl(headers.location, url, at);
        continue;
      }
      if (statusCode === 304 && known) {
        answer.destroy();
        return null;
      }
      if (statusCode !== 200) {
        answer.destroy();
        throw unreachable(url, `the server answers ${statusCode}`);
      }
      return { url: at.href, bytes: await readBody(answer, url), ...described(headers) };
    }
  } catch (error) {
    if (error instanceof RapporteurError) throw error;
    if (late.aborted) throw unreachable(url, `it takes longer than ${timeoutMs / 1000} s`);
    signal?.throwIfAborted();
    throw unreachable(url, reasonOf(error), error);
  }
};

const webUrl = (written: string, asked: string, base?: URL): URL => {
  const url = URL.canParse(written, base?.href) ? new URL(written, base) : null;
  if (url && /^https?:$/.test(url.protocol) && url.username === '' && url.password === '') return url;
  throw new RapporteurError(
    'BAD_USER_INPUT',
    `"${asked.slice(0, 200)}" cannot be fetched: expected http:// or https:// on every step, and no user name in it.`,
  );
};

const request = (
  url: URL,
  { allowPrivate, signal, known }: Required<Pick<FetchOptions, 'allowPrivate'>> & FetchOptions,
): Promise<http.IncomingMessage> =>
  new Promise((resolve, reject) => {
    const literal = literalAddress(url);
    if (literal !== null && !allowPrivate) refusePrivate(url.hostname, [literal]);
    const asked = (url.protocol === 'https:' ? https : http).get(url, {
      headers: {
        ...HEADERS,
        ...(known?.etag ? { 'if-none-match': known.etag } : {}),
        ...(known?.lastModified ? { 'if-modified-since': known.lastModified } : {}),
      },
      // A connection of its own, never one that is kept: only new ones are looked up and checked.
      agent: false,
      signal,
      ...(allowPrivate ? {} : { lookup: publicLookup }),
    });
    asked.on('socket', (socket) =>
      socket.once('connect', () => {
        if (allowPrivate) return;
        try {
          refusePrivate(url.hostname, [socket.remoteAddress ?? '']);
        } catch (error) {
          socket.destroy(error as Error);
        }
      }),
    );
    asked.on('response', resolve);
    asked.on('error', reject);
  });

const readBody = async (answer: http.IncomingMessage, url: string): Promise<Buffer> => {
  const chunks: Buffer[] = [];
  let length = 0;
  const body = unpacked(answer);
  try {
    for await (const chunk of body as AsyncIterable<Buffer>) {
      length += chunk.length;
      if (length > LONGEST_ARTICLE_BYTES) {
        const limit = LONGEST_ARTICLE_BYTES / 1024 / 1024;
        throw new RapporteurError('PAYLOAD_TOO_LARGE', `${url} is larger than a page may be (${limit} MB).`);
      }
      chunks.push(chunk);
    }
  } finally {
    body.destroy();
    answer.destroy();
  }
  return Buffer.concat(chunks);
};

const unpacked = (answer: http.IncomingMessage): Readable => {
  const encoding = answer.headers['content-encoding']?.trim().toLowerCase() ?? 'identity';
  const unpack =
    encoding === 'gzip' || encoding === 'x-gzip'
      ? createGunzip()
      : encoding === 'br'
        ? createBrotliDecompress()
        : encoding === 'deflate'
          ? createInflate()
          : null;
  if (unpack === null) return answer;
  answer.once('error', (error) => unpack.destroy(error));
  return answer.pipe(unpack);
};

const described = (headers: http.IncomingHttpHeaders): Pick<Page, 'type' | 'charset' | 'etag' | 'lastModified'> => {
  const [type = '', ...parameters] = (headers['content-type'] ?? '').split(';').map((part) => part.trim());
  const charset = parameters.map((part) => /^charset="?([^"]+)"?$/i.exec(part)?.[1]).find((found) => found);
  return {
    type: type.toLowerCase(),
    charset: charset ?? null,
    etag: headers.etag ?? null,
    lastModified: headers['last-modified'] ?? null,
  };
};

const REASONS: Record<string, string> = {
  ENOTFOUND: 'there is no such host',
  EAI_AGAIN: 'the name cannot be looked up',
  ECONNREFUSED: 'the server refuses the connection',
  ECONNRESET: 'the server breaks the connection off',
  ETIMEDOUT: 'the server does not answer',
};

const reasonOf = (error: unknown): string => {
  const code = (error as NodeJS.ErrnoException | null)?.code ?? '';
  return REASONS[code] ?? `the connection fails${code === '' ? '' : ` (${code})`}`;
};

const unreachable = (url: string, reason: string, cause?: unknown): RapporteurError =>
  new RapporteurError('URL_NOT_REACHABLE', `${url} cannot be fetched: ${reason}.`, { cause });
