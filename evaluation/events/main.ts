import { parseArgs } from 'node:util';
import { annotateEvents, annotateEventsWith } from '../../src/extraction/events/annotate-events';
import { EVENT_MODEL, eventModelFrom } from '../../src/extraction/events/ranking/event-model';
import { PIPELINE } from '../../src/extraction/pipeline';
import { type GoldArticle, readGold } from '../gold-article';
import { scoreGold } from '../score/score-gold';
import { sumOf, type Tally } from '../score/tally';
import { layerTable } from '../table';
import { OWN, shipModel, TRAINING_OPTIONS } from '../training-command';
import { eventModelOn, eventsUnseen } from './event-models';

const HELP = `npm run train:events -- [options]

Trains models/${EVENT_MODEL} on the articles of evaluation/gold and on evaluation/openings.

  --cross-validate  measure instead: every article with weights trained without it and a fifth of the others
  --gold FOLDER     measure on further articles taken apart by hand, with weights trained on evaluation/gold alone
`;

const { values: options } = parseArgs({ options: TRAINING_OPTIONS });

const crossValidated = (articles: readonly GoldArticle[]): Tally => {
  const unseen = eventsUnseen(articles);
  return sumOf(
    articles.map((article) => {
      const annotate = unseen.get(article) ?? annotateEvents;
      return scoreGold(
        [article],
        PIPELINE.map((step) => (step === annotateEvents ? annotate : step)),
      ).tally;
    }),
  );
};

const scoredOn = (folder: string): Tally => {
  const model = eventModelFrom(eventModelOn(readGold(OWN)));
  return scoreGold(
    readGold(folder),
    PIPELINE.map((step) => (step === annotateEvents ? (document) => annotateEventsWith(document, { model }) : step)),
  ).tally;
};

if (options.help) process.stdout.write(HELP);
else if (options['cross-validate']) process.stdout.write(`${layerTable(crossValidated(readGold(OWN)))}\n`);
else if (options.gold) process.stdout.write(`${layerTable(scoredOn(options.gold))}\n`);
else shipModel(EVENT_MODEL, eventModelOn(readGold(OWN)));
