import { genderOfFirstName } from '../lexicons/first-names';

/** Vietnamese family names, which stand first; folded, without marks. */
const VIETNAMESE = new Set(
  'nguyen tran le pham huynh hoang phan vu vo dang bui do ngo duong dinh trinh truong'.split(' '),
);

/** "Choi Min-seo", "Tsai Mei-hua": a family name, and behind it a given name of two syllables. */
const FAMILY_FIRST = /^\p{Lu}\p{L}+ \p{Lu}\p{L}+-\p{Ll}\p{L}+$/u;

/** What the full name of a person tells of the gender: by the first name where that stands first; undefined where nothing is told. */
export const genderOfName = (name: string, pieces: readonly string[]): 'M' | 'F' | undefined => {
  const [first, second] = pieces;
  if (first === undefined || second === undefined || FAMILY_FIRST.test(name)) return undefined;
  // "Pham Thi Hoa" is a woman, "Pham Van Hoa" a man; "Pham Hoa" may be written the western way around.
  if (!VIETNAMESE.has(first) || pieces.length < 3) return genderOfFirstName(first);
  return second === 'thi' ? 'F' : second === 'van' ? 'M' : undefined;
};
