import { foldName } from '../../model/identity';
import { readLexicon } from './read-lexicon';

/** Where people bear a name, by its first and by its last word; null for a word that is not known. */
export interface NameHomes {
  first: ReadonlySet<string> | null;
  last: ReadonlySet<string> | null;
}

const FIRST = new Map<string, Set<string>>();
const LAST = new Map<string, Set<string>>();
const ENDINGS = new Map<string, Set<string>>();

/** Longest ending of a surname that the lexicon has, and how much of a name must stand before one. */
const ENDING = { longest: 0, after: 2 };

for (const line of readLexicon('name-homes.tsv')) {
  const [countries, ...columns] = line.split('\t').map((column) => column.split(' ').filter(Boolean));
  for (const [at, words] of [FIRST, LAST, ENDINGS].map((words, at) => [at, words] as const))
    for (const word of columns[at] ?? []) {
      const homes = words.get(word) ?? new Set();
      for (const country of countries ?? []) homes.add(`country:${country}`);
      words.set(word, homes);
    }
}
for (const ending of ENDINGS.keys()) ENDING.longest = Math.max(ENDING.longest, ending.length);

/** The countries where a surname's longest known ending is at home ("-shvili"); null where none is known. */
function homesOfEnding(surname: string): ReadonlySet<string> | null {
  for (let length = Math.min(ENDING.longest, surname.length - ENDING.after); length > 1; length--) {
    const homes = ENDINGS.get(surname.slice(-length));
    if (homes) return homes;
  }
  return null;
}

/**
 * The countries in which people have the first and the last word of a name, by general knowledge: "Noriko Roe" is Japanese by its
 * first. Case and accents aside; ids as `country:jp`.
 */
export function homesOfName(name: string): NameHomes {
  const words = foldName(name).split(' ');
  const last = words.at(-1) as string;
  const parts = last.split('-');
  return {
    first: FIRST.get(words[0] as string) ?? null,
    last: words.length < 2 ? null : (LAST.get(last) ?? LAST.get(parts.at(-1) as string) ?? homesOfEnding(last)),
  };
}
