import type { GoldArticle } from '../../../../evaluation/gold-article';

/** Gold of a text in which one event is told, in the words given. */
export const goldWith = (id: string, text: string, told: string): GoldArticle => {
  const start = text.indexOf(told);
  return {
    id,
    text,
    entities: [],
    statements: [],
    relations: [],
    byline: [],
    events: [{ type: 'OTHER', text: told, participants: [], start, end: start + told.length }],
  };
};
