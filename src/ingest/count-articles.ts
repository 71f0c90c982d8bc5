import { createReadStream } from 'node:fs';
import { type FileChoice, listFiles } from './list-files';
import { isUrl } from './web/read-url';

const NEW_LINE = 0x0a;

/**
 * How many articles are to come, for a progress bar: one a file, one a line of JSON Lines (blank lines are counted
 * too). Undefined where it cannot be told without reading everything: standard input, gzip, lists in JSON.
 */
export const countArticles = async (paths: readonly string[], choice: FileChoice = {}): Promise<number | undefined> => {
  let count = 0;
  for (const path of paths) {
    if (path === '-' || isUrl(path)) return undefined;
    for await (const file of listFiles(path, choice)) {
      if (/\.(json|csv|tsv|rss|atom|xml|gz)$/i.test(file.path)) return undefined;
      count += /\.(jsonl|ndjson)$/i.test(file.path) && !file.error ? await countLines(file.path) : 1;
    }
  }
  return count;
};

const countLines = async (path: string): Promise<number> => {
  let lines = 0;
  let last = NEW_LINE;
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    for (let at = chunk.indexOf(NEW_LINE); at >= 0; at = chunk.indexOf(NEW_LINE, at + 1)) lines += 1;
    last = chunk.at(-1) ?? last;
  }
  return last === NEW_LINE ? lines : lines + 1;
};
