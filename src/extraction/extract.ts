import type { ArticleText } from '../model/article';
import type { Extraction } from '../model/extraction';
import { contentHash, normalizeText, shortHash } from '../model/identity';
import type { Document } from './document';
import { finish } from './finish';
import { PIPELINE } from './pipeline';

/**
 * Decomposes one article into mentions, statements, events and relations. Pure: the same article gives the same extraction, and
 * nothing but the lexicons and models is read. `id` is the caller's own for the record; without one it is `article:<hash>`.
 */
export const extract = (article: ArticleText, { id }: { id?: string } = {}): Extraction => {
  const document = openDocument(article);
  for (const annotate of PIPELINE) annotate(document);
  return finish(document, id === undefined ? {} : { id });
};

/** The working state at the beginning of an extraction: the text after NFC, and empty layers. */
export const openDocument = ({ text, title, source, publishedAt }: ArticleText): Document => ({
  text: normalizeText(text),
  title: title ?? null,
  source: source ?? null,
  publishedOn: publicationDay(publishedAt),
  hash: shortHash(contentHash({ text, source: source ?? null })),
  paragraphs: [],
  sentences: [],
  tokens: [],
  quotes: [],
  dateline: null,
  credits: [],
  entities: [],
  mentions: [],
  references: [],
  statements: [],
  events: [],
  relations: [],
});

/** The day in UTC of an RFC 3339 date-time or full-date; null for anything else. */
const publicationDay = (publishedAt: string | null | undefined): string | null => {
  if (!publishedAt) return null;
  const time = Date.parse(publishedAt);
  return Number.isNaN(time) ? null : new Date(time).toISOString().slice(0, 10);
};
