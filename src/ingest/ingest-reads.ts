import type { Graph } from '../graph/graph';
import type { ArticleInput } from '../model/article';
import type { ArticleRead } from './article-read';
import { groupReads } from './group-reads';
import { BATCH_SIZE, type Batch, checkBatch, type IngestOptions, prepareBatch, storeBatch } from './ingest-articles';
import type { IngestOutcome } from './ingest-outcome';
import { type PatienceOptions, withPatience } from './with-patience';

/** What became of one thing that was read. */
export interface IngestedRead {
  read: ArticleRead;
  outcome: IngestOutcome;
}

export interface IngestReadsOptions extends IngestOptions, Partial<PatienceOptions> {}

/** Batches between reading and storing: one is written while the next one is taken apart and a third is read. */
const AHEAD = 3;
/** Bounds what is held in memory where articles are long. */
const BATCH_CHARACTERS = 4_000_000;
const PAUSE_MS = 500;

/**
 * Stores articles as they are read, many a transaction, and yields what became of these, in their order. What could
 * not be read is REJECTED with its reason. Reading, taking apart and writing go on beside one another; nothing is read
 * far ahead of what is stored, so memory stays flat. One batch is written at a time: several would wait for each other.
 *
 * @throws RapporteurError only where the database fails for longer than patience lasts: what was yielded before stays stored
 */
export async function* ingestReads(
  graph: Graph,
  reads: AsyncIterable<ArticleRead>,
  options: IngestReadsOptions,
): AsyncGenerator<IngestedRead[]> {
  const { batchSize = BATCH_SIZE, patienceMs = 0, signal, onWait } = options;
  const patience = { patienceMs, signal, onWait };
  const window: { ids: Set<string>; stored: Promise<IngestedRead[]> }[] = [];
  let before: Promise<unknown> = Promise.resolve();
  let ended = false;
  const start = (group: ArticleRead[], batch: Batch): Promise<IngestedRead[]> => {
    const prepared = withPatience(() => prepareBatch(graph, batch, options), patience);
    const turn = before;
    const stored = Promise.all([prepared, turn]).then(async ([ready]) => {
      if (ended) return [];
      const outcomes = (await withPatience(() => storeBatch(graph, ready, options), patience)).values();
      return group.map((read) => ({
        read,
        outcome: read.article ? (outcomes.next().value as IngestOutcome) : rejected(read.error),
      }));
    });
    stored.catch(() => {});
    before = stored;
    return stored;
  };
  try {
    for await (const group of groupReads(reads, {
      most: batchSize,
      mostCharacters: BATCH_CHARACTERS,
      pauseMs: PAUSE_MS,
      signal,
    })) {
      const batch = checkBatch(group.flatMap(({ article }): ArticleInput[] => (article ? [article] : [])));
      const ids = new Set(batch.checked.flatMap((one) => ('value' in one ? [one.value.id] : [])));
      // The same article again may bring metadata: what is stored of it must be known before it is taken apart.
      const isAgain = () => window.some((other) => [...ids].some((id) => other.ids.has(id)));
      while (window.length >= AHEAD || isAgain()) yield await (window.shift() as (typeof window)[number]).stored;
      window.push({ ids, stored: start(group, batch) });
    }
    while (window.length > 0) yield await (window.shift() as (typeof window)[number]).stored;
  } finally {
    ended = true;
    // Whoever stops early closes the database next: the transaction that runs is let finish.
    await Promise.allSettled(window.map(({ stored }) => stored));
  }
}

const rejected = (error: ArticleRead['error']): IngestOutcome => ({
  status: 'REJECTED',
  articleId: null,
  error,
  warnings: [],
});
