import { foldName } from '../../model/identity';
import { readLexicon } from './read-lexicon';

/** Where people bear a name, by its first and by its last word; null for a word that is not known. */
export interface NameHomes {
  first: ReadonlySet<string> | null;
  last: ReadonlySet<string> | null;
}

/** The countries of each line of the lexicon, and on which lines a word stands: most are never asked for. */
const COUNTRIES: string[][] = [];
const FIRST = new Map<string, number[]>();
const LAST = new Map<string, number[]>();
const ENDINGS = new Map<string, number[]>();

/** Longest ending of a surname that the lexicon has, and how much of a name must stand before one. */
const ENDING = { longest: 0, after: 2 };

for (const line of readLexicon('name-homes.tsv')) {
  const [countries = '', ...columns] = line.split('\t');
  const at = COUNTRIES.push(countries.split(' ').map((country) => `country:${country}`)) - 1;
  for (const [column, lines] of [FIRST, LAST, ENDINGS].entries())
    for (const word of columns[column]?.split(' ') ?? []) {
      const known = lines.get(word);
      if (known) known.push(at);
      else if (word !== '') lines.set(word, [at]);
    }
}
for (const ending of ENDINGS.keys()) ENDING.longest = Math.max(ENDING.longest, ending.length);

/** The lines with a surname's longest known ending ("-shvili"); undefined where none is known. */
function linesOfEnding(surname: string): number[] | undefined {
  for (let length = Math.min(ENDING.longest, surname.length - ENDING.after); length > 1; length--) {
    const lines = ENDINGS.get(surname.slice(-length));
    if (lines) return lines;
  }
  return undefined;
}

const homesOn = (lines: readonly number[] | undefined): ReadonlySet<string> | null =>
  lines ? new Set(lines.flatMap((line) => COUNTRIES[line] ?? [])) : null;

/**
 * The countries in which people have the first and the last word of a name, by general knowledge: "Noriko Roe" is Japanese by its
 * first. Case and accents aside; ids as `country:jp`.
 */
export function homesOfName(name: string): NameHomes {
  const words = foldName(name).split(' ');
  const last = words.at(-1) as string;
  const parts = last.split('-');
  const surname = LAST.get(last) ?? LAST.get(parts.at(-1) as string) ?? linesOfEnding(last);
  return { first: homesOn(FIRST.get(words[0] as string)), last: words.length < 2 ? null : homesOn(surname) };
}
