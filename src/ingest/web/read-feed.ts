import { RapporteurError } from '../../errors';
import type { ArticleRead } from '../article-read';
import { type Feed, type FeedItem, feedItems } from './feed-items';
import type { FetchOptions } from './fetch-page';
import { readPage } from './read-page';

/** A text of this many characters is whole, whatever the feed calls it. */
const WHOLE_CHARACTERS = 2_000;

export interface FeedOptions {
  /** Names the feed in errors. */
  path: string;
  /** Where the feed is from, if from the web. */
  url?: string | undefined;
  fetch?: FetchOptions | undefined;
  /** Leaves out items that are known already, by their ids. */
  isNew?: ((id: string) => boolean) | undefined;
}

/**
 * The articles of a feed: each item's text where the feed has it whole, else the page that it links to. An item whose
 * page cannot be had comes as an error in its place.
 */
export async function* readFeed(
  text: string,
  { path, url, fetch = {}, isNew = () => true }: FeedOptions,
): AsyncGenerator<ArticleRead> {
  let feed: Feed;
  try {
    feed = feedItems(text, { url });
  } catch (error) {
    if (!(error instanceof RapporteurError)) throw error;
    const { code, message } = error;
    yield { origin: { path, line: null }, id: null, article: null, error: { code, message } };
    return;
  }
  for (const item of feed.items) if (isNew(item.id)) yield await readItem(item, { feed, path, fetch });
}

const readItem = async (
  item: FeedItem,
  { feed, path, fetch }: { feed: Feed; path: string; fetch: FetchOptions },
): Promise<ArticleRead> => {
  const { title, url, publishedAt, text } = item;
  if (url === null || (item.isWhole && text !== '') || text.length >= WHOLE_CHARACTERS) {
    const article = { text, title, url, source: feed.title, publishedAt };
    return { origin: { path: url ?? path, line: null }, id: item.id, article, error: null };
  }
  const read = await readPage(url, fetch);
  if (read.article === null) return read;
  const { article } = read;
  return {
    ...read,
    article: {
      ...article,
      title: article.title ?? title,
      source: article.source ?? feed.title,
      publishedAt: article.publishedAt ?? publishedAt,
    },
  };
};
