import type { Document } from '../../src/extraction/document';
import { annotateEvents } from '../../src/extraction/events/annotate-events';
import type { Candidate } from '../../src/extraction/events/candidate';
import { type Gathered, gatherCandidates } from '../../src/extraction/events/gather-candidates';
import { type EventScene, sceneOf } from '../../src/extraction/events/ranking/event-scene';
import type { Facts } from '../../src/extraction/events/ranking/facts';
import { factsOf } from '../../src/extraction/events/ranking/told-facts';
import { typedFactsOf } from '../../src/extraction/events/ranking/type-scores';
import { randomStream } from '../../src/extraction/training/random';
import { EVENT_TYPES, type EventType } from '../../src/model/kinds';
import { documentBefore } from '../document-before';
import type { GoldArticle } from '../gold-article';
import { overlap, pairUp } from '../score/match';

/** A trigger, and whether it tells an event of gold; null where another one tells that better. */
export interface EventExample {
  gathered: Gathered;
  facts: Facts;
  right: boolean | null;
  /** What speaks for each type, of those that are right. */
  types: { type: EventType; facts: Facts; right: boolean }[];
}

/** An article as far as the steps before events take it. */
export const beforeEvents = (gold: GoldArticle): Document => documentBefore(annotateEvents, gold);

/** How often an article is gone through once more, and what share of the lexicon is left out then. */
const WITHOUT_LINES = { times: 2, share: 0.35 };

/** Tells which words are known where a third of the lexicon, drawn from `random` as it is asked for, is left out. */
export const partOfLexicon = (random: () => number): ((word: string) => boolean) => {
  const known = new Map<string, boolean>();
  return (word) => {
    const told = known.get(word) ?? random() >= WITHOUT_LINES.share;
    known.set(word, told);
    return told;
  };
};

/**
 * The triggers of an article with what gold says of them: as they are read, and twice more with a third of the lexicon's verbs, nouns
 * and words for objects left out, drawn with a fixed seed. The lexicon was mended on these articles and knows more of them than of
 * others, and weights are not to rely on that.
 */
export const trainingExamples = (gold: GoldArticle, document: Document): EventExample[] => {
  const random = randomStream(gold.text.length);
  const copies = Array.from({ length: WITHOUT_LINES.times }, () => examplesOf(gold, document, partOfLexicon(random)));
  return [...examplesOf(gold, document), ...copies.flat()];
};

const texts = new Map<string, string>();

/** The same facts, each text once in memory: all examples together have millions. */
const interned = (facts: Facts): Facts =>
  facts.map((fact) => {
    const known = texts.get(fact);
    if (known === undefined) texts.set(fact, fact);
    return known ?? fact;
  });

/** The triggers of an article, read by the part of the lexicon that is known, with what gold says of them. */
export const examplesOf = (
  gold: GoldArticle,
  document: Document,
  knows: (lemma: string) => boolean = () => true,
): EventExample[] => {
  const gathered = gatherCandidates(document, { knows });
  const scene = sceneOf(document, gathered);
  const fits = (event: GoldArticle['events'][number], one: Gathered): number => {
    const candidate = one.readings.find(({ type }) => type === event.type) ?? (one.readings[0] as Candidate);
    const shared = overlap(event, candidate, { of: Math.min });
    // A reading of the right type is the better one, of passages as good.
    return shared >= 0.3
      ? 0.01 + overlap(event, candidate) + (candidate.type === event.type && candidate.misfit === null ? 0.3 : 0)
      : 0;
  };
  const pairs = pairUp(gold.events, gathered, fits);
  const typeOf = new Map([...pairs].map(([i, j]) => [j, gold.events[i]?.type]));
  return gathered.map((one, at) => {
    const type = typeOf.get(at);
    return {
      gathered: one,
      facts: factsOf(one, scene),
      right: type ? true : gold.events.some((event) => fits(event, one) > 0) ? null : false,
      types: type ? typesOf(one, type, scene) : [],
    };
  });
};

/** What speaks for each type of a trigger that tells an event of the type that is `right`. */
const typesOf = (one: Gathered, right: EventType, scene: EventScene): EventExample['types'] => {
  const factsFor = typedFactsOf(one, scene);
  return EVENT_TYPES.map((type) => ({ type, facts: interned(factsFor(type)), right: type === right }));
};
