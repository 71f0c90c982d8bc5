import type { Document } from '../../src/extraction/document';
import type { Candidate } from '../../src/extraction/events/candidate';
import { gatherCandidates } from '../../src/extraction/events/gather-candidates';
import { isShort } from '../../src/extraction/events/is-short';
import { weighTriggers } from '../../src/extraction/events/ranking/choose-candidates';
import { compareTriggers, type Weighed } from '../../src/extraction/events/ranking/compare-triggers';
import { COMPARED } from '../../src/extraction/events/ranking/comparison-row';
import { type EventModel, eventModelToFile } from '../../src/extraction/events/ranking/event-model';
import type { ModelFile } from '../../src/extraction/tagging/model-file';
import type { Trees } from '../../src/extraction/tagging/tree-model';
import { fitBoostedTrees, type SteppedExample } from '../../src/extraction/training/boosted-trees';
import { foldsOf } from '../folds';
import type { GoldArticle } from '../gold-article';
import { overlap, pairUp } from '../score/match';
import type { EventExample } from './event-examples';
import { trainEventModel } from './train-event-model';

/** An article before events are found, with what its triggers teach. */
export interface TrainingArticle {
  gold: GoldArticle;
  document: Document;
  examples: readonly EventExample[];
}

/** Of sizes tried by cross-validation: fewer leaves, or more trees, gained nothing. */
const SIZE = { trees: 100, leaves: 12, rate: 0.06, shares: { examples: 0.7, features: 0.4 }, seed: 1 };

/** How many parts the articles are cut into, for weights that have not seen what is compared. */
const PARTS = 5;

/** A trigger as likely as this takes the passage from less likely ones that share it. */
const TAKES = 0.3;

/** How much better a trigger does for an event where its likeliest type is the event's: as much as 0.6 of the passage. */
const OF_TYPE = 0.6;

const passageOf = ({ gathered: { readings } }: Weighed): Candidate => readings[0] as Candidate;

const shares = (a: Candidate | GoldArticle['events'][number], b: Candidate): boolean =>
  overlap(a, b, { of: Math.min }) >= 0.3;

/**
 * The triggers of an article as weights see them that never saw it: right where one is the best for an event of gold. What shares
 * the passage of one and is taken by no likelier trigger would do as well, and teaches nothing.
 */
export const comparisonsOf = ({ gold, document }: TrainingArticle, model: EventModel): SteppedExample[] => {
  if (isShort(document)) return [];
  const weighed = weighTriggers(document, gatherCandidates(document), model);
  const rows = compareTriggers(document, weighed);
  const best = new Set(
    pairUp(gold.events, weighed, (event, one) =>
      shares(event, passageOf(one))
        ? overlap(event, passageOf(one)) + one.told / 2 + (one.type === event.type ? OF_TYPE : 0)
        : 0,
    ).values(),
  );
  return weighed.flatMap((one, at): SteppedExample[] => {
    const passage = passageOf(one);
    const isTaken = weighed.some(
      (other) =>
        other.told >= TAKES &&
        other.score > one.score &&
        passageOf(other).sentence === passage.sentence &&
        shares(passageOf(other), passage),
    );
    if (!best.has(at) && !isTaken && gold.events.some((event) => shares(event, passage))) return [];
    const features = Int32Array.from([...(rows[at] as Uint8Array).entries()].flatMap(([f, step]) => (step ? f : [])));
    return [{ features, steps: (rows[at] as Uint8Array).filter((step) => step > 0), right: best.has(at) }];
  });
};

/** Trains trees that compare the triggers of articles, by weights trained without each. The same articles give the same trees. */
const trainComparison = (articles: readonly TrainingArticle[], openings: readonly EventExample[]): Trees =>
  fitBoostedTrees(
    foldsOf(articles, PARTS).flatMap(({ kept, others }) => {
      const model = trainEventModel([...others.flatMap(({ examples }) => examples), ...openings]);
      return kept.flatMap((article) => comparisonsOf(article, model));
    }),
    COMPARED.length,
    SIZE,
  );

/** Trains all that finds events on articles, and types on openings too, packed as it ships: weights for triggers by themselves, and trees that compare them. */
export const trainOnArticles = (articles: readonly TrainingArticle[], openings: readonly EventExample[]): ModelFile => {
  const alone = trainEventModel([...articles.flatMap(({ examples }) => examples), ...openings]);
  return eventModelToFile(alone, trainComparison(articles, openings));
};
