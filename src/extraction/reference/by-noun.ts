import type { Document, DraftEntity } from '../document';
import { bestOf } from './best-of';
import type { Answer, Phrase } from './phrase';
import type { Surroundings } from './surroundings';

/** "The shepherd", "the state": the person or place present that the article calls just so; nobody where several are called so nearby. */
export const byNoun = (
  document: Document,
  { head, modifiers, owner, behind }: Phrase,
  { surroundings: { present, described }, kind }: { surroundings: Surroundings; kind: DraftEntity['kind'] },
): Answer => {
  const called = described.called.get(head);
  if (called === undefined || owner !== null || behind !== null) return null;
  const best = bestOf(document, present, {
    fits: (entity) => entity.kind === kind && called.get(entity.index) === true,
    score: ({ distance, subject, count }) =>
      2 - Math.min(distance, 10) * 0.3 + (subject ? 0.3 : 0) + Math.min(0.6, count * 0.1),
  });
  if (best === null || best.score < -0.8 || best.score - best.next < 0.3) return null;
  return {
    entity: best.entity,
    why: `description:${[...modifiers, head].join(' ')}<-${document.entities[best.entity]?.name}`,
  };
};
