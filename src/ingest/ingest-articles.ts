import { RapporteurError } from '../errors';
import { extract as builtIn } from '../extraction/extract';
import type { Graph } from '../graph/graph';
import type { ArticleRecord, KnownFacts } from '../graph/write/article-record';
import { checkRecord } from '../graph/write/check-record';
import { writeArticles } from '../graph/write/write-articles';
import type { ArticleInput, ArticleText } from '../model/article';
import type { Extraction } from '../model/extraction';
import { type CheckedArticle, checkArticle } from './check-article';
import { fillFromStored } from './fill-from-stored';
import type { IngestOutcome } from './ingest-outcome';
import { knownFacts } from './known-facts';

export interface IngestOptions {
  /** When this happens: `ingestedAt`. */
  now: Date;
  /** What decomposes an article; the built-in extractor where left out. */
  extract?: (article: ArticleText) => Extraction;
  /** What lexicons and gazetteer know of an entity beyond the article; the built-in ones where left out. */
  known?: (entityId: string) => KnownFacts | undefined;
  /** Articles a transaction: measured, 100 is about as quick as more. */
  batchSize?: number;
  /** What stands on the articles as `extractor` and `extractorVersion`. */
  extractor?: { name: string; version: string };
}

const BATCH_SIZE = 100;
const BUILT_IN = { name: 'rapporteur', version: '1' };

/**
 * Decomposes articles and stores each with its graph in one transaction: the one road in. An article that
 * cannot be stored is rejected with the reason and harms no other; the same article again changes nothing.
 *
 * @returns one outcome an article, in their order
 * @throws RapporteurError only where the database fails: what was acknowledged before stays stored
 */
export const ingestArticles = async (
  graph: Graph,
  articles: readonly ArticleInput[],
  options: IngestOptions,
): Promise<IngestOutcome[]> => {
  const { batchSize = BATCH_SIZE } = options;
  const outcomes: IngestOutcome[] = [];
  for (let from = 0; from < articles.length; from += batchSize) {
    outcomes.push(...(await ingestBatch(graph, articles.slice(from, from + batchSize), options)));
  }
  return outcomes;
};

const ingestBatch = async (graph: Graph, articles: readonly ArticleInput[], options: IngestOptions) => {
  const checked = articles.map((article) => attempt(() => checkArticle(article)));
  const sound = checked.flatMap((one) => ('value' in one ? [one.value] : []));
  const { toStore, stored } = await fillFromStored(graph, sound);

  const results = new Map<string, IngestOutcome['status'] | Failure>(stored.map((id) => [id, 'UNCHANGED']));
  const records: ArticleRecord[] = [];
  for (const article of toStore) {
    const made = attempt(() => checkRecord(makeRecord(article, options)));
    if ('value' in made) records.push(made.value);
    else results.set(article.id, made);
    // Extraction computes; others on this thread must have their turn.
    await new Promise((resolve) => setImmediate(resolve));
  }
  for (const [id, result] of await store(graph, records, options)) results.set(id, result);

  const seen = new Set<string>();
  return checked.map((one): IngestOutcome => {
    if (!('value' in one)) return rejected(one);
    const { id, warnings } = one.value;
    const result = results.get(id) ?? 'UNCHANGED';
    if (typeof result !== 'string') return rejected(result);
    const status = seen.has(id) ? 'UNCHANGED' : result;
    seen.add(id);
    return { status, articleId: id, error: null, warnings };
  });
};

/** All in one transaction; where one of them cannot be stored, each alone, so that only that one is lost. */
const store = async (
  graph: Graph,
  records: readonly ArticleRecord[],
  options: IngestOptions,
): Promise<[string, IngestOutcome['status'] | Failure][]> => {
  if (records.length === 0) return [];
  try {
    const statuses = await writeArticles(graph, records, options);
    return records.map(({ article }, index) => [article.id, statuses[index] ?? 'UNCHANGED']);
  } catch (error) {
    if (error instanceof RapporteurError) throw error;
    if (records.length === 1) return records.map(({ article }) => [article.id, failure(error)]);
    const alone = [];
    for (const record of records) alone.push(...(await store(graph, [record], options)));
    return alone;
  }
};

const makeRecord = (
  { id, contentHash, text, title, url, source, publishedAt }: CheckedArticle,
  { extract = builtIn, known = knownFacts, extractor = BUILT_IN }: IngestOptions,
): ArticleRecord => {
  const extraction = extract({ text, title, source, publishedAt });
  const ids = extraction.entities.flatMap((one) => (one.country === undefined ? [one.id] : [one.id, one.country]));
  return {
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
  };
};

interface Failure {
  error: NonNullable<IngestOutcome['error']>;
}

const attempt = <T>(work: () => T): { value: T } | Failure => {
  try {
    return { value: work() };
  } catch (error) {
    return failure(error);
  }
};

/** A fault of ours is not explained to clients; the article is named by its place in the outcomes. */
const failure = (error: unknown): Failure =>
  error instanceof RapporteurError
    ? { error: { code: error.code, message: error.message } }
    : {
        error: {
          code: 'INTERNAL_SERVER_ERROR',
          message: 'The article could not be decomposed or stored: a fault of ours.',
        },
      };

const rejected = ({ error }: Failure): IngestOutcome => ({ status: 'REJECTED', articleId: null, error, warnings: [] });
