import { stat } from 'node:fs/promises';
import type { ArticleRead } from './article-read';
import { listFiles } from './list-files';
import { type ReadOptions, readArticles } from './read-articles';
import { isUrl, readUrl, type UrlMemory } from './web/read-url';

/**
 * A look at inputs that remembers what it saw: each call reads what is new since the one before. Of files, those that
 * were changed; of feeds, items that were not there; of pages, what the server does not call unchanged.
 */
export const watchInputs = (inputs: readonly string[], options: ReadOptions): (() => AsyncGenerator<ArticleRead>) => {
  const files = new Map<string, string>();
  const addresses = new Map<string, UrlMemory & { items: Set<string> }>();
  return async function* look() {
    for (const input of inputs) {
      if (isUrl(input)) {
        const memory = addresses.get(input) ?? { items: new Set<string>() };
        addresses.set(input, memory);
        const isNew = (id: string): boolean => !memory.items.has(id) && memory.items.add(id) !== undefined;
        yield* withSource(readUrl(input, { ...options, isNew, memory }), options);
        continue;
      }
      for await (const { path } of listFiles(input, options)) {
        const state = await stateOf(path);
        if (files.get(path) === state) continue;
        files.set(path, state);
        yield* readArticles([path], options);
      }
    }
  };
};

/** Another one as soon as the file is written to. */
const stateOf = async (path: string): Promise<string> => {
  const found = await stat(path).catch(() => null);
  return found ? `${found.mtimeMs} ${found.size}` : 'gone';
};

async function* withSource(reads: AsyncIterable<ArticleRead>, { source }: ReadOptions): AsyncGenerator<ArticleRead> {
  for await (const read of reads) {
    if (read.article && source !== undefined) yield { ...read, article: { ...read.article, source } };
    else yield read;
  }
}
