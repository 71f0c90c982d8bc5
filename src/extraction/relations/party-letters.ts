import type { Document, DraftRelation } from '../document';

/** What stands behind the name of an American lawmaker: ", R-Texas," or "(D-Maine)". */
const LETTER = /^(?:, | \()([DR])-\p{Lu}[\p{L}. ]{1,20}[,).]/u;

const PARTIES: Readonly<Record<string, RegExp>> = { D: /^democratic party/i, R: /^republican party/i };

/** MEMBER_OF told by a letter behind a name, for parties that the article names. */
export function partyLetters({ text, mentions, entities }: Document): DraftRelation[] {
  return mentions.flatMap(({ entity, start, end }): DraftRelation[] => {
    if (entities[entity]?.kind !== 'PERSON') return [];
    const found = LETTER.exec(text.slice(end, end + 30));
    const name = PARTIES[found?.[1] ?? ''];
    const party = name && entities.find((each) => each.kind === 'ORGANIZATION' && name.test(each.name));
    if (!found || !party) return [];
    const passage = { start, end: end + found[0].length - 1 };
    return [{ type: 'MEMBER_OF', source: entity, target: party.index, ...passage, why: ['pattern:party-letter'] }];
  });
}
