import type { Span } from '../../model/span';
import type { Document } from '../document';
import { papersOwned } from './papers';
import { opensWithStranger, type Presence, placeAtOpening, presencesOf } from './presences';
import { firstFrom } from './spans';
import { findSides } from './topics/sides';
import type { Unit } from './units';

/** How much less somebody named one narrator's sentence further back is meant. */
const FADING = 0.72;
const REACH = 6;
/** How much the subject of the sentence before counts, in the same paragraph; subjects elsewhere count 3. */
const SUBJECT_BESIDE = 3.8;

/**
 * Who is present where the narrator names a speaker by a pronoun or a title. Only the narrator's own sentences count, not
 * what is quoted in them; who has just spoken counts more than who was spoken of.
 */
export interface Scene {
  document: Document;
  present: readonly (readonly Presence[])[];
  /** Index of the paragraph of each unit. */
  paragraphs: readonly number[];
  /** Who spoke in each unit, filled as speakers become known. */
  speakers: number[][];
  /** Nouns of the unnamed who spoke in each unit ("diplomat"). */
  unnamed: string[][];
  /** The place that each unit opens with ("In Rome,"), by entity index. */
  openings: readonly (number | null)[];
  /** Whether each unit opens with somebody without a name ("A resident"). */
  strangers: readonly boolean[];
  /** People by the last word of each of their titles ("minister"). */
  titles: ReadonlyMap<string, readonly { entity: number; title: string }[]>;
  /** The country that the article is about, for "the government": the one most often named, that of the dateline before others. */
  home: number | null;
  /** Who wrote "the report", by its noun, filled as speakers become known. */
  papers: Map<string, number>;
  /** For whom each person speaks, by entity index. */
  sides: ReadonlyMap<number, number>;
}

const homeCountry = (document: Document): number | null => {
  const { dateline, entities, mentions } = document;
  const counts = new Map<number, number>();
  const at = dateline && mentions.find(({ start, end }) => start < dateline.end && dateline.start < end);
  const place = at ? entities[at.entity] : undefined;
  for (const { entity } of mentions)
    if (entities[entity]?.kind === 'COUNTRY') counts.set(entity, (counts.get(entity) ?? 0) + 1);
  const score = (entity: number): number =>
    (counts.get(entity) ?? 0) + (place && (place.country === entities[entity]?.id || place.index === entity) ? 3 : 0);
  let best: number | null = null;
  for (const entity of counts.keys()) if (best === null || score(entity) > score(best)) best = entity;
  return best;
};

const plainTitle = (title: string): string => title.toLowerCase().replace(/defence/g, 'defense');

const titlesByHead = ({ entities }: Document): ReadonlyMap<string, readonly { entity: number; title: string }[]> => {
  const byHead = new Map<string, { entity: number; title: string }[]>();
  for (const { index, kind, titles } of entities) {
    if (kind !== 'PERSON') continue;
    for (const title of titles.map(plainTitle)) {
      const head = title.split(' ').at(-1) ?? '';
      const list = byHead.get(head) ?? [];
      list.push({ entity: index, title });
      byHead.set(head, list);
    }
  }
  return byHead;
};

/** Opens the scene of an article: who is present in each unit, and nobody has spoken yet. */
export const openScene = (document: Document, units: readonly Unit[]): Scene => ({
  document,
  present: presencesOf(document, units),
  paragraphs: units.map(({ paragraph }) => paragraph.index),
  speakers: units.map(() => []),
  unnamed: units.map(() => []),
  strangers: units.map(opensWithStranger),
  openings: units.map((unit) => placeAtOpening(document, unit)),
  titles: titlesByHead(document),
  home: homeCountry(document),
  papers: papersOwned(document),
  sides: findSides(document),
});

/** Remembers that somebody spoke in a unit. */
export const hear = ({ speakers }: Scene, unit: Unit, entity: number): void => {
  speakers[unit.index]?.push(entity);
};

/** Remembers the noun for somebody unnamed who spoke in a unit, so that "the diplomat" is not taken for somebody named. */
export const hearUnnamed = ({ unnamed }: Scene, unit: Unit, noun: string): void => {
  unnamed[unit.index]?.push(noun);
};

/** True where an unnamed "diplomat" spoke in this unit or shortly before. */
export const isUnnamed = ({ unnamed }: Scene, unit: Unit, noun: string): boolean => {
  for (let at = unit.index; at >= 0 && at > unit.index - REACH; at--) if (unnamed[at]?.includes(noun)) return true;
  return false;
};

