import { extract as builtIn } from '../extraction/extract';
import type { ArticleText } from '../model/article';
import type { Extraction } from '../model/extraction';
import { createAskModel, type ModelSettings } from './ask-model';
import { readAnswer } from './read-answer';

/** An extraction, and which extractor made it. */
export interface Extracted {
  extraction: Extraction;
  extractor: { name: string; version: string };
  /** Why the language model was not used, where it should have been. */
  warning: string | null;
}

/** As the built-in `extract`, with a language model behind it. */
export type LlmExtractor = (article: ArticleText, options?: { id?: string }) => Promise<Extracted>;

/** Requests at a time: enough for a local model, and few enough for most limits. */
const AT_A_TIME = 4;

/** Longer than what most models hold; the built-in extractor takes the article then. */
const LONGEST_ARTICLE = 100_000;

/**
 * Extraction by a language model. An article for which it fails, in whatever way, is taken apart by the built-in extractor, with a
 * warning that says what went wrong; nothing is thrown.
 */
export const createLlmExtractor = (settings: ModelSettings): LlmExtractor => {
  const ask = createAskModel(settings);
  const inTurn = limit(AT_A_TIME);
  return async (article, options = {}) => {
    try {
      if (article.text.length > LONGEST_ARTICLE)
        throw new Error(`the article has more than ${LONGEST_ARTICLE} characters`);
      const answer = await inTurn(() => ask(article));
      const extraction = readAnswer(article, answer, { ...options, model: settings.model });
      return { extraction, extractor: { name: 'llm', version: settings.model }, warning: null };
    } catch (error) {
      return {
        extraction: builtIn(article, options),
        extractor: { name: 'rapporteur', version: '1' },
        warning: `The language model failed (${(error as Error).message}); the built-in extractor took the article.`,
      };
    }
  };
};

/** Runs at most `most` of the tasks at a time, in the order in which they come. */
const limit = (most: number) => {
  let running = 0;
  const waiting: (() => void)[] = [];
  return async <T>(task: () => Promise<T>): Promise<T> => {
    if (running >= most) await new Promise<void>((resolve) => void waiting.push(resolve));
    else running += 1;
    try {
      return await task();
    } finally {
      const next = waiting.shift();
      // Who waits takes over the place of who has finished.
      if (next) next();
      else running -= 1;
    }
  };
};
