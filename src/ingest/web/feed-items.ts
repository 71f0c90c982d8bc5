import type * as feedsmith from 'feedsmith';
import { RapporteurError } from '../../errors';
import { looseDate } from '../loose-date';
import { bodyOf } from './html-article';

/** One item of a feed. */
export interface FeedItem {
  /** What tells it from others: its id, else its address. */
  id: string;
  title: string | null;
  /** Address of its page, absolute; null where it has none. */
  url: string | null;
  /** Its whole text, where the feed has that; else what it says of it. */
  text: string;
  /** Whether the feed claims that the text is whole. */
  isWhole: boolean;
  publishedAt: string | null;
}

export interface Feed {
  title: string | null;
  items: FeedItem[];
}

/** As much as the formats of feeds have in common, under each one's names. */
interface RawItem {
  id?: unknown;
  guid?: { value?: unknown };
  title?: unknown;
  link?: unknown;
  url?: unknown;
  links?: { href?: unknown; rel?: unknown }[];
  description?: unknown;
  summary?: unknown;
  content?: { encoded?: unknown; value?: unknown };
  content_html?: unknown;
  content_text?: unknown;
  pubDate?: unknown;
  published?: unknown;
  updated?: unknown;
  date_published?: unknown;
  dc?: { dates?: unknown[]; date?: unknown };
}

/**
 * The items of an RSS, Atom, RDF or JSON feed.
 *
 * @param url where the feed is from, to make its links absolute
 * @throws RapporteurError BAD_FEED, also for documents that declare types or entities: no feed needs them, and they are a known attack
 */
export const feedItems = (text: string, { url }: { url?: string | undefined } = {}): Feed => {
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) {
    throw new RapporteurError(
      'BAD_FEED',
      'The feed has a document type declaration, which is refused: expected plain RSS or Atom.',
    );
  }
  const feed = parse(text) as { title?: unknown; items?: RawItem[]; entries?: RawItem[] };
  return {
    title: plain(feed.title),
    items: (feed.items ?? feed.entries ?? []).map((item) => readItem(item, url)),
  };
};

/** True for what begins like a feed; a JSON feed says so itself. */
export const looksLikeFeed = (start: string): boolean =>
  /^\uFEFF?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*|<\?[^>]*>\s*)*<(?:rss|feed|rdf:RDF)[\s>]/i.test(start) ||
  /^\uFEFF?\s*\{[^}]*"version"\s*:\s*"https:\/\/jsonfeed\.org\//.test(start);

const parse = (text: string): unknown => {
  try {
    // Loaded where a feed is read: most articles come in other forms.
    return (require('feedsmith') as typeof feedsmith).parseFeed(text).feed;
  } catch (cause) {
    throw new RapporteurError('BAD_FEED', 'It is no feed: expected RSS, Atom or JSON Feed.', { cause });
  }
};

const readItem = (item: RawItem, base: string | undefined): FeedItem => {
  const link = plain(item.link) ?? plain(item.url) ?? linkOf(item.links ?? []);
  const url = link === null ? null : absolute(link, base);
  const whole = plain(item.content?.encoded) ?? plain(item.content?.value) ?? plain(item.content_html);
  const html = whole ?? plain(item.description) ?? plain(item.summary) ?? '';
  const title = plain(item.title);
  const text = plain(item.content_text) ?? bodyOf(html);
  return {
    id: plain(item.guid?.value) ?? plain(item.id) ?? url ?? `${title}`,
    title: title === null ? null : bodyOf(title) || null,
    url,
    text,
    isWhole: whole !== null || item.content_text !== undefined,
    publishedAt:
      [item.pubDate, item.published, item.date_published, item.dc?.dates?.[0], item.dc?.date, item.updated]
        .map((date) => looseDate(plain(date)))
        .find((date) => date !== null) ?? null,
  };
};

/** A string that says something; Atom wraps some of them. */
const plain = (value: unknown): string | null => {
  if (typeof value === 'object' && value !== null && 'value' in value) return plain(value.value);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
};

const linkOf = (links: NonNullable<RawItem['links']>): string | null =>
  plain((links.find(({ rel }) => rel === undefined || rel === 'alternate') ?? links[0])?.href);

const absolute = (link: string, base: string | undefined): string | null =>
  URL.canParse(link, base) ? new URL(link, base).href : null;