/** Bodies without a name of their own that go on as "it". */
const BODY =
  /^(?:prefecture|command|directorate|headquarters|municipality|court|tribunal|watchdog|ministry|department|office|authority|agency|company|firm|operator|police|union|committee|commission|council|hospital|inspectorate|prosecution|embassy|consulate|mission|group|party|institute|guard|coastguard|navy|army|military|airline|board|bureau|service|staff)$/;

/** True where only a body without a name spoke right before, in the same paragraph: "the local prefecture said. It said". */
export const followsNamelessBody = ({ unnamed, speakers, paragraphs }: Scene, unit: Unit): boolean => {
  const heard = (at: number): boolean => (speakers[at] ?? []).length > 0;
  if (heard(unit.index)) return false;
  const before = unit.index - 1;
  const at = (unnamed[unit.index] ?? []).length > 0 ? unit.index : before;
  if (paragraphs[at] !== unit.paragraph.index || heard(at)) return false;
  return BODY.test(unnamed[at]?.at(-1) ?? '');
};

/** What a word for a speaker can stand for; "#person" is for "the Uruguayan", "the senator". */
const PRONOUNS: Record<string, { kinds: readonly string[]; gender?: 'M' | 'F' }> = {
  '#person': { kinds: ['PERSON'] },
  he: { kinds: ['PERSON'], gender: 'M' },
  she: { kinds: ['PERSON'], gender: 'F' },
  it: { kinds: ['COUNTRY', 'ORGANIZATION'] },
};

const best = (
  scene: Scene,
  unit: Unit,
  { offset, rate, told }: { offset: number; rate: (entity: number) => number; told?: Span | undefined },
): number | null => {
  const scores = new Map<number, number>();
  const count = (entity: number, score: number): void => {
    const rated = rate(entity);
    if (rated > 0) scores.set(entity, Math.max(scores.get(entity) ?? 0, score * rated));
  };
  for (let back = 0; back <= REACH && back <= unit.index; back++) {
    const at = unit.index - back;
    const fading = FADING ** back;
    const spoke = scene.speakers[at] ?? [];
    const close = back === 1 && scene.paragraphs[at] === unit.paragraph.index;
    for (const { entity, start, subject } of scene.present[at] ?? [])
      if (start < offset && !(told && told.start <= start && start < told.end))
        count(entity, (subject ? (close ? SUBJECT_BESIDE : 3) : 0.9) * fading);
    // The last to speak comes first: "… and Fabius dismissed it. “…,” he said."
    spoke.forEach((entity, n) => {
      if (back > 0 || n < spoke.length) count(entity, (2.6 + (n === spoke.length - 1 ? 1.2 : 0)) * fading);
    });
  }
  let winner: number | null = null;
  for (const [entity, score] of scores) if (winner === null || score > (scores.get(winner) ?? 0)) winner = entity;
  return winner;
};

/** Whom "he", "she" or "it" stands for as a speaker at `offset`, who is nobody named in what is `told` in the same sentence; null for other words and where nobody fits. */
export const speakerPronoun = (
  scene: Scene,
  unit: Unit,
  { word, offset, told }: { word: string; offset: number; told?: Span | undefined },
): number | null => {
  const wanted = PRONOUNS[word];
  if (!wanted) return null;
  const found = best(scene, unit, {
    offset,
    told,
    rate: (index) => {
      const entity = scene.document.entities[index];
      if (!entity || !wanted.kinds.includes(entity.kind)) return 0;
      if (!wanted.gender || !entity.gender) return wanted.gender ? 0.8 : 1;
      return entity.gender === wanted.gender ? 1 : 0;
    },
  });
  return found ?? (wanted.gender ? (lastToSpeak(scene, unit) ?? subjectBefore(scene, unit)) : null);
};

/** The person who spoke right before, where a first name tells another gender than the pronoun and nobody else is there. */
const lastToSpeak = ({ document, speakers }: Scene, unit: Unit): number | null => {
  const heard = [...(speakers[unit.index - 1] ?? []), ...(speakers[unit.index] ?? [])];
  return heard.findLast((entity) => document.entities[entity]?.kind === 'PERSON') ?? null;
};

