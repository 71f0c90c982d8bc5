import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { annotateEvents, annotateEventsWith } from '../../src/extraction/events/annotate-events';
import { giveRoles } from '../../src/extraction/events/roles/give-roles';
import { ROLE_MODEL, type RoleModel, roleModelToFile } from '../../src/extraction/events/roles/role-model';
import { PIPELINE } from '../../src/extraction/pipeline';
import { packModel } from '../../src/extraction/tagging/model-file';
import { randomStream, shuffled } from '../../src/extraction/training/random';
import { type GoldArticle, readGold } from '../gold-article';
import { scoreGold } from '../score/score-gold';
import type { Tally } from '../score/tally';
import { roleExamples } from './role-examples';
import { trainRoleModel } from './train-role-model';

const HELP = `npm run train:roles -- [options]

Trains models/${ROLE_MODEL} on the articles of evaluation/gold.

  --cross-validate  measure instead: the roles of every article with weights trained without it and a tenth of the others
  --gold FOLDER     measure on further articles taken apart by hand, with weights trained on evaluation/gold alone
  --rules           measure what the clauses of the events tell, without weights
`;

const FOLDS = 10;

const OWN = path.join(__dirname, '..', 'gold');

const { values: options } = parseArgs({
  options: {
    'cross-validate': { type: 'boolean' },
    gold: { type: 'string' },
    rules: { type: 'boolean' },
    help: { type: 'boolean' },
  },
});

/** Roles by weights, or with null as the clauses of the events tell them. */
const rolesWith = (model: RoleModel | null, articles: readonly GoldArticle[]): Tally['event roles'] =>
  scoreGold(
    articles,
    PIPELINE.map((step) =>
      step === annotateEvents
        ? (document) =>
            annotateEventsWith(document, { roles: (events) => (model ? giveRoles(document, events, model) : []) })
        : step,
    ),
  ).tally['event roles'];

/** Every article scored with weights that never saw it: ten parts, drawn with a fixed seed. */
const crossValidated = (articles: readonly GoldArticle[]): Tally['event roles'] => {
  const order = shuffled(articles, randomStream(7));
  const examples = new Map(order.map((article) => [article, roleExamples(article)]));
  const tallies = Array.from({ length: FOLDS }, (_, fold) => {
    const kept = order.filter((_article, at) => at % FOLDS === fold);
    const others = order.filter((article) => !kept.includes(article));
    return rolesWith(trainRoleModel(others.map((article) => examples.get(article) ?? [])), kept);
  });
  const sum = (part: 'right' | 'gold' | 'found'): number => tallies.reduce((total, tally) => total + tally[part], 0);
  return { right: sum('right'), gold: sum('gold'), found: sum('found') };
};

const print = ({ right, gold, found }: Tally['event roles']): void => {
  const percent = (share: number): string => (100 * share).toFixed(1);
  process.stdout.write(
    `roles: precision ${percent(right / found)}, recall ${percent(right / gold)}, F1 ${percent((2 * right) / (gold + found))}\n`,
  );
};

const trained = (): RoleModel => trainRoleModel(readGold(OWN).map(roleExamples));

if (options.help) process.stdout.write(HELP);
else if (options.rules) print(rolesWith(null, readGold(options.gold ?? OWN)));
else if (options['cross-validate']) print(crossValidated(readGold(OWN)));
else if (options.gold) print(rolesWith(trained(), readGold(options.gold)));
else writeFileSync(path.join(__dirname, '..', '..', 'models', ROLE_MODEL), packModel(roleModelToFile(trained())));
