import { slug } from '../../model/identity';
import type { Document } from '../document';
import { FAMOUS_PEOPLE } from '../lexicons/people';
import { piecesOf } from '../lexicons/pieces';
import { HONORIFICS } from '../lexicons/title-words';
import { type DraftMention, type EntityDraft, endOf, keyOfSegment, nameOfSegment, properCase, startOf } from './draft';
import { genderOfName } from './gender-of-name';
import { describePerson, honorificBefore } from './person-titles';
import type { Segment } from './segment';
import type { Word } from './word';

interface Person {
  entity: EntityDraft;
  pieces: string[];
  /** Introduced through somebody else ("his wife, Volha Hrynevich"): a surname alone rather means the other. */
  secondary: boolean;
  lastSeen: number;
}

/**
 * Makes people of the segments labelled PERSON: full names first, then each surname or part of a name goes to the person
 * whose name it ends (or begins). Two people of one surname are told apart by "Mr" and "Ms", by who was introduced through the other, and by nearness.
 */
export const resolvePeople = (document: Document, segments: Segment[]): DraftMention[] => {
  const people = fullPeople(document, segments);
  const bySurname = new Map<string, Person[]>();
  for (const person of new Set(people.values())) {
    for (let j = 1; j < person.pieces.length; j++) listIn(bySurname, person.pieces.slice(j).join(' ')).push(person);
  }
  const byFirst = new Map<string, Person[]>();
  for (const person of new Set(people.values())) listIn(byFirst, person.pieces[0] as string).push(person);
  const mentions: DraftMention[] = [];
  const persons: Person[] = [];
  for (const segment of segments) {
    if (segment.label !== 'PERSON') continue;
    const key = keyOfSegment(segment);
    // A surname rather goes to somebody named in full than to a namesake of whom no more is known.
    const full = key.includes(' ') ? people.get(key) : undefined;
    const candidates = full === undefined ? (bySurname.get(key) ?? byFirst.get(key) ?? []) : [full];
    const person = choose(candidates, honorificBefore(segment)) ?? lonePerson(document, segment, { people, bySurname });
    persons.push(person);
    person.lastSeen = startOf(segment);
    const rivals = full === undefined && candidates.length > 1;
    const style = styleBefore(segment);
    const styled = style !== null && person.entity.name.startsWith(`${style.text} `);
    const start = styled ? style.start : rivals ? startWithHonorific(segment) : startOf(segment);
    describe(person, segment);
    mentions.push({
      segment,
      start,
      end: endOf(segment),
      form: full === undefined && person.pieces.length > 1 ? 'SHORT' : 'FULL',
      entity: person.entity,
      why: full === undefined && person.pieces.length > 1 ? `name:part-of ${person.entity.name}` : 'name:person',
    });
    const surface = document.text.slice(start, endOf(segment)).replace(/\s+/g, ' ');
    if (
      surface !== person.entity.name &&
      !person.entity.aliases.includes(properCase(surface)) &&
      properCase(surface) !== person.entity.name
    )
      person.entity.aliases.push(properCase(surface));
  }
  for (const person of new Set(persons)) {
    const gender = genderOf(person);
    if (gender !== undefined) person.entity.gender = gender;
  }
  return mentions;
};

const listIn = (map: Map<string, Person[]>, key: string): Person[] => {
  const had = map.get(key);
  if (had !== undefined) return had;
  const fresh: Person[] = [];
  map.set(key, fresh);
  return fresh;
};

const newPerson = (document: Document, segment: Segment): Person => {
  const name = properCase(nameOfSegment(document, segment));
  return {
    entity: { id: '', kind: 'PERSON', name, aliases: [], titles: [] },
    pieces: keyOfSegment(segment).split(' '),
    secondary: false,
    lastSeen: -1,
  };
};

/** People by the keys of their full names; "John F. Kerry" and "John Kerry" are one person, under the fuller name. */
const fullPeople = (document: Document, segments: Segment[]): Map<string, Person> => {
  const people = new Map<string, Person>();
  const byEnds = new Map<string, Person>();
  const full = segments.filter((segment) => segment.label === 'PERSON' && keyOfSegment(segment).includes(' '));
  const tails = tailsOf(full);
  for (const segment of full) {
    const key = keyOfSegment(segment);
    if (people.has(key)) continue;
    const pieces = key.split(' ');
    if (tails.has(key)) continue;
    const ends = `${pieces[0]} ${pieces[pieces.length - 1]}`;
    const same = byEnds.get(ends);
    if (same !== undefined && compatible(same.pieces, pieces)) {
      if (pieces.length > same.pieces.length) {
        same.pieces = pieces;
        same.entity.aliases.push(same.entity.name);
        same.entity.name = properCase(nameOfSegment(document, segment));
      }
      people.set(key, same);
      continue;
    }
    const person = newPerson(document, segment);
    people.set(key, person);
    byEnds.set(ends, person);
  }
  return people;
};