/** The person who alone is named in the sentence before, as its subject; null elsewhere. */
export const subjectBefore = ({ document, present }: Scene, unit: Unit): number | null => {
  const people = (present[unit.index - 1] ?? []).filter(({ entity }) => document.entities[entity]?.kind === 'PERSON');
  const [first] = people;
  return first?.subject && people.every(({ entity }) => entity === first.entity) ? first.entity : null;
};

/** How many sentences a pronoun may be from somebody without a name. */
const STRANGER_REACH = 2;

/** True for "he" and "she" behind somebody without a name, before anybody named is heard or met: "A resident gave another account. …, he said." */
export const isStranger = (
  { document, strangers, present, speakers, paragraphs }: Scene,
  unit: Unit,
  { word, offset }: { word: string; offset: number },
): boolean => {
  if (word !== 'he' && word !== 'she') return false;
  for (let at = unit.index; at >= 0 && at >= unit.index - STRANGER_REACH; at--) {
    if (paragraphs[at] !== unit.paragraph.index) return false;
    if ((speakers[at] ?? []).some((entity) => document.entities[entity]?.kind === 'PERSON')) return false;
    if (strangers[at]) return true;
    const named = (present[at] ?? []).some(
      ({ entity, start, subject }) => subject && start < offset && document.entities[entity]?.kind === 'PERSON',
    );
    if (named) return false;
  }
  return false;
};

/** The country where a sentence is set that opens with "In Rome,", or the sentence before in its paragraph; null elsewhere. */
export const countryAtOpening = ({ document, openings, paragraphs }: Scene, unit: Unit): number | null => {
  for (let at = unit.index; at >= 0 && at >= unit.index - 1 && paragraphs[at] === unit.paragraph.index; at--) {
    const entity = document.entities[openings[at] ?? -1];
    if (entity?.kind === 'COUNTRY') return entity.index;
    if (entity) return document.entities.find(({ id }) => id === entity.country)?.index ?? null;
  }
  return null;
};

/** The person just present who may be "the Russian foreign minister" without the article saying so: of that side, or of none known. */
export const speakerForOwner = (
  scene: Scene,
  unit: Unit,
  { offset, owner }: { offset: number; owner: number },
): number | null => {
  const near = new Set([...(scene.speakers[unit.index] ?? []), ...(scene.speakers[unit.index - 1] ?? [])]);
  return best(scene, unit, {
    offset,
    rate: (index) =>
      near.has(index) &&
      scene.document.entities[index]?.kind === 'PERSON' &&
      (scene.sides.get(index) ?? owner) === owner
        ? 1
        : 0,
  });
};

/**
 * Whom a title stands for ("the foreign minister", "Niger's defense minister"): the person who has it in the article, of
 * several the one last present before `offset`, else the one named next; with an `owner` only who speaks for that country or
 * organization, as far as known. Null where nobody has the title.
 */
export const speakerTitle = (
  scene: Scene,
  unit: Unit,
  { words, offset, owner }: { words: readonly string[]; offset: number; owner: number | null },
): number | null => {
  const { mentions } = scene.document;
  const phrase = plainTitle(words.join(' '));
  const fit = new Map<number, number>();
  for (const { entity, title } of scene.titles.get(phrase.split(' ').at(-1) ?? '') ?? []) {
    // "The Russian foreign minister" is no Swiss one.
    if (owner !== null && (scene.sides.get(entity) ?? owner) !== owner) continue;
    // "The former president" is not the one in office.
    if (/^former /.test(phrase) && !/^former /.test(title)) continue;
    // Nor is "Chad's president" a former one.
    if (owner !== null && /^former /.test(title) && !/^former /.test(phrase)) continue;
    if (phrase.endsWith(title)) fit.set(entity, title.includes(' ') ? 1 : 0.9);
    else if (title.endsWith(phrase)) fit.set(entity, Math.max(fit.get(entity) ?? 0, 0.8));
  }
  if (fit.size === 0) return null;
  const before = best(scene, unit, { offset, rate: (index) => fit.get(index) ?? 0 });
  if (before !== null) return before;
  for (let at = firstFrom(mentions, offset); at < mentions.length && at < firstFrom(mentions, offset) + 200; at++)
    if (fit.has(mentions[at]?.entity ?? -1)) return mentions[at]?.entity ?? null;
  return fit.size === 1 ? ([...fit.keys()][0] as number) : null;
};
