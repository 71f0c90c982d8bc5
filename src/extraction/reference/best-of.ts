import type { Document, DraftEntity } from '../document';
import type { Presence } from './salience';

/** How to choose among the entities present. */
export interface Choice {
  fits: (entity: DraftEntity) => boolean;
  score: (presence: Presence, entity: DraftEntity) => number;
}

/** Who was chosen, with which score, and the score of whoever came next. */
export interface Best {
  entity: number;
  score: number;
  next: number;
}

/** The entity present that fits and scores most, the last named first among equals; null where none fits. */
export const bestOf = (document: Document, present: readonly Presence[], { fits, score }: Choice): Best | null => {
  let best: Best | null = null;
  for (const candidate of present) {
    const entity = document.entities[candidate.entity] as DraftEntity;
    if (!fits(entity)) continue;
    const own = score(candidate, entity);
    const least: number = best?.score ?? Number.NEGATIVE_INFINITY;
    if (best === null || own > least) best = { entity: candidate.entity, score: own, next: least };
    else best.next = Math.max(best.next, own);
  }
  return best;
};
