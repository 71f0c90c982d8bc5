import type { Graph, ReadOptions } from '../graph/graph';
import { type ArticleTexts, createArticleTexts, createTextCache } from '../graph/read/article-texts';
import { createReader, type Reader } from '../graph/read/reader';
import type { IngestOutcome } from '../ingest/ingest-outcome';
import type { Jobs } from '../ingest/jobs';
import type { ArticlePreview } from '../ingest/preview-article';
import type { ArticleInput } from '../model/article';
import { createNotices, type Notices } from './notices';

/** What the API stands on. */
export interface Services {
  graph: Graph;
  /** The one road in (src/ingest), with its extractor and clock already given. One outcome an article, in their order. */
  ingestArticles(articles: readonly ArticleInput[]): Promise<IngestOutcome[]>;
  /** Takes an article apart and stores nothing. */
  previewArticle(article: ArticleInput): Promise<ArticlePreview>;
  /** Fetches a page and finds its article. */
  fetchArticle(url: string): Promise<ArticleInput>;
  /** The long ingests of this process. */
  jobs(): Jobs;
  /** The clock. */
  now(): Date;
  /** How long a read may take before it is cancelled in Neo4j too; as long as it likes where left out. */
  readTimeoutMs?: number;
  /** How often notices of other processes' ingests are looked for; 1,000 ms where left out. */
  pollMs?: number;
}

/** What every resolver is handed: one for each operation. */
export interface Context {
  graph: Graph;
  reader: Reader;
  texts: ArticleTexts;
  notices: Notices;
  ingestArticles: Services['ingestArticles'];
  previewArticle: Services['previewArticle'];
  fetchArticle: Services['fetchArticle'];
  jobs: Services['jobs'];
  now: Services['now'];
  /** For every read of this operation. */
  readOptions: ReadOptions;
  /** Values of root fields that are being read already, by response key. */
  started?: ReadonlyMap<string, Promise<unknown>>;
}

export interface OperationOptions {
  signal?: AbortSignal;
  /** For this operation, instead of the one of the services. */
  readTimeoutMs?: number;
}

/** Makes the contexts of operations. What is compiled and cached is shared by all that one factory makes. */
export const createContextFactory = (services: Services): ((operation: OperationOptions) => Context) => {
  const { graph, ingestArticles, previewArticle, fetchArticle, jobs, now, pollMs } = services;
  const reader = createReader(graph);
  const cache = createTextCache();
  const notices = createNotices(graph, { pollMs });
  return ({ signal, readTimeoutMs = services.readTimeoutMs }) => {
    const readOptions: ReadOptions = {
      ...(signal ? { signal } : {}),
      ...(readTimeoutMs === undefined ? {} : { timeoutMs: readTimeoutMs }),
    };
    return {
      graph,
      reader,
      texts: createArticleTexts(graph, cache, readOptions),
      notices,
      ingestArticles,
      previewArticle,
      fetchArticle,
      jobs,
      now,
      readOptions,
    };
  };
};
