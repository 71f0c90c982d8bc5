import type { Document, Mention } from '../../document';

/** Words between a country's or organization's name and the person who speaks for it: "Turkish Defence Minister ". */
const BEFORE = /^(?:['’]s)?(?:[\s,]+(?:\p{L}[\p{L}'’-]*|(?:\p{Lu}\.)+|\p{Lu}\p{L}{1,4}\.|of|the|and)){0,6}[\s,]*$/u;

/** Words between a person's name and the country or organization behind it: ", the leader of the ", ", chief executive of ". */
const BEHIND = /^,\s+(?:an?\s+|the\s+)?(?:[\p{L}-]+\s+){1,5}(?:of|for|at|with)\s+(?:the\s+)?(?:[\p{L}-]+\s+){0,2}$/u;

/**
 * For whom each person speaks who says "we": the country or organization of an office, a lead or a membership that the
 * article states, else the one named in the words around the name ("Turkish Defence Minister Orhan Güneş", "Petra Bauer,
 * chief executive of Ruhrtal"). By entity index.
 */
export const findSides = (document: Document): ReadonlyMap<number, number> => {
  const { entities, mentions, relations, text } = document;
  const sides = new Map<number, number>();
  for (const wanted of ['LEADS', 'HOLDS_OFFICE', 'MEMBER_OF'])
    for (const { type, source, target } of relations)
      if (type === wanted && entities[source]?.kind === 'PERSON' && !sides.has(source)) sides.set(source, target);
  const isBody = (mention: Mention | undefined): mention is Mention =>
    mention !== undefined && /^(?:COUNTRY|ORGANIZATION)$/.test(entities[mention.entity]?.kind ?? '');
  mentions.forEach((mention, at) => {
    if (sides.has(mention.entity) || entities[mention.entity]?.kind !== 'PERSON') return;
    const behind = mentions[at + 1];
    if (isBody(behind) && BEHIND.test(text.slice(mention.end, Math.min(behind.start, mention.end + 90))))
      sides.set(mention.entity, behind.entity);
    const before = mentions[at - 1];
    if (!isBody(before) || sides.has(mention.entity)) return;
    const between = text.slice(before.end, mention.start);
    if (between.length < 60 && between.trim() !== '' && BEFORE.test(between)) sides.set(mention.entity, before.entity);
  });
  return sides;
};

/** The people who hold an office that the article states, by entity index. */
export const findOfficers = ({ relations }: Document): ReadonlySet<number> =>
  new Set(relations.filter(({ type }) => type === 'HOLDS_OFFICE').map(({ source }) => source));

/** The country of each body of a state that is named with it: "the Chinese Foreign Ministry", "Oman's navy". By entity index. */
export const findLands = ({ entities, mentions, text }: Document): ReadonlyMap<number, number> => {
  const lands = new Map<number, number>();
  mentions.forEach(({ entity, start }, at) => {
    const before = mentions[at - 1];
    if (!before || lands.has(entity) || entities[entity]?.organizationKind !== 'GOVERNMENT') return;
    const beside = start - before.end < 4 && /^(?:['’]s?)?\s?$/.test(text.slice(before.end, start));
    if (beside && entities[before.entity]?.kind === 'COUNTRY') lands.set(entity, before.entity);
  });
  return lands;
};
