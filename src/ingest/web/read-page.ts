import { RapporteurError } from '../../errors';
import type { ArticleInput } from '../../model/article';
import type { ArticleRead } from '../article-read';
import { decodeText } from '../decode-text';
import { decodePage } from './decode-page';
import { looksLikeFeed } from './feed-items';
import { type FetchOptions, fetchPage, type Page } from './fetch-page';
import { htmlArticle } from './html-article';

/** The article of a page that was fetched. @throws RapporteurError NOT_TEXT, BAD_ENCODING, EMPTY_ARTICLE */
export const pageArticle = ({ bytes, charset, type, url }: Page): ArticleInput => {
  if (type === 'text/plain') return { text: decodeText(bytes, charset), url, source: new URL(url).hostname };
  return htmlArticle(decodePage(bytes, charset), { url });
};

/** Fetches one page and finds its article. @throws RapporteurError BAD_USER_INPUT for a feed; as `fetchPage` and `pageArticle` do */
export const fetchArticle = async (url: string, options: FetchOptions = {}): Promise<ArticleInput> => {
  const page = (await fetchPage(url, options)) as Page;
  if (!looksLikeFeed(page.bytes.subarray(0, 2_000).toString('utf8'))) return pageArticle(page);
  throw new RapporteurError('BAD_USER_INPUT', `${url} is a feed: expected the page of one article. A job takes feeds.`);
};

/** The same as something that was read: the error in its place where it cannot be had. */
export const readPage = async (url: string, options: FetchOptions): Promise<ArticleRead> => {
  const origin = { path: url, line: null };
  try {
    return { origin, id: null, article: await fetchArticle(url, options), error: null };
  } catch (error) {
    if (!(error instanceof RapporteurError)) throw error;
    const { code, message } = error;
    return { origin, id: null, article: null, error: { code, message } };
  }
};
