import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { PROJECT } from './graph/open-database';
import { runReads } from './reads/run-reads';

const USAGE = `npm run bench -- reads [--articles 20000] [--rounds 5] [--questions 1,2,3] [--clients 16] [--cell-ms 800] [--seed 1] [--home FOLDER] [--json FILE]`;

/** The command line of the benchmarks. */
const main = async (): Promise<void> => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      articles: { type: 'string', default: '20000' },
      rounds: { type: 'string', default: '5' },
      clients: { type: 'string', default: '16' },
      seed: { type: 'string', default: '1' },
      questions: { type: 'string' },
      home: { type: 'string', default: path.join(PROJECT, '.rapporteur', 'bench') },
      'cell-ms': { type: 'string', default: '800' },
      json: { type: 'string' },
    },
  });
  if (positionals[0] !== 'reads') throw new Error(`Expected a benchmark: ${USAGE}`);
  const summaries = await runReads({
    articles: Number(values.articles),
    seed: Number(values.seed),
    home: values.home,
    rounds: Number(values.rounds),
    clients: Number(values.clients),
    latencyMs: Number(values['cell-ms']),
    throughputMs: Number(values['cell-ms']),
    warmUpMs: 2 * Number(values['cell-ms']),
    ...(values.questions ? { only: values.questions.split(',').map(Number) } : {}),
    say: (message) => process.stderr.write(`${message}\n`),
  });
  const text = `${JSON.stringify(summaries, null, 2)}\n`;
  if (values.json) writeFileSync(values.json, text);
  else process.stdout.write(text);
};

main().catch((error: Error) => {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
});
