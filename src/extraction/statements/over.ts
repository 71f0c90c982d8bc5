import type { Span } from '../../model/span';
import { overlaps } from '../../model/span';
import type { Document, Mention, Reference } from '../document';
import { firstBehind } from './spans';

/** The mention that covers `span`, or null. */
export const mentionOver = (document: Document, span: Span): Mention | null => {
  const mention = document.mentions[firstBehind(document.mentions, span.start)];
  return mention && mention.start < span.end ? mention : null;
};

/** The reference (pronoun, title, description) that covers or touches `span`, or null. */
export const referenceOver = (document: Document, span: Span): Reference | null => {
  const reference = document.references[firstBehind(document.references, span.start)];
  return reference && overlaps(reference, span) ? reference : null;
};
