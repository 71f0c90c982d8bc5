import { DIRECTIONS, OWNERS } from '../lexicons/name-words';
import type { SpanView } from './view';

/** How much a span looks like a place's name by its own words; null where it cannot be one. */
export const scorePlace = (span: SpanView): number | null => {
  const { view, from, to, n } = span;
  const [first, last] = [view.facts(from), view.facts(to - 1)];
  if ((first.function && n === 1) || !view.word(from).capital) return null;
  const square = span.owner && last.placeEnd && OWNERS.has(view.word(from).lower.replace(/\.$/, ''));
  if (span.ampersand || span.slash || (span.owner && !square) || n > 5) return null;
  let score = n === 1 ? -0.5 : -0.6 * n;
  const ended = last.placeEnd && n > 1;
  const headed = first.placeHead && n > 1;
  if (ended) score += 3.4 + view.gainInside(from, to - 1) * 0.9;
  if (headed) score += 1.6;
  if (headed && !ended && DIRECTIONS.has(view.word(from).lower)) score += view.gainInside(from + 1, to);
  if (span.connectors > 0)
    score += first.placeEnd && view.word(from + 1).lower === 'of' ? 6 + view.gainInside(from + 2, to) : -2.5;
  if (n === 1 && (first.common || (first.acronym && !view.run.shouting))) score -= 1.5;
  if (n === 1 && first.firstName) score -= 0.8;
  // "Ust-Luga": two halves of one name, where neither is a country.
  if (span.hyphens > 0 && to - from === 3) score += view.gainInside(from, to, { whole: span.known }) * 0.9 + 0.6;
  if (first.people || first.calendar) score -= 2;
  if (last.organizationEnd && n > 1 && !ended) score -= 1;
  return score;
};
