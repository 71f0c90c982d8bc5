import { parseArgs } from 'node:util';
import { annotateEvents, annotateEventsWith } from '../../src/extraction/events/annotate-events';
import { giveRoles } from '../../src/extraction/events/roles/give-roles';
import { ROLE_MODEL, type RoleModel, roleModelToFile } from '../../src/extraction/events/roles/role-model';
import { PIPELINE } from '../../src/extraction/pipeline';
import { foldsOf } from '../folds';
import { type GoldArticle, readGold } from '../gold-article';
import { scoreGold } from '../score/score-gold';
import { sumOf, type Tally } from '../score/tally';
import { layerLine } from '../table';
import { OWN, shipModel, TRAINING_OPTIONS } from '../training-command';
import { roleExamples } from './role-examples';
import { trainRoleModel } from './train-role-model';

const HELP = `npm run train:roles -- [options]

Trains models/${ROLE_MODEL} on the articles of evaluation/gold.

  --cross-validate  measure instead: the roles of every article with weights trained without it and a tenth of the others
  --gold FOLDER     measure on further articles taken apart by hand, with weights trained on evaluation/gold alone
  --rules           measure what the clauses of the events tell, without weights
`;

const { values: options } = parseArgs({ options: { ...TRAINING_OPTIONS, rules: { type: 'boolean' } } });

/** Roles by weights, or with null as the clauses of the events tell them. */
const rolesWith = (model: RoleModel | null, articles: readonly GoldArticle[]): Tally =>
  scoreGold(
    articles,
    PIPELINE.map((step) =>
      step === annotateEvents
        ? (document) =>
            annotateEventsWith(document, { roles: (events) => (model ? giveRoles(document, events, model) : []) })
        : step,
    ),
  ).tally;

/** Every article scored with weights that never saw it. */
const crossValidated = (articles: readonly GoldArticle[]): Tally => {
  const examples = new Map(articles.map((article) => [article, roleExamples(article)]));
  return sumOf(
    foldsOf(articles).map(({ kept, others }) =>
      rolesWith(trainRoleModel(others.map((article) => examples.get(article) ?? [])), kept),
    ),
  );
};

const print = (tally: Tally): void => {
  process.stdout.write(`${layerLine('event roles', tally)}\n`);
};

const trained = (): RoleModel => trainRoleModel(readGold(OWN).map(roleExamples));

if (options.help) process.stdout.write(HELP);
else if (options.rules) print(rolesWith(null, readGold(options.gold ?? OWN)));
else if (options['cross-validate']) print(crossValidated(readGold(OWN)));
else if (options.gold) print(rolesWith(trained(), readGold(options.gold)));
else shipModel(ROLE_MODEL, roleModelToFile(trained()));
