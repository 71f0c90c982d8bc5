import type { Document, DraftEntity, Mention } from '../document';
import { mentionsIn } from '../names/at';
import type { Described } from './described';
import type { Answer, Phrase } from './phrase';
import type { Presence } from './salience';
import type { Surroundings } from './surroundings';

/** Titles that a shorter or vaguer one may stand for: "the diplomat" for a foreign minister. Others stand for themselves. */
const HEAD_ALIKE: ReadonlyMap<string, RegExp> = new Map([
  ['minister', /minister|secretary/],
  ['diplomat', /foreign minister|secretary of state|ambassador|envoy|diplomat|foreign secretary|commissioner/],
  [
    'leader',
    /president|prime minister|premier|chancellor|king|emir|leader|chairman|chief|secretary-general|secretary general/,
  ],
  ['envoy', /envoy|ambassador|mediator|representative/],
  ['mediator', /envoy|mediator/],
  ['chief', /chief|head|director|chairman|chairwoman|president|secretary[- ]general|commander/],
  ['head', /chief|head|director|chairman|president/],
  ['politician', /minister|lawmaker|senator|mp|leader|politician|president|congressman|candidate/],
  ['lawmaker', /lawmaker|mp|senator|congress(?:wo)?man|representative|legislator/],
  ['legislator', /lawmaker|mp|senator|congress(?:wo)?man|representative|legislator/],
  ['executive', /executive|ceo|chairman|director|president|manager/],
  ['official', /official|minister|secretary|commissioner|spokes|chief|head/],
  ['spokesman', /spokes/],
  ['spokeswoman', /spokes/],
  ['premier', /premier|prime minister/],
  ['commander', /commander|general|colonel|captain|admiral|major/],
  ['general', /general/],
]);

const ROLE_MODIFIERS = new Set(
  'foreign defence defense finance economy trade interior home justice health energy environment agriculture education transport prime deputy vice labour labor oil commerce'.split(
    ' ',
  ),
);

/** For each person, the countries and organizations named beside the mentions ("Norwegian Foreign Minister X"): whose officer that is. */
export type Owners = ReadonlyMap<number, ReadonlySet<number>>;

/** Reads the owners of all people of an article, in one pass over its mentions. */
export const ownersOf = ({ text, entities, mentions }: Document): Owners => {
  const owners = new Map<number, Set<number>>();
  for (const [i, mention] of mentions.entries()) {
    if (entities[mention.entity]?.kind !== 'PERSON') continue;
    const set = owners.get(mention.entity) ?? new Set<number>();
    owners.set(mention.entity, set);
    for (const near of [mentions[i - 1], mentions[i + 1]]) {
      if (near !== undefined && belongs(text, mention, near)) set.add(near.entity);
    }
  }
  return owners;
};

