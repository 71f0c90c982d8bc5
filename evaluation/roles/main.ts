import { parseArgs } from 'node:util';
import { annotateEvents, annotateEventsWith } from '../../src/extraction/events/annotate-events';
import { ROLE_MODEL, type RoleModel, roleModelToFile } from '../../src/extraction/events/roles/role-model';
import { PIPELINE } from '../../src/extraction/pipeline';
import { eventsUnseen, type FindEvents } from '../events/event-models';
import { foldsOf } from '../folds';
import { type GoldArticle, readGold } from '../gold-article';
import { scoreGold } from '../score/score-gold';
import { sumOf, type Tally } from '../score/tally';
import { layerLine } from '../table';
import { OWN, shipModel, TRAINING_OPTIONS } from '../training-command';
import { openingRoleExamples } from './opening-role-examples';
import { roleExamplesUnseen, withRoles } from './role-models';
import { trainRoleModel } from './train-role-model';

const HELP = `npm run train:roles -- [options]

Trains models/${ROLE_MODEL} on the articles of evaluation/gold and the openings of evaluation/openings.

  --cross-validate  measure instead: the roles of every article with weights, of events too, trained without it and a tenth of the others
  --gold FOLDER     measure on further articles taken apart by hand, with weights trained on our own alone
  --rules           measure what the clauses of the events tell, without weights
`;

const { values: options } = parseArgs({ options: { ...TRAINING_OPTIONS, rules: { type: 'boolean' } } });

/** Roles by weights, or with null as the clauses of the events tell them; `events` finds the events. */
const rolesWith = (
  model: RoleModel | null,
  articles: readonly GoldArticle[],
  events: FindEvents = (document, options = {}) => annotateEventsWith(document, options),
): Tally =>
  scoreGold(
    articles,
    PIPELINE.map((step) =>
      step === annotateEvents
        ? (document) => (model ? withRoles(document, events, model) : events(document, { roles: () => [] }))
        : step,
    ),
  ).tally;

/** Every article scored with weights, of events and of roles, that never saw it; without weights of roles where `rules` are asked for. */
const crossValidated = (articles: readonly GoldArticle[], { rules = false } = {}): Tally => {
  const unseen = eventsUnseen(articles);
  const examples = rules ? null : roleExamplesUnseen(unseen);
  const openings = rules ? [] : openingRoleExamples();
  return sumOf(
    foldsOf(articles).flatMap(({ kept, others }) => {
      const model =
        examples &&
        trainRoleModel(
          others.map((article) => examples.get(article) ?? []),
          openings,
        );
      return kept.map((article) => rolesWith(model, [article], unseen.get(article)));
    }),
  );
};

const print = (tally: Tally): void => {
  process.stdout.write(`${layerLine('event roles', tally)}\n`);
};

const trained = (): RoleModel =>
  trainRoleModel([...roleExamplesUnseen(eventsUnseen(readGold(OWN))).values()], openingRoleExamples());

if (options.help) process.stdout.write(HELP);
else if (options['cross-validate']) print(crossValidated(readGold(OWN), options));
else if (options.rules) print(rolesWith(null, readGold(options.gold ?? OWN)));
else if (options.gold) print(rolesWith(trained(), readGold(options.gold)));
else shipModel(ROLE_MODEL, roleModelToFile(trained()));
