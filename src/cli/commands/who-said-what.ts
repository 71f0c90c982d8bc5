import { RapporteurError } from '../../errors';
import { createApi } from '../../server/create-api';
import { askApi } from '../ask-api';
import { EXIT } from '../exit-codes';
import { formatStatement } from '../format-statement';
import { loadConfig } from '../load-config';
import { openDatabase } from '../open-database';
import { note, print } from '../output';
import { WHO_SAID_WHAT, type WhoSaidWhatAnswer } from '../statement-answer';

export interface WhoSaidWhatOptions {
  who?: string;
  about?: string;
  first: number;
  json?: boolean;
}

/** Somebody at a terminal can press Ctrl-C; a cold database takes its time over the first question. */
const PATIENCE_MS = 120_000;
const WIDTH = { least: 40, most: 100 };

/** Asks and prints the answer: for people, or as JSON Lines. An unknown name is an error that suggests known ones. */
export const run = async ({ who, about, first, json = false }: WhoSaidWhatOptions): Promise<number> => {
  if (first > 1_000) throw new RapporteurError('BAD_USER_INPUT', `--first is ${first}: expected at most 1000.`);
  const { config, log } = loadConfig();
  const database = await openDatabase(config, { log });
  try {
    const api = createApi(database.graph, { log, readTimeoutMs: PATIENCE_MS });
    const variables = { who: who || null, aboutWhom: about || null, first };
    const { whoSaidWhat } = await askApi<WhoSaidWhatAnswer>(api, WHO_SAID_WHAT, { variables });
    const { nodes, totalCount } = whoSaidWhat;
    if (json) {
      for (const statement of nodes) await print(JSON.stringify(statement));
      return EXIT.OK;
    }
    const width = Math.max(WIDTH.least, Math.min(WIDTH.most, process.stdout.columns ?? WIDTH.most));
    for (const statement of nodes) {
      for (const line of formatStatement(statement, width)) await print(line);
      await print();
    }
    note(countLine(nodes.length, totalCount));
    return EXIT.OK;
  } finally {
    await database.close();
  }
};

const countLine = (shown: number, total: number): string => {
  if (total === 0) return 'No statement found.';
  if (shown < total)
    return `${shown} of ${total} statements, the newest first; --first ${Math.min(total, 1_000)} shows more.`;
  return `${total} ${total === 1 ? 'statement' : 'statements'}.`;
};
