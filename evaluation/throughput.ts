import { spawnSync } from 'node:child_process';
import {
  closeSync,
  existsSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Row } from './goals';
import type { GoldArticle } from './gold-article';

const PROJECT = path.join(__dirname, '..');
const NEWSWIRE = 'newswire_reuters21578.jsonl.gz';
/** Every so many newswire articles one is taken: about 1,900. */
const STEP = 10;
/** How often our own articles are gone through where there is no newswire. */
const ROUNDS = 20;

interface Load {
  name: string;
  lines: string[];
}

/** The newswire where it is, else our own articles again and again. */
const loadFrom = (folder: string | undefined, own: readonly GoldArticle[]): Load => {
  const file = path.join(folder ?? '', NEWSWIRE);
  if (folder !== undefined && existsSync(file)) {
    const lines = gunzipSync(readFileSync(file)).toString('utf8').split('\n').filter(Boolean);
    return { name: 'newswire', lines: lines.filter((_, index) => index % STEP === 0).map(withDate) };
  }
  const lines = own.map(({ id, text, title, publishedAt }) => JSON.stringify({ id, text, title, publishedAt }));
  return { name: 'own articles', lines: Array.from({ length: ROUNDS }, () => lines).flat() };
};

/** Reuters' "26-FEB-1987 15:01:01.79" as RFC 3339. */
const withDate = (line: string): string => {
  const { id, text, title, date } = JSON.parse(line) as Record<string, string>;
  const time = Date.parse(`${date?.trim().replace(/\.\d+$/, '')} UTC`);
  const publishedAt = Number.isNaN(time) ? null : new Date(time).toISOString();
  return JSON.stringify({ id, text, title, publishedAt });
};

/** What a process used, as Node reports it at its end: microseconds, kilobytes. */
interface Usage {
  userCPUTime: number;
  systemCPUTime: number;
  maxRSS: number;
}

/**
 * Runs the compiled program, `rapporteur extract`, over the articles, as a user would: start, reading and writing are in it. Speed is
 * articles a second of processor time (all threads of the process, so other work on the machine hardly tells); memory is the most that
 * the process held.
 */
export const measureThroughput = (folder: string | undefined, own: readonly GoldArticle[]): Row[] => {
  const { name, lines } = loadFrom(folder, own);
  const scratch = mkdtempSync(path.join(tmpdir(), 'rapporteur-throughput-'));
  try {
    const input = path.join(scratch, 'articles.jsonl');
    const report = path.join(scratch, 'usage.json');
    writeFileSync(input, `${lines.join('\n')}\n`);
    const output = openSync(path.join(scratch, 'extracted.jsonl'), 'w');
    const hook = path.join(__dirname, 'report-usage.cjs');
    const { status } = spawnSync(
      process.execPath,
      ['--require', hook, path.join(PROJECT, 'dist', 'cli', 'main.js'), 'extract', input],
      { stdio: ['ignore', output, 'inherit'], env: { ...process.env, USAGE_REPORT: report } },
    );
    closeSync(output);
    if (status !== 0) throw new Error(`rapporteur extract ended with ${status}; run npm run build first.`);
    const usage = JSON.parse(readFileSync(report, 'utf8')) as Usage;
    const seconds = (usage.userCPUTime + usage.systemCPUTime) / 1e6;
    const characters = lines.reduce((sum, line) => sum + (JSON.parse(line) as { text: string }).text.length, 0);
    return [
      {
        measure: `articles a second, one core (${name}: ${lines.length} of ${Math.round(characters / lines.length)} characters)`,
        value: Math.round((lines.length / seconds) * 10) / 10,
        unit: '/s',
        floor: '0.2 CoreNLP',
        ask: 60,
        moonshot: 200,
      },
      memoryRow(usage),
    ];
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
};

const memoryRow = ({ maxRSS }: Usage): Row => ({
  measure: 'memory of that process at its most',
  value: Math.round(maxRSS / 1024),
  unit: 'MB',
  floor: '6,500 CoreNLP',
  ask: 300,
  moonshot: 200,
});

/** The size of the model files as they ship, which are gzipped. */
export const modelSize = (): Row => {
  const files = readdirSync(path.join(PROJECT, 'models')).filter((name) => name.endsWith('.gz'));
  const sizes = files.map((name) => statSync(path.join(PROJECT, 'models', name)).size);
  return {
    measure: 'models, gzipped',
    value: Math.round(sizes.reduce((sum, size) => sum + size, 0) / 1e5) / 10,
    unit: 'MB',
    ask: 8,
    moonshot: 6,
  };
};
