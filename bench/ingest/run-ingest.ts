import { type Address, openEmptyDatabase } from '../graph/open-database';
import { bareLoad } from './bare-load';
import { type Graph, loadProgram, type Prepared, type Program } from './program';

export interface IngestOptions {
  /** Files and folders, as `rapporteur ingest` takes them. */
  inputs: readonly string[];
  /** The first so many. */
  articles: number;
  /** Articles a transaction. */
  batch: number;
  /** Articles a line of the result; batches of ours and of the bare load take turns within it. */
  every: number;
  home: string;
  say(message: string): void;
}

/** One stretch of articles. Seconds of wall clock; `cpu` of this process, its threads included. */
export interface Stretch {
  /** How many articles were stored when it ended, by each of the two. */
  stored: number;
  extractSeconds: number;
  writeSeconds: number;
  bareSeconds: number;
  writeCpu: number;
  /** Share of the bare load's speed that our writes reach. */
  ofBare: number;
  megabytes: number;
}

/**
 * Measures the write side against a bare UNWIND load of the same graph into the same database, in turns: batch by batch,
 * the one that begins changing with every batch, so that both meet the same load and the same size of the graph.
 */
export const runIngest = async (options: IngestOptions): Promise<Stretch[]> => {
  const { inputs, articles, batch, every, home, say } = options;
  const program = loadProgram();
  const database = await openEmptyDatabase(home);
  const graph = program.openGraph(database satisfies Address);
  const pool = program.openPool();
  const stretches: Stretch[] = [];
  try {
    await program.migrate(graph);
    const counted = { extract: 0, write: 0, bare: 0, cpu: 0 };
    let stored = 0;
    let group: object[] = [];
    const flush = async (): Promise<void> => {
      const begun = performance.now();
      const records = await Promise.all(group.map((article) => pool.prepare(program.checkArticle(article))));
      counted.extract += performance.now() - begun;
      const distinct = [...new Map(records.map((record) => [record.article.id, record])).values()];
      await writeBoth(graph, distinct, { program, counted, oursFirst: Math.round(stored / batch) % 2 === 0 });
      stored += group.length;
      group = [];
      if (stored % every !== 0 && stored < articles) return;
      const stretch = {
        stored,
        extractSeconds: counted.extract / 1000,
        writeSeconds: counted.write / 1000,
        bareSeconds: counted.bare / 1000,
        writeCpu: counted.cpu,
        ofBare: counted.bare / counted.write,
        megabytes: Math.round(process.memoryUsage.rss() / 2 ** 20),
      };
      say(JSON.stringify(stretch));
      stretches.push(stretch);
      Object.assign(counted, { extract: 0, write: 0, bare: 0, cpu: 0 });
    };
    for await (const { article } of program.readArticles([...inputs], { columns: { publishedAt: 'date' } })) {
      if (article === null) continue;
      group.push(article);
      if (group.length === batch) await flush();
      if (stored >= articles) break;
    }
    if (group.length > 0) await flush();
    return stretches;
  } finally {
    await pool.close();
    await graph.close();
    await database.stop();
  }
};

interface Writing {
  program: Program;
  counted: { write: number; bare: number; cpu: number };
  oursFirst: boolean;
}

const writeBoth = async (
  graph: Graph,
  records: Prepared[],
  { program, counted, oursFirst }: Writing,
): Promise<void> => {
  const now = new Date();
  const ours = async (): Promise<void> => {
    const begun = performance.now();
    const cpu = process.cpuUsage();
    await program.writeArticles(graph, records, { now });
    const { user, system } = process.cpuUsage(cpu);
    counted.write += performance.now() - begun;
    counted.cpu += (user + system) / 1_000_000;
  };
  const bare = async (): Promise<void> => {
    // Whoever loads bare has the rows already.
    const rows = records.map((record) => ({ record, contribution: program.projectArticle(record, program.NO_RULES) }));
    const begun = performance.now();
    await bareLoad(graph, rows, { program, now });
    counted.bare += performance.now() - begun;
  };
  for (const write of oursFirst ? [ours, bare] : [bare, ours]) await write();
};
