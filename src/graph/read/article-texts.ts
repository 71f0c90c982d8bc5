import { createRecentlyUsed, type RecentlyUsed } from '../../model/recently-used';
import type { Graph, ReadOptions } from '../graph';
import { fragment } from './fragments';

/** How many UTF-16 code units of articles are kept: a few thousand articles. */
const KEPT_UNITS = 16_000_000;

export interface ArticleTexts {
  /** The text of an article; empty where it is gone. All that are asked for in one turn are read together. */
  load(id: string): Promise<string>;
}

/** Texts by id, the last used ones kept: an id is made of its text, so that it never has another one. */
export type TextCache = RecentlyUsed<string>;

/** A cache that forgets the texts that were not used for longest. */
export const createTextCache = (keptUnits = KEPT_UNITS): TextCache =>
  createRecentlyUsed({ mostSize: keptUnits, sizeOf: (_, text: string) => text.length });

/** The texts of articles for one operation. */
export const createArticleTexts = (graph: Graph, cache: TextCache, options: ReadOptions = {}): ArticleTexts => {
  let waiting = new Map<string, Promise<string>>();
  let batch: Promise<Map<string, string>> | null = null;
  const readBatch = async (): Promise<Map<string, string>> => {
    // The executor asks for the fields of a list one after another: their promises are handled after this turn.
    await new Promise((resolve) => setImmediate(resolve));
    const ids = [...waiting.keys()];
    waiting = new Map();
    batch = null;
    const rows = await graph.read<{ id: string; text: string }>(fragment('query.texts'), { ids }, options);
    for (const { id, text } of rows) cache.put(id, text);
    return new Map(rows.map(({ id, text }) => [id, text]));
  };
  return {
    load: (id) => {
      const known = cache.get(id);
      if (known !== undefined) return Promise.resolve(known);
      const asked = waiting.get(id);
      if (asked) return asked;
      batch ??= readBatch();
      const text = batch.then((texts) => texts.get(id) ?? '');
      waiting.set(id, text);
      return text;
    },
  };
};
