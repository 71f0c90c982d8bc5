import { foldName } from '../../model/identity';
import { readLexicon } from './read-lexicon';

const GENDERS = new Map<string, string>();
for (const file of ['first-names.tsv', 'more-first-names.tsv']) {
  for (const line of readLexicon(file)) {
    const [name, gender] = line.split('\t') as [string, string];
    GENDERS.set(name, gender);
  }
}

/** Whether people bear this as a first name somewhere in the world ("Fatoumata", "John"); case and accents aside. */
export const isFirstName = (word: string): boolean => GENDERS.has(foldName(word));

/** M or F where a first name tells, undefined where it does not. */
export const genderOfFirstName = (word: string): 'M' | 'F' | undefined => {
  const gender = GENDERS.get(foldName(word));
  return gender === 'M' || gender === 'F' ? gender : undefined;
};
