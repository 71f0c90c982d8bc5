import { extract as builtIn } from '../extraction/extract';
import { type ArticleRecord, type KnownFacts, packFacts } from '../graph/write/article-record';
import { checkRecord } from '../graph/write/check-record';
import type { ArticleText } from '../model/article';
import type { Extraction } from '../model/extraction';
import { printOf } from '../model/near-copies';
import type { CheckedArticle } from './check-article';
import { knownFacts } from './known-facts';

export interface PrepareOptions {
  /** What decomposes an article; the built-in extractor where left out. */
  extract?: (article: ArticleText) => Extraction;
  /** What lexicons and gazetteer know of an entity beyond the article; the built-in ones where left out. */
  known?: (entityId: string) => KnownFacts | undefined;
  /** What stands on the articles as `extractor` and `extractorVersion`. */
  extractor?: { name: string; version: string };
}

const BUILT_IN = { name: 'rapporteur', version: '1' };

/**
 * Makes of an article everything that storing it needs, so that the thread that writes has little left to do.
 *
 * @throws Error where the extractor fails or contradicts itself
 */
export const prepareArticle = (
  { id, contentHash, text, title, url, source, publishedAt }: CheckedArticle,
  { extract = builtIn, known = knownFacts, extractor = BUILT_IN }: PrepareOptions = {},
): ArticleRecord => {
  const extraction = extract({ text, title, source, publishedAt });
  const ids = extraction.entities.flatMap((one) => (one.country === undefined ? [one.id] : [one.id, one.country]));
  const record = checkRecord({
    article: {
      id,
      contentHash,
      text,
      title,
      url,
      source,
      publishedAt,
      language: 'en',
      extractor: extractor.name,
      extractorVersion: extractor.version,
    },
    extraction,
    known: Object.fromEntries(ids.map((one) => [one, known(one) ?? {}])),
  });
  return { ...record, packed: { facts: packFacts(record), print: printOf(text) } };
};
