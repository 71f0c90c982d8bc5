import { setTimeout as sleep } from 'node:timers/promises';
import { watchInputs } from '../../ingest/watch-inputs';
import { EXIT } from '../exit-codes';
import { runIngest } from '../ingest-paths';
import { summaryLine } from '../ingest-summary';
import { loadConfig } from '../load-config';
import { openDatabase } from '../open-database';
import { note, print } from '../output';
import { type ReadCommand, readOptions } from '../read-options';
import { openRejectedFile, rejectedName } from '../rejected-file';
import { untilStopped } from '../until-stopped';

export interface WatchCommand extends ReadCommand {
  /** Seconds. */
  every: number;
  rejected?: string;
  /** Seconds. */
  patience: number;
}

/** Stores what is new in the inputs, again and again, until somebody asks for the end; one line for each look that found something. */
export const run = async (inputs: readonly string[], command: WatchCommand): Promise<number> => {
  const { config, log } = loadConfig();
  const look = watchInputs(inputs, readOptions(command));
  const stop = new AbortController();
  void untilStopped().then(() => stop.abort());
  const database = await openDatabase(config, { log });
  const rejectedFile = openRejectedFile(command.rejected ?? rejectedName(new Date()), () => new Date());
  try {
    note(`Looking every ${command.every} s; Ctrl-C ends it.`);
    while (!stop.signal.aborted) {
      const summary = await runIngest(database.graph, look(), {
        log,
        signal: stop.signal,
        patienceMs: database.embedded ? 0 : command.patience * 1000,
        rejectedFile,
      });
      const { created, unchanged, rejected } = summary;
      if (created + unchanged + rejected.length > 0) await print(`${new Date().toISOString()} ${summaryLine(summary)}`);
      await sleep(command.every * 1000, undefined, { signal: stop.signal }).catch(() => {});
    }
    return EXIT.OK;
  } finally {
    await rejectedFile.close();
    await database.close();
  }
};
