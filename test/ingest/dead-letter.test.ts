import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openRejectedFile } from '../../src/cli/rejected-file';
import type { ArticleRead } from '../../src/ingest/article-read';
import { readDeadLetters } from '../../src/ingest/dead-letter';
import { readArticles } from '../../src/ingest/read-articles';

let folder: string;
const at = (name: string) => join(folder, name);
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dead-letter-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const all = async (reads: AsyncIterable<ArticleRead>): Promise<ArticleRead[]> => {
  const found = [];
  for await (const read of reads) found.push(read);
  return found;
};
const retry = () => all(readDeadLetters(at('rejected.jsonl'), { readSource: (path) => readArticles([path]) }));

test('what is rejected is kept with its place, code and record, and is taken from there', async () => {
  writeFileSync(at('a.jsonl'), '{"text": "One"}\n{"text": "Two", "title"\n{"text": "Three"}\n');
  writeFileSync(at('b.txt'), Buffer.from('a\0b'));
  const file = openRejectedFile(at('rejected.jsonl'), () => new Date('2024-05-04T12:00:00Z'));
  const reads = await all(readArticles([at('a.jsonl'), at('b.txt')]));
  for (const read of reads) if (read.error) await file.add(read, read.error);
  // One that could be read, and was rejected by the store.
  const stored = reads[2] as ArticleRead;
  await file.add(stored, { code: 'INTERNAL_SERVER_ERROR', message: 'A fault of ours.' });
  await file.close();

  const written = readFileSync(at('rejected.jsonl'), 'utf8');
  expect(
    written
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line)),
  ).toEqual([
    {
      path: at('a.jsonl'),
      line: 2,
      error: { code: 'BAD_RECORD', message: expect.stringContaining('no JSON') },
      rejectedAt: '2024-05-04T12:00:00.000Z',
      record: '{"text": "Two", "title"',
    },
    {
      path: at('b.txt'),
      line: null,
      error: { code: 'NOT_TEXT', message: expect.any(String) },
      rejectedAt: '2024-05-04T12:00:00.000Z',
    },
    {
      path: at('a.jsonl'),
      line: 3,
      error: { code: 'INTERNAL_SERVER_ERROR', message: 'A fault of ours.' },
      rejectedAt: '2024-05-04T12:00:00.000Z',
      article: { text: 'Three' },
    },
  ]);

  expect((await retry()).map(({ error, article }) => error?.code ?? article?.text)).toEqual([
    'BAD_RECORD',
    'NOT_TEXT',
    'Three',
  ]);
  writeFileSync(at('rejected.jsonl'), written.replaceAll('\\"title\\"', '\\"title\\": null}'));
  writeFileSync(at('b.txt'), 'Repaired');
  expect((await retry()).map(({ origin, article }) => [origin.line, article?.text])).toEqual([
    [2, 'Two'],
    [null, 'Repaired'],
    [3, 'Three'],
  ]);
});

test('a line that is no entry is an error in its place', async () => {
  writeFileSync(at('rejected.jsonl'), '{"path": 5}\n');
  expect((await retry())[0]).toMatchObject({
    origin: { path: at('rejected.jsonl'), line: 1 },
    error: { code: 'BAD_RECORD' },
  });
});
