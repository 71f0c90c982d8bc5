import { parseArgs } from 'node:util';
import type { Annotator } from '../../src/extraction/document';
import { annotateEvents } from '../../src/extraction/events/annotate-events';
import { PIPELINE } from '../../src/extraction/pipeline';
import { annotateStatements, annotateStatementsWith } from '../../src/extraction/statements/annotate-statements';
import {
  TOPIC_MODEL,
  type TopicModel,
  topicModelFrom,
} from '../../src/extraction/statements/topics/ranking/topic-model';
import type { ModelFile } from '../../src/extraction/tagging/model-file';
import { foldsOf } from '../folds';
import { type GoldArticle, readGold } from '../gold-article';
import { eventsAndRolesUnseen } from '../roles/role-models';
import { scoreGold } from '../score/score-gold';
import { sumOf, type Tally } from '../score/tally';
import { layerTable } from '../table';
import { OWN, shipModel, TRAINING_OPTIONS } from '../training-command';
import { type TopicExample, topicExamples } from './topic-examples';
import { trainTopicModel } from './train-topic-model';

const HELP = `npm run train:topics -- [options]

Trains models/${TOPIC_MODEL} on the articles of evaluation/gold.

  --cross-validate  measure instead: every article with weights trained without it and a tenth of the others
  --gold FOLDER     measure on further articles taken apart by hand, with weights trained on evaluation/gold alone
`;

const { values: options } = parseArgs({ options: TRAINING_OPTIONS });

/** The examples of each article, its events and who takes part found with weights that never saw it. */
const examplesOf = (articles: readonly GoldArticle[]): ReadonlyMap<GoldArticle, readonly TopicExample[]> =>
  new Map([...eventsAndRolesUnseen(articles)].map(([article, events]) => [article, topicExamples(article, events)]));

const trainedOn = (articles: readonly GoldArticle[]): ModelFile =>
  trainTopicModel([...examplesOf(articles).values()].flat());

const scoredWith = (model: TopicModel, articles: readonly GoldArticle[], events: Annotator = annotateEvents): Tally =>
  scoreGold(
    articles,
    PIPELINE.map((step) =>
      step === annotateStatements
        ? (document) => annotateStatementsWith(document, { model })
        : step === annotateEvents
          ? events
          : step,
    ),
  ).tally;

/** Every article scored with weights, of events, roles and topics, that never saw it. */
const crossValidated = (articles: readonly GoldArticle[]): Tally => {
  const events = eventsAndRolesUnseen(articles);
  const examples = new Map([...events].map(([article, annotate]) => [article, topicExamples(article, annotate)]));
  return sumOf(
    foldsOf(articles).flatMap(({ kept, others }) => {
      const model = topicModelFrom(trainTopicModel(others.flatMap((article) => examples.get(article) ?? [])));
      return kept.map((article) => scoredWith(model, [article], events.get(article)));
    }),
  );
};

if (options.help) process.stdout.write(HELP);
else if (options['cross-validate']) process.stdout.write(`${layerTable(crossValidated(readGold(OWN)))}\n`);
else if (options.gold)
  process.stdout.write(`${layerTable(scoredWith(topicModelFrom(trainedOn(readGold(OWN))), readGold(options.gold)))}\n`);
else shipModel(TOPIC_MODEL, trainedOn(readGold(OWN)));
