import { foldName } from '../../model/identity';

/**
 * A name as the lexicons compare it: folded, dots and apostrophes dropped, a possessive "'s" apart, everything else cut at what
 * is no letter or digit. "St. John's" gives st john s, "U.N." un, "al-Qaeda" al qaeda, "Marks & Spencer" marks and spencer.
 */
export const piecesOf = (name: string): string[] =>
  foldName(name)
    .replace(/'s(?![\p{L}\p{N}])/gu, ' s')
    .replace(/&/g, ' and ')
    .replace(/['.]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/** The pieces joined by spaces: the key of a name in the lexicons. */
export const keyOf = (name: string): string => piecesOf(name).join(' ');
