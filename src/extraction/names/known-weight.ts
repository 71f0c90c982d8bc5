import { CITIES } from '../lexicons/cities';
import type { NameEntry } from '../lexicons/name-lexicon';
import { factsOf } from './facts';
import type { Word } from './word';

/** How likely one reading of the lexicons is by itself; a single word that is a first name, a surname or a common word too is doubtful. */
export const knownWeight = ({ kind, form, index, doubtful }: NameEntry, word: Word, words: number): number => {
  const { firstName, surname, common } = factsOf(word);
  const single = words === 1;
  switch (kind) {
    case 'COUNTRY':
      if (form === 'ADJECTIVE' || form === 'PEOPLE') return 4.5;
      if (form === 'CAPITAL') return 4;
      return single && firstName ? 3.2 : 4.8;
    case 'ORGANIZATION':
      // A doubtful one stands beside a word that says what it is.
      return single && doubtful === true ? 4.6 : single && common ? 2.8 : 4;
    case 'REGION':
      return single && firstName ? 2.2 : 4;
    case 'PERSON':
      return single && form === 'SHORT' ? 2.6 : 5;
    case 'CITY': {
      const size = Math.min(3.4, 0.6 + Math.log10(CITIES.at(index).population));
      if (!single) return size;
      return size - (common ? 2.2 : 0) - (firstName ? 1.3 : 0) - (surname ? 0.9 : 0);
    }
  }
};
