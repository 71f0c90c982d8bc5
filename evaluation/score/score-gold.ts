import type { Annotator } from '../../src/extraction/document';
import { extractWith } from '../extract-with';
import type { GoldArticle } from '../gold-article';
import { scoreArticle } from './score-article';
import { emptyTally, type Miss, type Tally } from './tally';

/** Extracts each article with the steps given and scores it. */
export const scoreGold = (articles: readonly GoldArticle[], steps?: readonly Annotator[]) => {
  const result: { tally: Tally; misses: Miss[] } = { tally: emptyTally(), misses: [] };
  for (const article of articles) scoreArticle(article, extractWith(article, { steps }), result);
  return result;
};
