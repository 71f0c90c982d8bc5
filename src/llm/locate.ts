import type { Span } from '../model/span';

const QUOTE_MARKS: Readonly<Record<string, string>> = { '"': '["“”„]', "'": "['‘’]" };

const escaped = (character: string): string => character.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/** The same words: white space of any length and kind, quotation marks of any shape. */
const patternOf = (words: string): string =>
  [...words.replace(/[“”„]/g, '"').replace(/[‘’]/g, "'").trim().replace(/\s+/g, ' ')]
    .map((character) => (character === ' ' ? '\\s+' : (QUOTE_MARKS[character] ?? escaped(character))))
    .join('');

const EDGE = /[\p{L}\p{N}]/u;

/**
 * Everywhere that words stand in a text, as whole words, from left to right. None for words that do not stand there: what a language
 * model made up. White space and the shape of quotation marks may differ, nothing else.
 */
export const placesOf = (text: string, words: string): Span[] => {
  const wanted = words.normalize('NFC').trim();
  if (wanted === '') return [];
  const before = EDGE.test([...wanted][0] ?? '') ? '(?<![\\p{L}\\p{N}])' : '';
  const after = EDGE.test([...wanted].at(-1) ?? '') ? '(?![\\p{L}\\p{N}])' : '';
  const pattern = new RegExp(`${before}${patternOf(wanted)}${after}`, 'gu');
  return [...text.matchAll(pattern)].map(({ index, 0: found }) => ({ start: index, end: index + found.length }));
};

/** How far two spans are apart; 0 where they touch. */
const distance = (a: Span, b: Span): number => Math.max(0, a.start - b.end, b.start - a.end);

/** The one of several places that stands nearest another; null of none. */
export const nearestTo = (places: readonly Span[], other: Span): Span | null =>
  places.reduce<Span | null>(
    (best, place) => (best === null || distance(place, other) < distance(best, other) ? place : best),
    null,
  );
