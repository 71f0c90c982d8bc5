import { createInterface } from 'node:readline';
import type { Extraction } from '../src/model/extraction';
import { ploverEvents } from './plover';

/** Reads extractions as JSON Lines from standard input and writes them as PLOVER interactions, one text a line, to standard output. */
const convert = async (): Promise<void> => {
  for await (const line of createInterface({ input: process.stdin })) {
    if (line.trim() === '') continue;
    const extraction = JSON.parse(line) as Extraction;
    process.stdout.write(`${JSON.stringify({ id: extraction.id, events: ploverEvents(extraction) })}\n`);
  }
};

void convert();
