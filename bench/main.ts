import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { PROJECT } from './graph/open-database';
import { fluencyTable, runGraphPage } from './graph-page/run-graph-page';
import { runIngest } from './ingest/run-ingest';
import { runPipeline } from './ingest/run-pipeline';
import { runReads } from './reads/run-reads';
import type { Summary } from './reads/summarize';
import { growth, table } from './reads/write-report';
import { runTexts } from './texts/run-texts';

const USAGE = `npm run bench -- ingest INPUT… [--articles 1000] [--batch 100] [--every 500] [--home FOLDER] [--json FILE], or
npm run bench -- pipeline INPUT… [--every 500] [--home FOLDER] [--json FILE], or
npm run bench -- graph-page [--entities 2000] [--lines 8000] [--seed 1] [--json FILE], or
npm run bench -- texts [--length 50000] [--json FILE], or
npm run bench -- reads [--articles 1000,20000] [--rounds 5] [--questions 1,2,3] [--clients 16] [--cell-ms 800] [--seed 1] [--home FOLDER] [--json FILE]`;

/** The command line of the benchmarks. */
const main = async (): Promise<void> => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      articles: { type: 'string', default: '1000,20000' },
      rounds: { type: 'string', default: '5' },
      clients: { type: 'string', default: '16' },
      seed: { type: 'string', default: '1' },
      questions: { type: 'string' },
      home: { type: 'string', default: path.join(PROJECT, '.rapporteur', 'bench') },
      entities: { type: 'string', default: '2000' },
      lines: { type: 'string', default: '8000' },
      length: { type: 'string', default: '50000' },
      batch: { type: 'string', default: '100' },
      every: { type: 'string', default: '500' },
      'cell-ms': { type: 'string', default: '800' },
      json: { type: 'string' },
    },
  });
  if (positionals[0] === 'ingest' && positionals.length > 1) {
    const stretches = await runIngest({
      inputs: positionals.slice(1),
      articles: Number(values.articles.split(',')[0]),
      batch: Number(values.batch),
      every: Number(values.every),
      home: path.join(values.home, 'ingest'),
      say: (message) => process.stderr.write(`${message}\n`),
    });
    if (values.json) writeFileSync(values.json, `${JSON.stringify(stretches, null, 2)}\n`);
    return;
  }
  if (positionals[0] === 'pipeline' && positionals.length > 1) {
    const measured = await runPipeline({
      inputs: positionals.slice(1),
      every: Number(values.every),
      home: path.join(values.home, 'ingest'),
      say: (message) => process.stderr.write(`${message}\n`),
    });
    const { stretches, ...summary } = measured;
    process.stdout.write(`${JSON.stringify(summary)}\n`);
    if (values.json) writeFileSync(values.json, `${JSON.stringify({ ...summary, stretches }, null, 2)}\n`);
    return;
  }
  if (positionals[0] === 'texts') {
    const times = runTexts({ length: Number(values.length), say: (line) => process.stderr.write(`${line}\n`) });
    if (values.json) writeFileSync(values.json, `${JSON.stringify(times, null, 2)}\n`);
    return;
  }
  if (positionals[0] === 'graph-page') {
    const measured = await runGraphPage({
      entities: Number(values.entities),
      lines: Number(values.lines),
      seed: Number(values.seed),
      milliseconds: 6_000,
      say: (message) => process.stderr.write(`${message}\n`),
    });
    if (values.json) writeFileSync(values.json, `${JSON.stringify(measured, null, 2)}\n`);
    process.stdout.write(`${fluencyTable(measured)}\n`);
    return;
  }
  if (positionals[0] !== 'reads') throw new Error(`Expected a benchmark: ${USAGE}`);
  const sizes = values.articles.split(',').map(Number);
  const measured: { articles: number; summaries: Summary[] }[] = [];
  for (const articles of sizes) {
    const cell = Number(values['cell-ms']);
    const summaries = await runReads({
      articles,
      seed: Number(values.seed),
      home: values.home,
      rounds: Number(values.rounds),
      clients: Number(values.clients),
      latencyMs: cell,
      throughputMs: cell,
      warmUpMs: 2 * cell,
      ...(values.questions ? { only: values.questions.split(',').map(Number) } : {}),
      say: (message) => process.stderr.write(`${message}\n`),
    });
    measured.push({ articles, summaries });
  }
  if (values.json) writeFileSync(values.json, `${JSON.stringify(measured, null, 2)}\n`);
  const [small, large] = measured;
  const parts = [...measured.map(table), ...(small && large ? [`Growth of our p50: ${growth(small, large)}.`] : [])];
  process.stdout.write(`${parts.join('\n\n')}\n`);
};

main().catch((error: Error) => {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
});
