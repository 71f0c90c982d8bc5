import { createInterface } from 'node:readline';
import type { Extraction } from '../src/model/extraction';
import { toScoredQuotes } from './polnear';

/** Reads extractions as JSON Lines from standard input and writes them as attributions, one article a line, to standard output. */
const convert = async (): Promise<void> => {
  for await (const line of createInterface({ input: process.stdin }))
    if (line.trim() !== '') process.stdout.write(`${JSON.stringify(toScoredQuotes(JSON.parse(line) as Extraction))}\n`);
};

void convert();
