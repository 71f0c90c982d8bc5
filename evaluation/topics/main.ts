import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { PIPELINE } from '../../src/extraction/pipeline';
import { annotateStatements, annotateStatementsWith } from '../../src/extraction/statements/annotate-statements';
import {
  TOPIC_MODEL,
  type TopicModel,
  topicModelFrom,
} from '../../src/extraction/statements/topics/ranking/topic-model';
import { type ModelFile, packModel } from '../../src/extraction/tagging/model-file';
import { randomStream, shuffled } from '../../src/extraction/training/random';
import { type GoldArticle, readGold } from '../gold-article';
import { scoreGold } from '../score/score-gold';
import { LAYERS, type Tally } from '../score/tally';
import { layerTable } from '../table';
import { topicExamples } from './topic-examples';
import { trainTopicModel } from './train-topic-model';

const HELP = `npm run train:topics -- [options]

Trains models/${TOPIC_MODEL} on the articles of evaluation/gold.

  --cross-validate  measure instead: every article with weights trained without it and a tenth of the others
  --gold FOLDER     measure on further articles taken apart by hand, with weights trained on evaluation/gold alone
`;

const FOLDS = 10;

const OWN = path.join(__dirname, '..', 'gold');

const { values: options } = parseArgs({
  options: {
    'cross-validate': { type: 'boolean' },
    gold: { type: 'string' },
    help: { type: 'boolean' },
  },
});

const trainedOn = (articles: readonly GoldArticle[]): ModelFile => trainTopicModel(articles.flatMap(topicExamples));

const scoredWith = (model: TopicModel, articles: readonly GoldArticle[]): Tally =>
  scoreGold(
    articles,
    PIPELINE.map((step) =>
      step === annotateStatements ? (document) => annotateStatementsWith(document, { model }) : step,
    ),
  ).tally;

/** Every article scored with weights that never saw it: ten parts, drawn with a fixed seed. */
const crossValidated = (articles: readonly GoldArticle[]): Tally => {
  const order = shuffled(articles, randomStream(7));
  const examples = new Map(order.map((article) => [article, topicExamples(article)]));
  const tallies = Array.from({ length: FOLDS }, (_, fold) => {
    const kept = order.filter((_article, at) => at % FOLDS === fold);
    const others = order.filter((article) => !kept.includes(article));
    return scoredWith(topicModelFrom(trainTopicModel(others.flatMap((article) => examples.get(article) ?? []))), kept);
  });
  const sum = (layer: (typeof LAYERS)[number], part: 'right' | 'gold' | 'found'): number =>
    tallies.reduce((total, tally) => total + tally[layer][part], 0);
  return Object.fromEntries(
    LAYERS.map((layer) => [
      layer,
      { right: sum(layer, 'right'), gold: sum(layer, 'gold'), found: sum(layer, 'found') },
    ]),
  ) as Tally;
};

if (options.help) process.stdout.write(HELP);
else if (options['cross-validate']) process.stdout.write(`${layerTable(crossValidated(readGold(OWN)))}\n`);
else if (options.gold)
  process.stdout.write(`${layerTable(scoredWith(topicModelFrom(trainedOn(readGold(OWN))), readGold(options.gold)))}\n`);
else writeFileSync(path.join(__dirname, '..', '..', 'models', TOPIC_MODEL), packModel(trainedOn(readGold(OWN))));
