import { slug } from '../../model/identity';
import type { Document } from '../document';
import { genderOfFirstName } from '../lexicons/first-names';
import { FAMOUS_PEOPLE } from '../lexicons/people';
import { piecesOf } from '../lexicons/pieces';
import { HONORIFICS, ROLE_GENDER, ROLE_NOUNS, TITLE_HEADS } from '../lexicons/title-words';
import { type DraftMention, type EntityDraft, endOf, keyOfSegment, nameOfSegment, properCase, startOf } from './draft';
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
  for (const segment of segments) {
    if (segment.label !== 'PERSON') continue;
    const key = keyOfSegment(segment);
    const full = people.get(key);
    const candidates = full === undefined ? (bySurname.get(key) ?? byFirst.get(key) ?? []) : [full];
    const person = choose(candidates, honorificBefore(segment)) ?? lonePerson(document, segment, { people, bySurname });
    person.lastSeen = startOf(segment);
    const rivals = full === undefined && candidates.length > 1;
    const start = rivals ? startWithHonorific(segment) : startOf(segment);
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

const honorificBefore = ({ run, from }: Segment): 'M' | 'F' | null => {
  const before = run.words[from - 1];
  return before === undefined ? null : (HONORIFICS.get(before.lower.replace(/\.$/, '')) ?? null);
};

/** Among people of one surname: the gender of the honorific decides, then who was not introduced through another, then who was named last. */
const choose = (all: Person[], honorific: 'M' | 'F' | null): Person | null => {
  const candidates = all.slice(0, MOST_NAMESAKES);
  const same = candidates.filter(({ entity }) => entity.gender === honorific);
  const fitting =
    honorific === null
      ? candidates
      : same.length > 0
        ? same
        : candidates.filter(({ entity }) => entity.gender === undefined);
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
  const famous = famousName(segment);
  if (famous !== null) {
    person.entity.name = famous;
    person.pieces = piecesOf(famous);
  }
  people.set(keyOfSegment(segment), person);
  listIn(bySurname, keyOfSegment(segment)).push(person);
  return person;
};

/** The full name of a person whom the lexicon knows by the surname alone. */
const famousName = ({ known }: Segment): string | null => {
  const entry = known?.entries.find(({ kind }) => kind === 'PERSON');
  return entry === undefined ? null : (FAMOUS_PEOPLE[entry.index]?.name ?? null);
};

const startWithHonorific = (segment: Segment): number => {
  const before = segment.run.words[segment.from - 1];
  return before !== undefined && HONORIFICS.has(before.lower.replace(/\.$/, '')) ? before.start : startOf(segment);
};

/** Collects titles and gender from the words around one mention. */
const describe = (person: Person, segment: Segment): void => {
  const { entity } = person;
  const { words } = segment.run;
  const honorific = honorificBefore(segment);
  if (honorific !== null) entity.gender ??= honorific;
  const title = titleBefore(segment) ?? titleBehindComma(words, segment.from);
  const apposition = titleAfter(words, segment.to);
  for (const found of [title, apposition])
    if (found !== null && !entity.titles.includes(found)) entity.titles.push(found);
  for (const found of [title, apposition]) {
    const noun = found?.split(' ').find((word) => ROLE_GENDER.has(word));
    if (noun !== undefined) entity.gender ??= ROLE_GENDER.get(noun) as 'M' | 'F';
  }
  if (introducedThroughAnother(words, segment.from)) person.secondary = true;
  const first = person.pieces[0] as string;
  if (person.pieces.length > 1) {
    const gender = genderOfFirstName(first);
    if (gender !== undefined) entity.gender ??= gender;
  }
};

/** "Foreign Minister X", "former judge X", "opposition leader X": the words of the title in front, lower case. */
const titleBefore = ({ run, from }: Segment): string | null => {
  const { words } = run;
  let at = from - 1;
  while (at >= 0 && from - at < 8) {
    const word = words[at] as Word;
    const bare = word.lower.replace(/\.$/, '');
    const within = at < from - 1 && (TITLE_WORDS.has(bare) || /^[-‑–]$/.test(word.text));
    if (!(TITLE_HEADS.has(bare) || ROLE_NOUNS.has(bare) || within)) break;
    at--;
  }
  const title = words.slice(at + 1, from);
  while (title.length > 0 && /^(?:of|and|the|for|to)$/.test((title[0] as Word).lower)) title.shift();
  if (title.length === 0 || title.every(({ lower }) => HONORIFICS.has(lower.replace(/\.$/, '')))) return null;
  return title
    .map(({ lower }) => lower)
    .join(' ')
    .replace(/ ([-‑–]) /g, '$1');
};

const TITLE_WORDS = new Set(
  `prime deputy vice assistant associate acting interim former first special foreign defence defense finance economy trade interior home justice health energy
  environment agriculture education transport labor labour culture sports state general chief executive managing opposition senior lieutenant brigadier
  attorney secretary of staff commerce industry security national president united oil rebel party top lead acting`.split(
    /\s+/,
  ),
);

/** "Norway's foreign minister, X": a title and a comma in front. */
const titleBehindComma = (words: Word[], from: number): string | null => {
  if (words[from - 1]?.text !== ',') return null;
  const head = words[from - 2];
  if (head === undefined || !ROLE_NOUNS.has(head.lower)) return null;
  let at = from - 2;
  while (
    at > 0 &&
    from - at < 7 &&
    (TITLE_WORDS.has((words[at - 1] as Word).lower) || ROLE_NOUNS.has((words[at - 1] as Word).lower))
  )
    at--;
  return words
    .slice(at, from - 1)
    .map(({ lower }) => lower)
    .join(' ');
};

/** "X, the deputy secretary general of …", "X, chief executive of": the title behind a comma. */
const titleAfter = (words: Word[], to: number): string | null => {
  if (words[to]?.text !== ',') return null;
  let at = to + 1;
  let steps = 0;
  while (steps < 6 && words[at] !== undefined && !ROLE_NOUNS.has((words[at] as Word).lower)) {
    const word = words[at] as Word;
    if (/^[,.;:]$/.test(word.text) || word.lower === 'who' || word.lower === 'whose' || word.lower === 'and')
      return null;
    at++;
    steps++;
  }
  let end = at;
  while (words[end] !== undefined && ROLE_NOUNS.has((words[end] as Word).lower) && end - at < 3) end++;
  if (end === at) return null;
  let begin = at;
  while (begin > to + 1 && TITLE_WORDS.has((words[begin - 1] as Word).lower)) begin--;
  return words
    .slice(begin, end)
    .map(({ lower }) => lower)
    .join(' ');
};

const KIN = new Set(
  'wife husband brother sister son daughter father mother widow widower nephew niece cousin uncle aunt partner girlfriend boyfriend grandson granddaughter'.split(
    ' ',
  ),
);
const introducedThroughAnother = (words: Word[], from: number): boolean => {
  const at = words[from - 1]?.text === ',' ? from - 2 : from - 1;
  return KIN.has(words[at]?.lower ?? '') && /^(?:his|her|their|whose|'s|your|my)$/.test(words[at - 1]?.lower ?? '');
};

/** `person:<slug>`; a name of one word is only this article's, unless it is written out elsewhere. */
export const personId = ({ name }: EntityDraft, hash: string): string =>
  /[\s]/.test(name.trim()) ? `person:${slug(name)}` : `person:${slug(name)}~${hash}`;
