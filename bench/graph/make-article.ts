import { createHash } from 'node:crypto';
import type { Cast, Entity } from './make-cast';
import type { Random } from './random';

/** One article with everything that it gives the graph, as rows for the loading statements. */
export interface MadeArticle {
  article: {
    id: string;
    title: string;
    text: string;
    source: string;
    url: string;
    publishedAt: string;
    contentHash: string;
  };
  mentions: { entity: string; count: number; starts: number[]; ends: number[] }[];
  author: string;
  statements: MadeStatement[];
  events: MadeEvent[];
}

export interface MadeStatement {
  id: string;
  text: string;
  kind: string;
  verb: string;
  speakerText: string;
  start: number;
  end: number;
  saidOn: string;
  confidence: number;
  speaker: string;
  aboutEntities: { id: string; start: number; end: number }[];
  aboutEvents: { id: string; start: number; end: number }[];
  addressedTo: string[];
}

export interface MadeEvent {
  id: string;
  type: string;
  title: string;
  date: string;
  start: number;
  end: number;
  participants: { actor: string; role: string }[];
  place: string;
}

const DAY_MS = 86_400_000;
const FIRST_DAY = Date.UTC(2014, 0, 1);
const DAYS = 1_500;
const SOURCES = ['Harbour Wire', 'The Meridian', 'Northern Post', 'Daily Ledger', 'Coast Tribune', 'Evening Dispatch'];
const KINDS = ['INDIRECT', 'INDIRECT', 'DIRECT', 'MIXED'];
const VERBS = ['said', 'told', 'warned', 'added', 'announced'];
const TYPES = ['MEETING', 'MEETING', 'ATTACK', 'AGREEMENT', 'NEGOTIATION', 'SANCTION', 'PROTEST'];
const WORDS =
  'the talks border agreement council forces budget water trade election report visit plan support crisis northern leaders new further measures will has been under between after during region security'.split(
    ' ',
  );

/** An article of about five statements, two events, twelve named entities and 2,000 characters. */
export const makeArticle = (random: Random, cast: Cast, number: number): MadeArticle => {
  const pick = (list: readonly Entity[], flat?: number): Entity => list[random.rank(list.length, flat)] as Entity;
  const sentence = (words: number): string =>
    Array.from({ length: words }, () => WORDS[random.below(WORDS.length)]).join(' ');
  const distinct = (count: number, list: readonly Entity[]): Entity[] => {
    const found = new Set<Entity>();
    for (let tries = 0; found.size < count && tries < 50; tries += 1) found.add(pick(list));
    return [...found];
  };

  const people = distinct(4, cast.people);
  const countries = distinct(4, cast.countries);
  const organizations = distinct(2, cast.organizations);
  const places = distinct(2, cast.places);
  const named = [...people, ...countries, ...organizations, ...places];
  const actors = [...people, ...people, ...countries, ...organizations];
  const anyOf = <T>(list: readonly T[]): T => list[random.below(list.length)] as T;

  const starts = new Map<Entity, number[]>(named.map((entity) => [entity, []]));
  let text = '';
  const say = (words: string): { start: number; end: number } => {
    const start = text.length;
    text += words;
    return { start, end: text.length };
  };
  const name = (entity: Entity): { start: number; end: number } => {
    starts.get(entity)?.push(text.length);
    return say(entity.name);
  };
  for (const entity of named) {
    name(entity);
    say(` ${sentence(8)}. `);
  }
  const date = new Date(FIRST_DAY + random.below(DAYS) * DAY_MS).toISOString().slice(0, 10);

  const events = Array.from({ length: 2 }, (_, at) => {
    const type = anyOf(TYPES);
    const place = anyOf([...places, ...countries]);
    const start = text.length;
    const participants = [...new Set([anyOf(actors), anyOf(actors), anyOf(actors)])].map((actor) => ({
      actor: actor.id,
      role: type === 'MEETING' ? 'PARTICIPANT' : anyOf(['ACTOR', 'TARGET']),
    }));
    name(place);
    say(` ${sentence(10)}. `);
    return {
      place,
      made: {
        type,
        title: `${type.toLowerCase()} in ${place.name}`,
        date,
        start,
        end: text.length - 1,
        participants,
        place: place.id,
        at,
      },
    };
  });

  const drafts = Array.from({ length: 3 + random.below(5) }, () => {
    const speaker = anyOf(actors);
    const topics = [...new Set([anyOf(named), ...(random.chance(0.4) ? [anyOf(named)] : [])])].filter(
      (one) => one !== speaker,
    );
    name(speaker);
    const verb = anyOf(VERBS);
    say(` ${verb} that `);
    const start = text.length;
    say(`${sentence(4)} `);
    const aboutEntities = topics.map((topic) => {
      const at = name(topic);
      say(' ');
      return { id: topic.id, ...at };
    });
    say(sentence(6 + random.below(8)));
    const end = text.length;
    say('. ');
    const event = random.chance(0.12) ? events[random.below(2)] : undefined;
    return { speaker, verb, start, end, aboutEntities, event, addressedTo: random.chance(0.15) ? [anyOf(actors)] : [] };
  });

  const source = anyOf(SOURCES);
  const contentHash = createHash('sha256').update(`${source}\0${text}`).digest('hex');
  const hash = contentHash.slice(0, 16);
  const publishedAt = `${date}T${String(random.below(24)).padStart(2, '0')}:${String(random.below(60)).padStart(2, '0')}:00Z`;
  const id = `article:${hash}`;
  const eventId = (at: number): string => `event:${hash}-${at}`;
  return {
    article: {
      id,
      title: `${named[4]?.name} ${sentence(6)}`,
      text,
      source,
      url: `https://example.org/${number}`,
      publishedAt,
      contentHash,
    },
    mentions: [...starts].map(([entity, at]) => ({
      entity: entity.id,
      count: at.length,
      starts: at,
      ends: at.map((start) => start + entity.name.length),
    })),
    author: (cast.people[cast.people.length - 1 - random.below(20)] as Entity).id,
    events: events.map(({ made: { at, ...event } }) => ({ id: eventId(at), ...event })),
    statements: drafts.map(({ speaker, event, addressedTo, ...draft }) => ({
      ...draft,
      id: `statement:${hash}:${draft.start}-${draft.end}`,
      text: text.slice(draft.start, draft.end),
      kind: anyOf(KINDS),
      speakerText: speaker.name,
      speaker: speaker.id,
      saidOn: date,
      confidence: 0.5 + random.below(50) / 100,
      aboutEvents: event ? [{ id: eventId(event.made.at), start: draft.start, end: draft.end }] : [],
      addressedTo: addressedTo.filter((one) => one !== speaker).map((one) => one.id),
    })),
  };
};
