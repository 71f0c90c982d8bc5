import type { Graph } from '../graph/graph';
import type { ArticleInput } from '../model/article';
import type { ArticleRead } from './article-read';
import { type IngestOptions, ingestArticles } from './ingest-articles';
import type { IngestOutcome } from './ingest-outcome';

/** What became of one thing that was read. */
export interface IngestedRead {
  origin: ArticleRead['origin'];
  outcome: IngestOutcome;
}

/** Enough for one transaction to be worth it, few enough for progress to be seen. */
const AT_ONCE = 25;

/**
 * Stores articles as they are read, a few at a time, and yields what became of these few, in their order. What could not
 * be read is REJECTED with its reason; nothing is read ahead of what is stored.
 * @throws RapporteurError only where the database fails: what was yielded before stays stored
 */
export async function* ingestReads(
  graph: Graph,
  reads: AsyncIterable<ArticleRead>,
  options: IngestOptions,
): AsyncGenerator<IngestedRead[]> {
  let waiting: ArticleRead[] = [];
  for await (const read of reads) {
    waiting.push(read);
    if (waiting.length < AT_ONCE) continue;
    yield await store(graph, waiting, options);
    waiting = [];
  }
  if (waiting.length > 0) yield await store(graph, waiting, options);
}

const store = async (graph: Graph, reads: readonly ArticleRead[], options: IngestOptions): Promise<IngestedRead[]> => {
  const articles = reads.flatMap(({ article }): ArticleInput[] => (article ? [article] : []));
  const outcomes = (await ingestArticles(graph, articles, options)).values();
  return reads.map(({ origin, article, error }) => ({
    origin,
    outcome: article ? (outcomes.next().value as IngestOutcome) : rejected(error),
  }));
};

const rejected = (error: ArticleRead['error']): IngestOutcome => ({
  status: 'REJECTED',
  articleId: null,
  error,
  warnings: [],
});
