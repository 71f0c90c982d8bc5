import type { Span } from '../../model/span';
import { overlaps } from '../../model/span';
import type { Document, Mention, Reference } from '../document';
import type { PlacedPhrase } from './draft';
import { firstBehind } from './spans';
import { isComma } from './tags';
import type { Item } from './units';

/** Whom the words for a speaker or listener stand for. */
export interface ResolvedPhrase {
  entity: number | null;
  /** The words nearest the cue that name it. */
  mention: Span;
  why: string[];
}

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

const nameBehind = (document: Document, { unit, phrase }: PlacedPhrase): Mention | null => {
  const { items } = unit;
  if (!isComma(items[phrase.end])) return null;
  const next = items[phrase.end + 1];
  const mention = next && mentionOver(document, next);
  if (!mention || document.entities[mention.entity]?.kind !== 'PERSON') return null;
  let end = phrase.end + 1;
  while (end < items.length && (items[end] as Item).start < mention.end) end++;
  const closing = items[end];
  return closing === undefined || /^[,.;:]$/.test(closing.text) || closing.quote ? mention : null;
};

/** Whom a noun phrase stands for: the name that is its head, a name in apposition, or what the reference layer knows of it. */
export const resolvePhrase = (document: Document, placed: PlacedPhrase): ResolvedPhrase => {
  const { unit, phrase } = placed;
  const { items } = unit;
  const head = items[phrase.head] as Item;
  const whole: Span = { start: (items[phrase.start] as Item).start, end: (items[phrase.end - 1] as Item).end };
  const mention = mentionOver(document, head);
  const reference = referenceOver(document, head);
  if (reference && reference.entity !== null && (!mention || mention.form === 'PEOPLE' || mention.form === 'ADJECTIVE'))
    return {
      entity: reference.entity,
      mention: reference.form === 'PRONOUN' ? reference : whole,
      why: [`coref:${head.lower}<-${reference.why[0] ?? reference.form}`],
    };
  if (mention) return { entity: mention.entity, mention, why: [] };
  const name = nameBehind(document, placed);
  if (name) return { entity: name.entity, mention: name, why: ['speaker:apposition'] };
  return { entity: null, mention: whole, why: [] };
};