/** The ends of longer names, of two words and more: "al Assad" beside "Bashar al Assad" is no full name. */
const tailsOf = (segments: Segment[]): Set<string> => {
  const tails = new Set<string>();
  for (const segment of segments) {
    const pieces = keyOfSegment(segment).split(' ');
    for (let j = 1; j < pieces.length - 1; j++) tails.add(pieces.slice(j).join(' '));
  }
  return tails;
};

const compatible = (a: string[], b: string[]): boolean => {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  let at = 0;
  for (const piece of long)
    if (at < short.length && (piece === short[at] || (piece.length === 1 && short[at]?.startsWith(piece)))) at++;
  return at === short.length;
};

/** Among people of one surname: the gender of the honorific decides, then who was not introduced through another, then who was named last. */
const choose = (all: Person[], honorific: 'M' | 'F' | null): Person | null => {
  const candidates = all.slice(0, MOST_NAMESAKES);
  const same = candidates.filter((person) => genderOf(person) === honorific);
  const fitting =
    honorific === null
      ? candidates
      : same.length > 0
        ? same
        : candidates.filter((person) => genderOf(person) === undefined);
  let best: Person | null = null;
  for (const person of fitting) {
    if (best === null || rank(person) > rank(best)) best = person;
  }
  return best;
};

/** An article names few people of one surname; the bound is for hostile text. */
const MOST_NAMESAKES = 40;

const rank = ({ secondary, lastSeen }: Person): number => (secondary ? -1e9 : 0) + lastSeen;

const lonePerson = (
  document: Document,
  segment: Segment,
  { people, bySurname }: { people: Map<string, Person>; bySurname: Map<string, Person[]> },
): Person => {
  const person = newPerson(document, segment);
  const style = styleBefore(segment);
  if (style !== null) {
    person.entity.name = `${style.text} ${person.entity.name}`;
    person.pieces.unshift(style.key);
  }
  const famous = famousName(segment);
  if (famous !== null) {
    person.entity.name = famous;
    person.pieces = piecesOf(famous);
  }
  people.set(keyOfSegment(segment), person);
  listIn(bySurname, keyOfSegment(segment)).push(person);
  return person;
};

/** The word in front of a single name that is part of it: "King Faris", "Haji Munir", "Comrade Joel"; null elsewhere. */
const styleBefore = ({ run, from, to }: Segment): Word | null => {
  const before = run.words[from - 1];
  return to - from === 1 && before?.capital === true && !before.capitals && STYLES.has(before.lower) ? before : null;
};

const STYLES = new Set('king queen prince princess sultan emir emperor empress haji hajji pope comrade'.split(' '));

/** The full name of a person whom the lexicon knows by the surname alone. */
const famousName = ({ known }: Segment): string | null => {
  const entry = known?.entries.find(({ kind }) => kind === 'PERSON');
  return entry === undefined ? null : (FAMOUS_PEOPLE[entry.index]?.name ?? null);
};

const startWithHonorific = (segment: Segment): number => {
  const before = segment.run.words[segment.from - 1];
  return before !== undefined && HONORIFICS.has(before.lower.replace(/\.$/, '')) ? before.start : startOf(segment);
};

/** Collects titles and what tells the gender from the words around one mention. */
const describe = (person: Person, segment: Segment): void => {
  const { entity } = person;
  const { titles, gender, throughAnother } = describePerson(segment);
  for (const title of titles) if (!entity.titles.includes(title)) entity.titles.push(title);
  if (gender !== null) entity.gender ??= gender;
  if (throughAnother) person.secondary = true;
};

/** What the text has told, or else the name. */
const genderOf = ({ entity, pieces }: Person): 'M' | 'F' | undefined =>
  entity.gender ?? genderOfName(entity.name, pieces);

/** `person:<slug>`; a name of one word is only this article's, unless it is written out elsewhere. */
export const personId = ({ name }: EntityDraft, hash: string): string =>
  /[\s]/.test(name.trim()) ? `person:${slug(withoutNickname(name))}` : `person:${slug(name)}~${hash}`;

/** `Jimmy "Papa" Desir` is Jimmy Desir. */
const withoutNickname = (name: string): string => name.replace(/["“][^"”]*["”]\s*/gu, '');
