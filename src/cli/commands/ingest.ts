import type { Graph } from '../../graph/graph';
import { readDeadLetters } from '../../ingest/dead-letter';
import { type ReadOptions, readArticles } from '../../ingest/read-articles';
import { EXIT } from '../exit-codes';
import { type IngestRunOptions, ingestPaths, runIngest } from '../ingest-paths';
import { type IngestSummary, summaryLine } from '../ingest-summary';
import { loadConfig } from '../load-config';
import { openDatabase } from '../open-database';
import { type ExtractorName, openLlm, prepareWithLlm } from '../open-extractor';
import { optimizeLate } from '../optimize-late';
import { note, print } from '../output';
import { type ReadCommand, readOptions } from '../read-options';
import { openRejectedFile, rejectedName } from '../rejected-file';
import { untilStopped } from '../until-stopped';

export interface IngestCommand extends ReadCommand {
  json?: boolean;
  /** File for what is rejected. */
  rejected?: string;
  /** File of an earlier run, to take from there what it rejected. */
  retry?: string;
  threads?: number;
  extractor?: ExtractorName;
  /** Seconds. */
  patience: number;
}

/** Stores articles and prints a summary; Ctrl-C stops after the transaction that runs. */
export const run = async (inputs: readonly string[], command: IngestCommand): Promise<number> => {
  optimizeLate();
  const { config, log } = loadConfig();
  const llm = command.extractor === 'llm' ? openLlm(config) : undefined;
  const reading = readOptions(command);
  const stop = new AbortController();
  void untilStopped().then(() => {
    note('Stopping after the transaction that runs …');
    stop.abort();
  });
  const database = await openDatabase(config, { log });
  const rejectedFile = openRejectedFile(command.rejected ?? rejectedName(new Date()), () => new Date());
  try {
    const { threads, patience, json, retry } = command;
    const summary = await ingest(database.graph, inputs, {
      retry,
      reading,
      log,
      signal: stop.signal,
      // Where it ends with this command, there is nobody to bring it back.
      patienceMs: database.embedded ? 0 : patience * 1000,
      rejectedFile,
      ...(threads === undefined ? {} : { threads }),
      ...(llm === undefined
        ? {}
        : {
            prepare: prepareWithLlm(llm, (warning, { title }) =>
              note(`warning: ${title ?? 'an article without a title'}: ${warning}`),
            ),
          }),
    });
    const stopped = stop.signal.aborted;
    const file = summary.rejected.length > 0 ? rejectedFile.path : null;
    if (json) await print(JSON.stringify({ ...summary, rejectedFile: file, stopped }));
    else await print(summaryLine(summary) + (file === null ? '' : `\n${howToRetry(file)}`));
    if (stopped) return EXIT.INTERRUPTED;
    return summary.rejected.length > 0 ? EXIT.SOME_REJECTED : EXIT.OK;
  } finally {
    await rejectedFile.close();
    await database.close();
    // A pipe that is still open would keep the process waiting for more.
    if (stop.signal.aborted && inputs.includes('-')) process.stdin.destroy();
  }
};

const ingest = async (
  graph: Graph,
  inputs: readonly string[],
  { retry, reading, ...options }: IngestRunOptions & { reading: ReadOptions; retry?: string | undefined },
): Promise<IngestSummary> => {
  if (retry === undefined) return ingestPaths(graph, inputs, { ...options, reading });
  return runIngest(graph, readDeadLetters(retry, { readSource: (path) => readArticles([path], reading) }), options);
};

const howToRetry = (file: string): string =>
  `What was rejected is in ${file}: repair it there, then rapporteur ingest --retry ${file}`;
