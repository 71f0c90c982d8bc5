import { EXIT } from '../exit-codes';
import { ingestPaths } from '../ingest-paths';
import { summaryLine } from '../ingest-summary';
import { loadConfig } from '../load-config';
import { openDatabase } from '../open-database';
import { note, print } from '../output';
import { untilStopped } from '../until-stopped';

/** Stores articles and prints a summary; Ctrl-C stops after the transaction that runs. */
export const run = async (inputs: readonly string[], { json = false }: { json?: boolean }): Promise<number> => {
  const { config, log } = loadConfig();
  const stop = new AbortController();
  void untilStopped().then(() => {
    note('Stopping after the transaction that runs …');
    stop.abort();
  });
  const database = await openDatabase(config, { log });
  try {
    const summary = await ingestPaths(database.graph, inputs, { signal: stop.signal });
    await print(json ? JSON.stringify({ ...summary, stopped: stop.signal.aborted }) : summaryLine(summary));
    if (stop.signal.aborted) return EXIT.INTERRUPTED;
    return summary.rejected.length > 0 ? EXIT.SOME_REJECTED : EXIT.OK;
  } finally {
    await database.close();
  }
};
