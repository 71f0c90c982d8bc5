import type { Span } from '../../model/span';
import { findDates } from '../dates/find-dates';
import type { Document } from '../document';

/**
 * The day on which a statement was made, as RFC 3339 full-date: the day that the words around its cue give ("said on
 * Tuesday"), else the day of publication; null where neither is known. `around` is from the subject to the end of the
 * circumstances of speaking.
 */
export const saidOn = (document: Document, around: Span): string | null => {
  const { publishedOn, text } = document;
  const words = text.slice(around.start, around.end);
  if (!/day\b|\d|night|ago\b|morning|evening|afternoon/.test(words)) return publishedOn;
  const day = findDates(text, around, publishedOn, { direction: () => 'PAST' }).find(
    ({ precision }) => precision === 'DAY',
  );
  return day?.value ?? publishedOn;
};
