import type { Document, Mention } from '../document';
import { mentionsIn, referencesIn } from '../names/at';

/** Somebody who is what a noun says to another: "Hordiychuk's lawyer, Bilyk" has `who` Bilyk, `of` Hordiychuk, by entity index. */
export interface Tie {
  who: number;
  noun: string;
  of: number;
}

const LAWYERS = 'lawyer|attorney|barrister|solicitor|counsel|advocate|defender';
const FAMILY =
  'father|mother|son|daughter|brother|sister|husband|wife|widow|widower|uncle|aunt|nephew|niece|cousin|grandfather|grandmother|grandson|granddaughter|fiance|fiancee|partner|brother-in-law|sister-in-law|father-in-law|mother-in-law|stepfather|stepmother';

/** A noun for who speaks for somebody in court. */
export const LAWYER = new RegExp(`^(?:${LAWYERS})s?$`);

/** A noun for a relative. */
export const KIN = new RegExp(`^(?:${FAMILY})$`);

/** "Yandoka's lawyer in Tirana, the barrister": what ends in front of the name of who it is; the owner ends or stands at the first group. */
const IN_FRONT = new RegExp(
  String.raw`(?:(['’]s?)|\b([Hh]is|[Hh]er|[Tt]heir|whose))\s(?:[\p{L}-]+\s){0,2}(${LAWYERS}|${FAMILY})(?:\sin\s\p{Lu}[\p{L}-]+)?,?\s(?:[\p{L}.-]+\s){0,3}$`,
  'u',
);

/** ", a lawyer for", ", who represents": what stands behind the name, in front of the owner's. */
const BEHIND = new RegExp(
  String.raw`^,?\s(?:(?:an?|the|one of the)\s)?(?:[\p{L}-]+\s){0,3}?(?:(${LAWYERS}|${FAMILY})s?\s(?:of|for|representing|to)|who (?:represents|is representing|represented|defends|is defending))\s(?:[\p{L}.-]+\s){0,3}$`,
  'u',
);

/** How far from a name the owner's may stand, in code units. */
const REACH = 90;

/** Who is whose lawyer or relative, in order of the text. Takes time in proportion to the article's names. */
export const tiesOf = (document: Document): Tie[] =>
  document.mentions.flatMap((mention) => {
    if (document.entities[mention.entity]?.kind !== 'PERSON') return [];
    const tie = ownerInFront(document, mention) ?? ownerBehind(document, mention);
    return tie === null || tie.of === mention.entity ? [] : [{ who: mention.entity, ...tie }];
  });

const ownerInFront = (document: Document, mention: Mention): Omit<Tie, 'who'> | null => {
  const { text } = document;
  const from = Math.max(0, mention.start - REACH);
  const match = IN_FRONT.exec(text.slice(from, mention.start));
  if (!match) return null;
  const [, possessive, pronoun, noun = ''] = match;
  const at = from + match.index;
  const beside = { start: Math.max(0, at - 3), end: at + 1 };
  const owner =
    possessive !== undefined || pronoun === 'whose'
      ? (mentionsIn(document, beside).at(-1) ?? referencesIn(document, beside).at(-1))
      : referencesIn(document, { start: at, end: at + 3 }).find(
          ({ start, form }) => start === at && form === 'PRONOUN',
        );
  if (typeof owner?.entity !== 'number') return null;
  return isPerson(document, owner.entity) || isClient(document, owner.entity, noun) ? { noun, of: owner.entity } : null;
};

const ownerBehind = (document: Document, mention: Mention): Omit<Tie, 'who'> | null => {
  const end = mention.end + REACH;
  const owner = mentionsIn(document, { start: mention.end, end }).find(({ entity }) => isPerson(document, entity));
  if (!owner) return null;
  const match = BEHIND.exec(document.text.slice(mention.end, owner.start));
  return match ? { noun: match[1] ?? 'lawyer', of: owner.entity } : null;
};

/** Companies and bodies have lawyers too. */
const isClient = ({ entities }: Document, entity: number, noun: string): boolean =>
  LAWYER.test(noun) && entities[entity]?.kind === 'ORGANIZATION';

const isPerson = ({ entities }: Document, entity: number): boolean => entities[entity]?.kind === 'PERSON';
