import path from 'node:path';
import type { Graph } from '../../../src/graph/graph';
import { ingestReads } from '../../../src/ingest/ingest-reads';
import { readArticles } from '../../../src/ingest/read-articles';

const SAMPLES = path.join(__dirname, '..', '..', '..', 'samples');

/** Loads the sample articles as `rapporteur start` does into an empty graph; answers how many are new. */
export const loadSamples = async (graph: Graph): Promise<number> => {
  let created = 0;
  for await (const reads of ingestReads(graph, readArticles([SAMPLES]), { now: new Date() })) {
    created += reads.filter(({ outcome }) => outcome.status === 'CREATED').length;
  }
  return created;
};
