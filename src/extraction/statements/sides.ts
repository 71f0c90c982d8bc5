import type { Document } from '../document';

/** Words between a country's or organization's name and the person who speaks for it. */
const APPOSITION = /^(?:['’]s)?(?:[\s,]+(?:\p{L}[\p{L}.'’-]*|of|the|and)){0,6}[\s,]*$/u;

/**
 * For whom each person speaks who says "we": the country or organization of an office, a lead or a membership that the
 * article states, else the one named in the words before the name ("Turkish Defence Minister Orhan Güneş"). By entity index.
 */
export const findSides = (document: Document): ReadonlyMap<number, number> => {
  const sides = new Map<number, number>();
  for (const wanted of ['LEADS', 'HOLDS_OFFICE', 'MEMBER_OF'])
    for (const { type, source, target } of document.relations)
      if (type === wanted && document.entities[source]?.kind === 'PERSON' && !sides.has(source))
        sides.set(source, target);
  document.mentions.forEach((mention, at) => {
    const before = document.mentions[at - 1];
    if (!before || sides.has(mention.entity) || document.entities[mention.entity]?.kind !== 'PERSON') return;
    const kind = document.entities[before.entity]?.kind;
    if (kind !== 'COUNTRY' && kind !== 'ORGANIZATION') return;
    const between = document.text.slice(before.end, mention.start);
    if (between.length < 60 && between.trim() !== '' && APPOSITION.test(between))
      sides.set(mention.entity, before.entity);
  });
  return sides;
};
