import { foldName } from '../../model/identity';
import { readLexicon } from './read-lexicon';

const COMMON = new Set(readLexicon('common-words.txt'));
const SURNAMES = new Set([...readLexicon('surnames.txt'), ...readLexicon('more-surnames.txt')]);

/** Endings, and beginnings in Madagascar, that family names alone have: "Gunnlaugsdottir", "Kvaratskhelia", "Rakotonirina". */
const MADE_SURNAME =
  /^.{2,}(?:dottir|sson|shvili|adze|idze|skhelia|osyan|asyan|esyan|isyan|unyan|aryan|elyan|enko|chuk|ovic|evic|ovych|evych|iewicz|owicz|oglu|opoulos|opoulou|idou|escu|bekov|baev|bayev|zade|zadeh|quist|sdatter|auskas|aitis|iene)$|^(?:rakoto|andria|randria|razafi|ratsi|rabe|ramana|rasolo)[a-z]{4,}$/;

/** Whether this is one of the 38,000 most common English words (SCOWL, levels 10 to 35), case aside. */
export const isCommonWord = (word: string): boolean => COMMON.has(word.toLowerCase());

/** Whether this is a family name of the lists or is made like one, case and accents aside. */
export const isSurname = (word: string): boolean => {
  const folded = foldName(word);
  return SURNAMES.has(folded) || MADE_SURNAME.test(folded);
};
