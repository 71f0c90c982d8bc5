import type { Document } from '../../src/extraction/document';
import { annotateEventsWith } from '../../src/extraction/events/annotate-events';
import type { EventModel } from '../../src/extraction/events/ranking/event-model';
import { foldsOf } from '../folds';
import type { GoldArticle } from '../gold-article';
import { beforeEvents, trainingExamples } from './event-examples';
import { trainEventModel } from './train-event-model';

/** Weights for events trained on all articles. */
export const eventModelOn = (articles: readonly GoldArticle[]): EventModel =>
  trainEventModel(articles.flatMap((article) => trainingExamples(article, beforeEvents(article))));

/** For each article, how events are found with weights that never saw it or the others of its fold. */
export const eventsUnseen = (
  articles: readonly GoldArticle[],
): ReadonlyMap<GoldArticle, (document: Document) => void> => {
  const examples = new Map(articles.map((article) => [article, trainingExamples(article, beforeEvents(article))]));
  return new Map(
    foldsOf(articles).flatMap(({ kept, others }) => {
      const model = trainEventModel(others.flatMap((article) => examples.get(article) ?? []));
      const annotate = (document: Document): void => annotateEventsWith(document, { model });
      return kept.map((article): [GoldArticle, typeof annotate] => [article, annotate]);
    }),
  );
};
