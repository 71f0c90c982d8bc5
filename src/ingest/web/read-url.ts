import { RapporteurError } from '../../errors';
import type { ArticleRead } from '../article-read';
import { decodePage } from './decode-page';
import { looksLikeFeed } from './feed-items';
import { fetchPage, type Page } from './fetch-page';
import { type FeedOptions, readFeed } from './read-feed';
import { pageArticle } from './read-page';

/** What a watched address said the last time. */
export interface UrlMemory {
  page?: Page;
}

/**
 * The articles at an address: that of a page, or those of a feed. With a memory, what the server calls unchanged
 * since then gives nothing.
 */
export async function* readUrl(
  url: string,
  { fetch = {}, isNew, memory }: Pick<FeedOptions, 'fetch' | 'isNew'> & { memory?: UrlMemory } = {},
): AsyncGenerator<ArticleRead> {
  try {
    const page = await fetchPage(url, { ...fetch, known: memory?.page });
    if (page === null) return;
    if (memory) memory.page = page;
    const start = page.bytes.subarray(0, 2_000).toString('utf8');
    if (looksLikeFeed(start)) {
      yield* readFeed(decodePage(page.bytes, page.charset), { path: url, url: page.url, fetch, isNew });
      return;
    }
    yield { origin: { path: url, line: null }, id: null, article: pageArticle(page), error: null };
  } catch (error) {
    if (!(error instanceof RapporteurError)) throw error;
    const { code, message } = error;
    yield { origin: { path: url, line: null }, id: null, article: null, error: { code, message } };
  }
}

/** True for an address on the web; anything else is a file. */
export const isUrl = (input: string): boolean => /^[a-z][a-z0-9+.-]*:\/\//i.test(input);
