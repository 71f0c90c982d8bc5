import { foldName } from './identity';

/**
 * Which of an entity's names fits some words best, in any case and without accents: the same; one that begins with
 * them; one that has them in it from the beginning of a word on; one that has most of the words or their
 * beginnings. Among equals the first. Null where none has any of the words.
 */
export const bestName = (names: readonly string[], words: string): string | null => {
  const wanted = foldName(words);
  const parts = wanted.match(WORDS) ?? [];
  let best: string | null = null;
  let most = 0;
  for (const name of names) {
    const fit = fitOf(foldName(name), { wanted, parts });
    if (fit > most) [best, most] = [name, fit];
  }
  return best;
};

const WORDS = /[\p{L}\p{N}]+/gu;

/** Above 1: the words as they stand; 1 and less: the share of the words that the name has. */
const fitOf = (name: string, { wanted, parts }: { wanted: string; parts: readonly string[] }): number => {
  if (name === wanted) return 4;
  if (wanted !== '' && name.startsWith(wanted)) return 3;
  if (wanted !== '' && ` ${name}`.includes(` ${wanted}`)) return 2;
  const own = name.match(WORDS) ?? [];
  return parts.filter((part) => own.some((word) => word.startsWith(part))).length / Math.max(1, parts.length);
};
