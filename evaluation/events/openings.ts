import { readdirSync } from 'node:fs';
import path from 'node:path';
import { randomStream } from '../../src/extraction/training/random';
import type { EventType, ParticipantRole } from '../../src/model/kinds';
import type { GoldArticle } from '../gold-article';
import { readJsonLines } from '../read-json-lines';
import { beforeEvents, type EventExample, examplesOf, partOfLexicon } from './event-examples';

/** Our own openings of articles, and sentences of background, with the events that they tell. */
const OPENINGS = path.join(__dirname, '..', 'openings');

/** Title and first sentence, or a sentence of background without a title. */
export interface Opening {
  id: string;
  title?: string;
  text: string;
  events: { type: EventType; text: string; participants: { text: string; role: ParticipantRole }[] }[];
}

/** All of them, by file. */
export const readOpenings = (): Opening[] =>
  readdirSync(OPENINGS)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) => readJsonLines<Opening>(path.join(OPENINGS, name)));

/** An opening as an article of gold; who takes part is not told there, as nobody's mentions are. */
export const articleOf = ({ id, title, text, events }: Opening): GoldArticle => ({
  id,
  title,
  text,
  entities: [],
  statements: [],
  relations: [],
  byline: [],
  events: events.map((event, at) => {
    const start = text.indexOf(event.text);
    if (start < 0) throw new Error(`Expected the passages of ${id} in its text; "${event.text}" is not.`);
    return { ...event, id: `${id}-${at}`, start, end: start + event.text.length, participants: [] };
  }),
});

/** What an article as a whole says of an event; a sentence or two say nothing of that. */
const OF_ARTICLE = /(?:^|&)(?:own-in-article|own-events|own-in-lead|disaster|article)/;

/**
 * The triggers of openings, which teach what tells an event, and of what type. Each opening is gone through twice, once with a third of the
 * lexicon left out, drawn with a fixed seed: see `trainingExamples`.
 */
export const openingExamples = (openings: readonly Opening[] = readOpenings()): EventExample[] => {
  const random = randomStream(1);
  return openings.flatMap((opening) => {
    const gold = articleOf(opening);
    const document = beforeEvents(gold);
    return [...examplesOf(gold, document), ...examplesOf(gold, document, partOfLexicon(random))].map((example) => ({
      ...example,
      types: example.types.map((one) => ({ ...one, facts: one.facts.filter((fact) => !OF_ARTICLE.test(fact)) })),
    }));
  });
};