const belongs = (text: string, person: Mention, near: Mention): boolean => {
  const [first, second] = near.start < person.start ? [near, person] : [person, near];
  const between = text.slice(first.end, Math.min(second.start, first.end + 61));
  return second.start - first.end < 60 && !/[.;"“”\n]\s|\b(?:and|said|told|met|with)\b/.test(between);
};

/** Modifiers that tell that an office was held before, or will be. */
const FORMER = /^(?:former|ex|then|deposed|ousted|late|previous|outgoing|retired|disgraced|jailed|exiled|toppled)$/;
const COMING = /-(?:elect|designate)$/;

/** Titles of which an article has several, told apart by what follows "of". */
const OF_SOMETHING =
  /^(?:president|head|chief|leader|governor|director|chairman|chairwoman|minister|secretary|commander|general|speaker|chancellor|mayor|commissioner|founder|owner|boss)$/;

/** What the article calls somebody beside the titles read with the name. */
const titlesOf = ({ titles, index }: DraftEntity, { nouns }: Described): string[] => [
  ...titles,
  ...[...(nouns.get(index) ?? [])].map(([noun, modifiers]) => [...modifiers, noun].join(' ')),
];

/** Whether a title fits the words behind "of": "the minister of defence" is no interior minister. */
const fitsOf = (titles: string[], { head, of }: Phrase): boolean =>
  of.length === 0 ||
  !OF_SOMETHING.test(head) ||
  titles.some((title) => of.some((word) => title.includes(word.slice(0, Math.max(4, word.length - 2)))));

/** Whom a title means: someone present who was given that title, best of the country or organization that the phrase names. */
export const byTitle = (document: Document, phrase: Phrase, surroundings: Surroundings): Answer => {
  const { head, modifiers } = phrase;
  const { present, owners, described, home } = surroundings;
  const owner = phrase.owner ?? phrase.behind;
  const alike = HEAD_ALIKE.get(head) ?? new RegExp(`(?:^|[ -])${escaped(head)}(?:$|[ -])`);
  const specific = modifiers.filter((word) => ROLE_MODIFIERS.has(word));
  const former = modifiers.some((word) => FORMER.test(word));
  let [best, most] = [null as Presence | null, Number.NEGATIVE_INFINITY];
  for (const candidate of present) {
    const entity = document.entities[candidate.entity] as DraftEntity;
    if (entity.kind !== 'PERSON') continue;
    const own = titlesOf(entity, described);
    const titles = own.filter((title) => alike.test(title));
    if (titles.length === 0 || !fitsOf(own, phrase)) continue;
    if (specific.length > 0 && !titles.some((title) => specific.every((word) => title.includes(word)))) continue;
    const exact = titles.some((title) => title.split(/[\s-]/).includes(head));
    const sameOwner = owner === null ? 0 : owners.get(candidate.entity)?.has(owner) ? 3 : -1.5;
    const atHome = owner === null && home.country !== null && owners.get(candidate.entity)?.has(home.country);
    const past = titles.every((title) => title.split(/[\s-]/).some((word) => FORMER.test(word)));
    const coming = titles.every((title) => COMING.test(title));
    const score =
      (exact ? 1.2 : 0) +
      sameOwner -
      Math.min(candidate.distance, 12) * 0.25 +
      (candidate.subject ? 0.3 : 0) +
      (atHome ? 0.6 : 0) +
      Math.min(0.4, candidate.count * 0.05) +
      (past === former ? 0 : -0.8) +
      (coming === COMING.test(head) ? 0 : -0.8) -
      actsBeside(candidate, surroundings);
    if (score > most) [best, most] = [candidate, score];
  }
  if (best === null || (owner !== null && most < 0.2))
    return owner === null ? null : namedLater(document, { alike, specific, owners, phrase: { ...phrase, owner } });
  return {
    entity: best.entity,
    why: `title:${[...modifiers, head].join(' ')}<-${document.entities[best.entity]?.name}`,
  };
};

/** Nobody goes by his title in the sentence whose subject he is ("Roe accused the minister"), nor in his own quotation. */
const actsBeside = ({ distance, subject, quoted, within }: Presence, setting: Surroundings): number => {
  if (within === 'OWNER') return 0;
  if (distance === 0 && subject && !quoted) return 2;
  return setting.quoted && subject && !quoted && distance === 1 ? 1 : 0;
};

/** "Niger's defense minister said … The minister, Harouna Saïdou, …": the one officer of that country, or of that title, who is named behind. */
const namedLater = (
  document: Document,
  {
    alike,
    specific,
    owners,
    phrase,
  }: { alike: RegExp; specific: string[]; owners: Owners; phrase: Phrase & { owner: number } },
): Answer => {
  const people = document.entities.slice(0, MOST_PEOPLE).filter(({ kind }) => kind === 'PERSON');
  const officers = people.filter(
    ({ titles, index }) =>
      owners.get(index)?.has(phrase.owner) &&
      titles.some((title) => alike.test(title) && specific.every((word) => title.includes(word))),
  );
  const soonNamed = new Set(
    mentionsIn(document, { start: phrase.end, end: phrase.end + SOON }).map(({ entity }) => entity),
  );
  const soon = people.filter(({ titles, index }) => {
    if (!titles.includes(phrase.head)) return false;
    return soonNamed.has(index);
  });
  const [only, more] = officers.length > 0 ? officers : soon;
  return only === undefined || more !== undefined
    ? null
    : { entity: only.index, why: `title:named-later<-${only.name}` };
};

/** No article names more; the bound is for hostile text. */
const MOST_PEOPLE = 500;

/** Code units within which somebody first meant by a title is named. */
const SOON = 500;

const escaped = (word: string): string => word.replace(/[^\p{L}\p{N}-]/gu, '');

/** "The Uruguayan added": somebody of that country, or else the person who acts at the moment. */
export const byNationality = (
  document: Document,
  country: number,
  { present, owners }: { present: Presence[]; owners: Owners },
): Answer => {
  let [best, most] = [null as Presence | null, Number.NEGATIVE_INFINITY];
  for (const candidate of present) {
    if (document.entities[candidate.entity]?.kind !== 'PERSON' || candidate.quoted || candidate.distance > 8) continue;
    const score =
      (owners.get(candidate.entity)?.has(country) ? 3 : 0) + (candidate.subject ? 1 : 0) - candidate.distance * 0.5;
    if (score > most) [best, most] = [candidate, score];
  }
  if (best === null || most < -1) return null;
  return { entity: best.entity, why: `description:nationality<-${document.entities[best.entity]?.name}` };
};
