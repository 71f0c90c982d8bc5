import { foldName } from '../../model/identity';
import { readLexicon } from './read-lexicon';

const COMMON = new Set(readLexicon('common-words.txt'));
const SURNAMES = new Set(readLexicon('surnames.txt'));

/** Whether this is one of the 38,000 most common English words (SCOWL, levels 10 to 35), case aside. */
export const isCommonWord = (word: string): boolean => COMMON.has(word.toLowerCase());

/** Whether this is a family name of the lists (census and locale data), case and accents aside. */
export const isSurname = (word: string): boolean => SURNAMES.has(foldName(word));
