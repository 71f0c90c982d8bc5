import type { Document } from '../../src/extraction/document';
import { annotateEventsWith, type RoleStep } from '../../src/extraction/events/annotate-events';
import { eventModelFrom } from '../../src/extraction/events/ranking/event-model';
import type { ModelFile } from '../../src/extraction/tagging/model-file';
import { foldsOf } from '../folds';
import type { GoldArticle } from '../gold-article';
import { beforeEvents, trainingExamples } from './event-examples';
import { openingExamples } from './openings';
import { type TrainingArticle, trainOnArticles } from './train-comparison';

const trainingArticle = (gold: GoldArticle): TrainingArticle => {
  const document = beforeEvents(gold);
  return { gold, document, examples: trainingExamples(gold, document) };
};

/** What finds events, trained on all articles, packed as it ships. */
export const eventModelOn = (articles: readonly GoldArticle[]): ModelFile =>
  trainOnArticles(articles.map(trainingArticle), openingExamples());

/** Finds the events of an article, and by the step that is given who takes part in them. */
export type FindEvents = (document: Document, options?: { roles?: RoleStep }) => void;

/** Parts of articles that are kept back in turn: twice as many would take twice as long for a tenth more to train on. */
const FOLDS = 5;

/** For each article, how events are found with weights that never saw it or the others of its fold. */
export const eventsUnseen = (articles: readonly GoldArticle[]): ReadonlyMap<GoldArticle, FindEvents> => {
  const openings = openingExamples();
  const all = new Map(articles.map((gold) => [gold, trainingArticle(gold)]));
  return new Map(
    foldsOf(articles, FOLDS).flatMap(({ kept, others }) => {
      const model = eventModelFrom(
        trainOnArticles(
          others.flatMap((gold) => all.get(gold) ?? []),
          openings,
        ),
      );
      const annotate: FindEvents = (document, options) => annotateEventsWith(document, { ...options, model });
      return kept.map((article): [GoldArticle, FindEvents] => [article, annotate]);
    }),
  );
};
