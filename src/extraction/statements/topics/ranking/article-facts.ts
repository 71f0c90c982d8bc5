import { covers } from '../../../../model/span';
import type { Document, DraftEntity, DraftStatement, Sentence, Token } from '../../../document';
import { firstBehind } from '../../spans';
import { lemmaOf } from '../event-index';
import { mainEvent } from '../main-event';
import type { TopicContext } from '../topic-context';
import { tokensIn } from '../topic-context';
import { fieldsOf } from './fields';
import type { ArticleFacts } from './scene';

/** Words of content, whose return tells that the same is spoken of. */
const CONTENT = /^(?:NN|VB|JJ)/;

const FAINT =
  /^(?:be|have|do|say|tell|make|take|go|get|give|come|would|will|could|new|first|last|other|more|year|day|week|month|people|time|country|government|minister|president|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;

/** The lemmas of words of content, names and the commonest words left out. */
export const lemmasOf = (tokens: readonly Token[]): Set<string> =>
  new Set(
    tokens
      .filter(({ tag, pos }) => CONTENT.test(tag) && pos !== 'PROPN' && pos !== 'AUX')
      .map(lemmaOf)
      .filter((lemma) => lemma.length > 2 && !FAINT.test(lemma)),
  );

/** Beginnings by which words of one family are known: "sign" and "signature", "elect" and "election". */
export const stemsOf = (lemmas: Iterable<string>): Set<string> => {
  const stems = new Set<string>();
  for (const lemma of lemmas) if (lemma.length > 3) stems.add(lemma.slice(0, 5).replace(/(?:e|y|i|ed|ing)$/, ''));
  return stems;
};

const relatedIn = ({ relations }: Document): Map<number, Set<number>> => {
  const related = new Map<number, Set<number>>();
  const add = (from: number, to: number): void => {
    related.set(from, (related.get(from) ?? new Set()).add(to));
  };
  for (const { source, target } of relations) {
    add(source, target);
    add(target, source);
  }
  return related;
};

/** Gathers how much the entities and events of an article matter in it. */
export const articleFacts = (context: TopicContext, statements: readonly DraftStatement[]): ArticleFacts => {
  const { document } = context;
  const { paragraphs, sentences } = document;
  const { counts, places } = placesOf(document);
  const foremost = [...counts].sort((a, b) => b[1] - a[1]).map(([entity]) => entity);
  const most = counts.get(foremost[0] ?? -1) ?? 1;
  const prose = paragraphs.find(({ role }) => role === 'BODY');
  const leadEnd = prose ? (sentences[firstBehind(sentences, prose.bodyStart)]?.end ?? 0) : 0;
  const lead = document.mentions.filter(({ start }) => prose && prose.bodyStart <= start && start < leadEnd);
  return {
    shares: new Map([...counts].map(([entity, count]) => [entity, count / most])),
    foremost,
    titled: titledIn(document),
    lead: new Set(lead.map(({ entity }) => entity)),
    places,
    sentenceWords: sentences.map((sentence) => wordsOf(document, sentence)),
    countries: new Map(
      document.entities.filter(({ kind }) => kind === 'COUNTRY').map(({ id, index }) => [id, index] as const),
    ),
    names: document.entities.map(namesOf),
    events: eventWords(context, statements),
    home: homeOf(context),
    main: mainEvent(context),
    related: relatedIn(document),
    speakers: [],
  };
};

/** People go by the last words of their titles, bodies and places by the words of their names. */
const namesOf = ({ kind, titles, name, aliases }: DraftEntity): Set<string> =>
  new Set(
    kind === 'PERSON'
      ? titles.flatMap((title) => title.split(' ').slice(-1))
      : [name, ...aliases].flatMap((one) => one.toLowerCase().split(/[\s-]+/)).filter((word) => word.length > 3),
  );

const wordsOf = ({ tokens }: Document, { firstToken, endToken }: Sentence): Set<string> =>
  lemmasOf(tokens.slice(firstToken, endToken));

/** How often each entity is named in prose, and where it is named or meant. */
const placesOf = ({ mentions, references, credits }: Document) => {
  const counts = new Map<number, number>();
  const places = new Map<number, number[]>();
  for (const { entity, start, end } of mentions) {
    if (credits.some((credit) => credit.start < end && start < credit.end)) continue;
    counts.set(entity, (counts.get(entity) ?? 0) + 1);
    const list = places.get(entity);
    if (list) list.push(start);
    else places.set(entity, [start]);
  }
  for (const { entity, start } of references) if (entity !== null) places.get(entity)?.push(start);
  for (const list of places.values()) list.sort((a, b) => a - b);
  return { counts, places };
};

/** The entities of the title, whether it comes apart from the text or as its heading. */
const titledIn = ({ mentions, paragraphs, text, title }: Document): Set<number> => {
  const heading = title?.toLowerCase() ?? '';
  const [first] = paragraphs;
  return new Set(
    mentions
      .filter(
        ({ start, end }) =>
          (first?.role === 'HEADING' && start < first.end) ||
          (heading !== '' && heading.includes(text.slice(start, end).toLowerCase())),
      )
      .map(({ entity }) => entity),
  );
};

const eventWords = (
  { document, events }: TopicContext,
  statements: readonly DraftStatement[],
): ArticleFacts['events'] => {
  const told = (map: ReadonlyMap<string, readonly { event: number }[]>): Set<string>[] => {
    const words = document.events.map(() => new Set<string>());
    for (const [word, list] of map) for (const { event } of list) words[event]?.add(word);
    return words;
  };
  const [names, nouns] = [told(events.byName), told(events.byNoun)];
  return document.events.map((event) => {
    const sentence = document.sentences[firstBehind(document.sentences, event.start)];
    const passages = lemmasOf([event, ...event.more].flatMap((span) => tokensIn(document, span)));
    const around = sentence ? wordsOf(document, sentence) : new Set<string>();
    return {
      names: names[event.index] as Set<string>,
      nouns: nouns[event.index] as Set<string>,
      passages,
      sentence: around,
      fields: fieldsOf([...passages, ...around]),
      stems: stemsOf(passages),
      starts: [event, ...event.more].map(({ start }) => start).sort((a, b) => a - b),
      narrated: !statements.some((statement) => covers(statement, event)),
    };
  });
};

const homeOf = ({ document, foremost }: TopicContext): number | null => {
  const { dateline, mentions, entities } = document;
  const mention = dateline && mentions[firstBehind(mentions, dateline.start)];
  const place = mention && mention.start < dateline.end ? entities[mention.entity] : undefined;
  const country = place?.kind === 'COUNTRY' ? place : entities.find(({ id }) => id === place?.country);
  return country?.index ?? foremost.get('COUNTRY') ?? null;
};
