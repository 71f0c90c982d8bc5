import type { Document } from '../../src/extraction/document';
import { annotateEventsWith, type RoleStep } from '../../src/extraction/events/annotate-events';
import type { EventModel } from '../../src/extraction/events/ranking/event-model';
import { foldsOf } from '../folds';
import type { GoldArticle } from '../gold-article';
import { beforeEvents, trainingExamples } from './event-examples';
import { trainEventModel } from './train-event-model';

/** Weights for events trained on all articles. */
export const eventModelOn = (articles: readonly GoldArticle[]): EventModel =>
  trainEventModel(articles.flatMap((article) => trainingExamples(article, beforeEvents(article))));

/** Finds the events of an article, and by the step that is given who takes part in them. */
export type FindEvents = (document: Document, options?: { roles?: RoleStep }) => void;

/** For each article, how events are found with weights that never saw it or the others of its fold. */
export const eventsUnseen = (articles: readonly GoldArticle[]): ReadonlyMap<GoldArticle, FindEvents> => {
  const examples = new Map(articles.map((article) => [article, trainingExamples(article, beforeEvents(article))]));
  return new Map(
    foldsOf(articles).flatMap(({ kept, others }) => {
      const model = trainEventModel(others.flatMap((article) => examples.get(article) ?? []));
      const annotate: FindEvents = (document, options) => annotateEventsWith(document, { ...options, model });
      return kept.map((article): [GoldArticle, FindEvents] => [article, annotate]);
    }),
  );
};
