import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { PIPELINE } from '../../src/extraction/pipeline';
import { annotateRelations, annotateRelationsWith } from '../../src/extraction/relations/annotate-relations';
import { OWNER_MODEL, type OwnerModel, ownerModelToFile } from '../../src/extraction/relations/owners/owner-model';
import { packModel } from '../../src/extraction/tagging/model-file';
import { randomStream, shuffled } from '../../src/extraction/training/random';
import { type GoldArticle, readGold } from '../gold-article';
import { scoreGold } from '../score/score-gold';
import type { Tally } from '../score/tally';
import { officeExamples } from './office-examples';
import { trainOwnerModel } from './train-owner-model';

const HELP = `npm run train:offices -- [options]

Trains models/${OWNER_MODEL} on the articles of evaluation/gold.

  --cross-validate  measure instead: the relations of every article with weights trained without it and a tenth of the others
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

const trainedOn = (articles: readonly GoldArticle[]): OwnerModel => trainOwnerModel(articles.flatMap(officeExamples));

const relationsWith = (model: OwnerModel, articles: readonly GoldArticle[]): Tally['relations'] =>
  scoreGold(
    articles,
    PIPELINE.map((step) =>
      step === annotateRelations ? (document) => annotateRelationsWith(document, { model }) : step,
    ),
  ).tally.relations;

/** Every article scored with weights that never saw it: ten parts, drawn with a fixed seed. */
const crossValidated = (articles: readonly GoldArticle[]): Tally['relations'] => {
  const order = shuffled(articles, randomStream(7));
  const examples = new Map(order.map((article) => [article, officeExamples(article)]));
  const tallies = Array.from({ length: FOLDS }, (_, fold) => {
    const kept = order.filter((_article, at) => at % FOLDS === fold);
    const others = order.filter((article) => !kept.includes(article));
    return relationsWith(trainOwnerModel(others.flatMap((article) => examples.get(article) ?? [])), kept);
  });
  const sum = (part: 'right' | 'gold' | 'found'): number => tallies.reduce((total, tally) => total + tally[part], 0);
  return { right: sum('right'), gold: sum('gold'), found: sum('found') };
};

const print = ({ right, gold, found }: Tally['relations']): void => {
  const percent = (share: number): string => (100 * share).toFixed(1);
  process.stdout.write(
    `relations: precision ${percent(right / found)}, recall ${percent(right / gold)}, F1 ${percent((2 * right) / (gold + found))}\n`,
  );
};

if (options.help) process.stdout.write(HELP);
else if (options['cross-validate']) print(crossValidated(readGold(OWN)));
else if (options.gold) print(relationsWith(trainedOn(readGold(OWN)), readGold(options.gold)));
else
  writeFileSync(
    path.join(__dirname, '..', '..', 'models', OWNER_MODEL),
    packModel(ownerModelToFile(trainedOn(readGold(OWN)))),
  );
