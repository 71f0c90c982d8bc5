import type { Document } from '../document';
import { bestOf } from './best-of';
import type { Answer, Phrase } from './phrase';
import { SORTS } from './sorts';
import type { Surroundings } from './surroundings';

/** True for "the London-based organization" and "the regional body", not for "the body". */
export const isBySeat = ({ head, modifiers }: Phrase): boolean =>
  modifiers.includes('based') || (head === 'body' && modifiers.length > 0);

/** "The London-based organization", "the regional body": whoever acted last, rather than who was only named. */
export const bySeat = (document: Document, { head, modifiers }: Phrase, { present }: Surroundings): Answer => {
  const sort = SORTS.get(head);
  const best = bestOf(document, present, {
    fits: ({ kind, organizationKind }) => kind === 'ORGANIZATION' && organizationKind !== 'MEDIA',
    score: ({ distance, subject, count }, { name, aliases, organizationKind }) =>
      1 -
      distance * 0.6 +
      (subject ? 0.8 : 0) +
      Math.min(0.6, count * 0.1) +
      (sort && [name, ...aliases].some((own) => sort.words.test(own)) ? 0.8 : 0) +
      (sort?.kinds.includes(organizationKind ?? 'OTHER') ? 0.6 : 0),
  });
  if (best === null || best.score < 0.2) return null;
  return {
    entity: best.entity,
    why: `description:${[...modifiers, head].join(' ')}<-${document.entities[best.entity]?.name}`,
  };
};
