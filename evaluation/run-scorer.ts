import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Annotator } from '../src/extraction/document';
import type { ArticleText } from '../src/model/article';
import type { Corpus, Figures } from './corpora';
import { extractWith } from './extract-with';

const readLines = <T>(file: string): T[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);

/** The scorer of a corpus, in the folder of the data or the one above; undefined where it or the data is missing. */
export const findScorer = (folder: string, { file, scorer }: Corpus): string | undefined =>
  existsSync(path.join(folder, file))
    ? [folder, path.dirname(path.resolve(folder))].map((where) => path.join(where, scorer)).find(existsSync)
    : undefined;

/** Extracts every text of a corpus with the steps given and has its own scorer, a Python program, judge. Null where it is not there. */
export const scoreCorpus = (
  folder: string,
  corpus: Corpus,
  { steps }: { steps?: readonly Annotator[] } = {},
): Figures | null => {
  const scorer = findScorer(folder, corpus);
  if (scorer === undefined) return null;
  const gold = path.join(folder, corpus.file);
  const scratch = mkdtempSync(path.join(tmpdir(), 'rapporteur-evaluate-'));
  try {
    const output = path.join(scratch, 'system.jsonl');
    const records = readLines<ArticleText & { id: string }>(gold).map((record) =>
      JSON.stringify(corpus.adapt(extractWith(record, { steps }))),
    );
    writeFileSync(output, `${records.join('\n')}\n`);
    const command = [scorer, gold, output, ...corpus.flags, '--json'];
    return JSON.parse(execFileSync('python3', command, { encoding: 'utf8', maxBuffer: 2 ** 26 })) as Figures;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
};
