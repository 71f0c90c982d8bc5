import { parseArgs } from 'node:util';
import { PIPELINE } from '../../src/extraction/pipeline';
import { annotateRelations, annotateRelationsWith } from '../../src/extraction/relations/annotate-relations';
import { OWNER_MODEL, type OwnerModel, ownerModelToFile } from '../../src/extraction/relations/owners/owner-model';
import { foldsOf } from '../folds';
import { type GoldArticle, readGold } from '../gold-article';
import { scoreGold } from '../score/score-gold';
import { sumOf, type Tally } from '../score/tally';
import { layerLine } from '../table';
import { OWN, shipModel, TRAINING_OPTIONS } from '../training-command';
import { officeExamples } from './office-examples';
import { passageExamples } from './office-passages';
import { trainOwnerModel } from './train-owner-model';

const HELP = `npm run train:offices -- [options]

Trains models/${OWNER_MODEL} on the articles of evaluation/gold and on evaluation/offices/passages.jsonl.

  --cross-validate  measure instead: the relations of every article with weights trained without it and a tenth of the others
  --gold FOLDER     measure on further articles taken apart by hand, with weights trained on our own alone
`;

const { values: options } = parseArgs({ options: TRAINING_OPTIONS });

const trainedOn = (articles: readonly GoldArticle[]): OwnerModel =>
  trainOwnerModel([...articles.flatMap(officeExamples), ...passageExamples()]);

const relationsWith = (model: OwnerModel, articles: readonly GoldArticle[]): Tally =>
  scoreGold(
    articles,
    PIPELINE.map((step) =>
      step === annotateRelations ? (document) => annotateRelationsWith(document, { model }) : step,
    ),
  ).tally;

/** Every article scored with weights that never saw it. */
const crossValidated = (articles: readonly GoldArticle[]): Tally => {
  const examples = new Map(articles.map((article) => [article, officeExamples(article)]));
  const passages = passageExamples();
  return sumOf(
    foldsOf(articles).map(({ kept, others }) =>
      relationsWith(trainOwnerModel([...others.flatMap((article) => examples.get(article) ?? []), ...passages]), kept),
    ),
  );
};

const print = (tally: Tally): void => {
  process.stdout.write(`${layerLine('relations', tally)}\n`);
};

if (options.help) process.stdout.write(HELP);
else if (options['cross-validate']) print(crossValidated(readGold(OWN)));
else if (options.gold) print(relationsWith(trainedOn(readGold(OWN)), readGold(options.gold)));
else shipModel(OWNER_MODEL, ownerModelToFile(trainedOn(readGold(OWN))));
