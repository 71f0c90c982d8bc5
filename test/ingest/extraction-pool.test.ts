import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { checkArticle } from '../../src/ingest/check-article';
import { openPool } from '../../src/ingest/extraction-pool';
import { prepareArticle } from '../../src/ingest/prepare-article';
import { build } from '../helpers/build';

const PROGRAM = path.join(__dirname, '..', '..', 'dist', 'ingest', 'extraction-worker.js');
const articles = ['Rome', 'Oslo', 'Lima', 'Bern', 'Cairo'].map((city) =>
  checkArticle({ text: `"We will stay," said Margaret Holloway in ${city} on Tuesday.`, publishedAt: '2024-05-01' }),
);

describe('the threads of the program', () => {
  beforeAll(() => build('buildProgram'), 120_000);

  test('give what this thread gives, each to who asked', async () => {
    const pool = openPool({ threads: 2, file: PROGRAM });
    const records = await Promise.all(articles.map((article) => pool.prepare(article)));
    expect(records).toEqual(articles.map((article) => prepareArticle(article)));
    await pool.close();
  }, 60_000);
});

describe('a thread that dies', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'pool-'));
  const file = path.join(folder, 'worker.js');
  beforeAll(() =>
    writeFileSync(
      file,
      `const { parentPort } = require('node:worker_threads');
      parentPort.on('message', ({ number, article }) => {
        if (article.text.includes('Lima')) process.exit(7);
        if (article.text.includes('Oslo')) return parentPort.postMessage({ number, error: { code: 'NOT_TEXT', message: 'No.' } });
        parentPort.postMessage({ number, value: article.text });
      });`,
    ),
  );
  afterAll(() => rmSync(folder, { recursive: true }));

  test.each([1, 2])('takes only the article with it that it worked on, with %d threads', async (threads) => {
    const pool = openPool({ threads, file });
    const settled = await Promise.allSettled(articles.map((article) => pool.prepare(article)));
    expect(settled.map((one) => (one.status === 'fulfilled' ? one.value : String(one.reason)))).toEqual([
      articles[0]?.text,
      'RapporteurError: No.',
      'Error: The thread ended with 7.',
      articles[3]?.text,
      articles[4]?.text,
    ]);
    await pool.close();
  });

  test('a closed pool answers everybody', async () => {
    const pool = openPool({ threads: 1, file });
    const asked = Promise.allSettled(articles.map((article) => pool.prepare(article)));
    await pool.close();
    expect(await asked).toHaveLength(articles.length);
    await expect(pool.prepare(articles[0] as (typeof articles)[number])).rejects.toThrow('closed');
  });
});
