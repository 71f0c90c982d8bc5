import { RapporteurError } from '../errors';
import type { Graph } from '../graph/graph';
import type { ArticleRecord } from '../graph/write/article-record';
import { writeArticles } from '../graph/write/write-articles';
import type { ArticleInput } from '../model/article';
import { type CheckedArticle, checkArticle } from './check-article';
import { fillFromStored } from './fill-from-stored';
import type { IngestOutcome } from './ingest-outcome';
import type * as prepareModule from './prepare-article';

export interface IngestOptions extends prepareModule.PrepareOptions {
  /** When this happens: `ingestedAt`. */
  now: Date;
  /** Takes an article apart, as `prepareArticle` does, which is used where left out: in this thread. */
  prepare?: (article: CheckedArticle) => Promise<ArticleRecord>;
  /** Articles a transaction: measured, 100 is about as quick as more. */
  batchSize?: number;
  /** Is told of faults of ours: the outcome only says that there was one. */
  onFault?: (error: unknown, article: { id: string }) => void;
}

export const BATCH_SIZE = 100;

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
    const batch = checkBatch(articles.slice(from, from + batchSize));
    outcomes.push(...(await storeBatch(graph, await prepareBatch(graph, batch, options), options)));
  }
  return outcomes;
};

/** Articles as they came, checked: each with the article, or the reason why it is none. */
export interface Batch {
  checked: Attempt<CheckedArticle>[];
}

/** The same, taken apart and ready to be stored. */
export interface PreparedBatch extends Batch {
  records: ArticleRecord[];
  /** What is known of articles by now, by id. */
  results: Map<string, IngestOutcome['status'] | Failure>;
}

export const checkBatch = (articles: readonly ArticleInput[]): Batch => ({
  checked: articles.map((article) => attempt(() => checkArticle(article))),
});

/** Takes apart what the graph does not have already. @throws RapporteurError where the database fails */
export const prepareBatch = async (
  graph: Graph,
  { checked }: Batch,
  { prepare, onFault, ...options }: IngestOptions,
): Promise<PreparedBatch> => {
  const sound = checked.flatMap((one) => ('value' in one ? [one.value] : []));
  const { toStore, stored } = await fillFromStored(graph, sound);
  const results: PreparedBatch['results'] = new Map(stored.map((id) => [id, 'UNCHANGED']));
  const take = prepare ?? inThisThread(options);
  const made = await Promise.all(
    toStore.map(async (article) => {
      try {
        return await take(article);
      } catch (error) {
        if (!(error instanceof RapporteurError)) onFault?.(error, article);
        results.set(article.id, failure(error));
        return null;
      }
    }),
  );
  return { checked, records: made.filter((record) => record !== null), results };
};

/** Stores a batch in one transaction. @throws RapporteurError where the database fails */
export const storeBatch = async (
  graph: Graph,
  { checked, records, results }: PreparedBatch,
  options: IngestOptions,
): Promise<IngestOutcome[]> => {
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

/** One after the other, so that others on this thread have their turn between them. */
const inThisThread = (options: prepareModule.PrepareOptions) => {
  // Loaded when first needed: lexicons and models take half a second, for which who has threads need not wait.
  const { prepareArticle } = require('./prepare-article') as typeof prepareModule;
  let last: Promise<unknown> = Promise.resolve();
  return (article: CheckedArticle): Promise<ArticleRecord> => {
    const made = last.then(() => prepareArticle(article, options));
    last = made.catch(() => {}).then(() => new Promise((resolve) => setImmediate(resolve)));
    return made;
  };
};

/** All in one transaction; where one of them cannot be stored, halves of them, so that only that one is lost. */
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
    if (records.length === 1) {
      return records.map(({ article }) => {
        options.onFault?.(error, article);
        return [article.id, failure(error)];
      });
    }
    const half = Math.ceil(records.length / 2);
    return [
      ...(await store(graph, records.slice(0, half), options)),
      ...(await store(graph, records.slice(half), options)),
    ];
  }
};

interface Failure {
  error: NonNullable<IngestOutcome['error']>;
}

type Attempt<T> = { value: T } | Failure;

const attempt = <T>(work: () => T): Attempt<T> => {
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
