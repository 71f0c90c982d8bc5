import type * as readability from '@mozilla/readability';
import type * as linkedom from 'linkedom';
import { RapporteurError } from '../../errors';
import type { ArticleInput } from '../../model/article';
import { looseDate } from '../loose-date';
import { htmlText, type TextNode } from './html-text';

/** Shorter pages are not searched further for an article, but taken as they are; news in brief has about this length. */
const SHORTEST = 250;
/** Less is a menu, not an article. */
const LEAST_CHARACTERS = 40;
const LONGEST_BYLINE = 120;
const DEEPEST = 100;
const MOST_ELEMENTS = 30_000;

/**
 * Finds the article of a page among menus and advertisements (Mozilla's Readability, as in Firefox's reader view): its
 * text, a blank line between paragraphs and the byline before them, and title, source and date from its metadata.
 *
 * @param url where the page is from
 * @throws RapporteurError EMPTY_ARTICLE where the page has no text that is more than menus
 */
export const htmlArticle = (html: string, { url }: { url?: string | undefined } = {}): ArticleInput => {
  const { document } = parse(html);
  const meta = (...names: string[]): string | null => {
    for (const name of names) {
      const content = document.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content');
      if (content?.trim()) return content.trim();
    }
    return null;
  };
  const heading = meta('og:title', 'twitter:title') ?? textOf(document.querySelector('h1'));
  const time = document.querySelector('time[datetime]')?.getAttribute('datetime') ?? null;
  const canonical = meta('og:url') ?? document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? null;
  const tooDeep = isMaze(document.documentElement);
  const found = document.documentElement === null || tooDeep ? null : read(document);
  const text = tooDeep ? htmlText(document as unknown as TextNode) : bodyOf(found?.content ?? '');
  if (text.length < LEAST_CHARACTERS) {
    throw new RapporteurError('EMPTY_ARTICLE', 'No article was found on the page: expected some paragraphs of text.');
  }
  const source = found?.siteName?.trim() || meta('og:site_name') || (url ? new URL(url).hostname : null);
  const published = found?.publishedTime ?? meta('article:published_time', 'date', 'dc.date', 'pubdate') ?? time;
  return {
    text: withByline(text, found?.byline ?? null),
    title: withoutSource(heading ?? found?.title ?? '', source) || null,
    url: url ?? (canonical && /^https?:\/\//i.test(canonical) ? canonical : null),
    source,
    publishedAt: looseDate(published),
  };
};

/** Loaded where a page is read: most articles come in other forms. */
const parse = (html: string) => (require('linkedom') as typeof linkedom).parseHTML(html);

/** linkedom's document is one as far as Readability asks; the types of browsers are not those of this program. */
const read = (document: unknown) => {
  const { Readability } = require('@mozilla/readability') as typeof readability;
  return new Readability(document as ConstructorParameters<typeof Readability>[0], { charThreshold: SHORTEST }).parse();
};

/** Pages deeper or larger than any that people read: finding the article takes time by the square of depth. Their text is taken as it is. */
const isMaze = (root: { firstElementChild: unknown } | null): boolean => {
  let elements = 0;
  const open: { element: TreeNode | null; depth: number }[] = [{ element: root as TreeNode | null, depth: 0 }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { element, depth } = next;
    if (element === null) continue;
    elements += 1;
    if (depth > DEEPEST || elements > MOST_ELEMENTS) return true;
    open.push({ element: element.nextElementSibling, depth }, { element: element.firstElementChild, depth: depth + 1 });
  }
  return false;
};

interface TreeNode {
  firstElementChild: TreeNode | null;
  nextElementSibling: TreeNode | null;
}

/** The text of a piece of HTML. */
export const bodyOf = (html: string): string => {
  const { document } = parse(`<!doctype html><html><body>${html}</body></html>`);
  return htmlText(document.body as unknown as TextNode);
};

const textOf = (element: { textContent: string | null } | null): string | null => {
  const text = element?.textContent?.replace(/\s+/g, ' ').trim();
  return text || null;
};

/** "Coalition stays | Harbour Wire" without the name of the source. */
const withoutSource = (title: string, source: string | null): string => {
  const whole = title.replace(/\s+/g, ' ').trim();
  const cut = source === null ? null : /^(.+?)\s+[|–—-]\s+(.+)$/.exec(whole);
  return cut?.[2]?.toLowerCase() === source?.toLowerCase() ? (cut?.[1] ?? whole) : whole;
};

/** Readability takes the byline out of the text, where the reader saw it. */
const withByline = (text: string, byline: string | null): string => {
  const name = byline?.replace(/\s+/g, ' ').trim() ?? '';
  if (name === '' || name.length > LONGEST_BYLINE || /https?:|@/.test(name) || text.startsWith(name)) return text;
  return `${/^by\b/i.test(name) ? name : `By ${name}`}\n\n${text}`;
};
