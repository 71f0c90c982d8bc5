import { readLexicon } from './read-lexicon';

/**
 * A person so well known that the surname alone, in newswire, means a person (and, with a name, this one). Written by hand.
 * Without a name the surname only tells that a person is meant, since several bear it ("Clinton", "Bush").
 */
export interface FamousPerson {
  name: string | null;
  surname: string | null;
}

export const FAMOUS_PEOPLE: readonly FamousPerson[] = readLexicon('people.tsv').map((line) => {
  const [name, surname] = line.split('\t') as [string, string?];
  return { name: name === '-' ? null : name, surname: surname ?? null };
});
