import { COMBINING_FORMS, COUNTRIES } from '../lexicons/countries';
import { entriesOf, isPrefix, type NameEntry } from '../lexicons/name-lexicon';
import { leftContext, rightContext } from './context';
import type { Word } from './word';

/** A name of the lexicons found in a run: words `from` up to `to`. */
export interface Known {
  from: number;
  to: number;
  key: string;
  entries: readonly NameEntry[];
}

/** All names of the lexicons that stand between `from` and `to`, of any length, overlapping ones too. */
export const knownIn = (words: Word[], from: number, to: number, { shouting }: { shouting: boolean }): Known[] => {
  const found: Known[] = [];
  for (let i = from; i < to; i++) {
    const first = words[i] as Word;
    if (first.key === '' || !(first.capital || ['al', 'el', 'dpa'].includes(first.lower))) continue;
    const joined = combiningForm(words, i);
    if (joined !== null) {
      found.push({ from: i, to: i + 1, key: first.key, entries: [joined] });
      continue;
    }
    let key = '';
    for (let j = i; j < to; j++) {
      const word = words[j] as Word;
      if (word.key === '') {
        if (/^[-‑–'’./(]$/.test(word.text) && j > i) continue;
        break;
      }
      key = key === '' ? word.key : `${key} ${word.key}`;
      const entries = entriesOf(key)?.filter(
        ({ kind, exact, doubtful }) =>
          fits(words, i, j + 1, { exact, shouting }) &&
          (doubtful !== true ||
            (kind === 'REGION' ? isAloneBehindThe(words, i, j + 1) : saysOrganization(words, i, j + 1))),
      );
      // "CPI(M)": the name ends behind its parenthesis.
      const closed =
        words[j - 1]?.text === '(' && words[j + 1]?.text === ')' && j - 1 > i && j + 1 < to ? j + 2 : j + 1;
      if (entries !== undefined && entries.length > 0) found.push({ from: i, to: closed, key, entries });
      if (!isPrefix(key)) break;
    }
  }
  return found;
};

/** Whether the words beside speak for an organization more than for a person ("the journal Nature", "Zara owner Inditex", "shares in Target"). */
const saysOrganization = (words: Word[], from: number, to: number): boolean => {
  const [left, right] = [leftContext(words, from), rightContext(words, to)];
  const organization = left.organization + right.organization;
  return organization > 1.5 && organization > left.person + right.person;
};

/** "the Channel", and neither "the Channel Islands" nor "Channel 4". */
const isAloneBehindThe = (words: Word[], from: number, to: number): boolean =>
  words[from - 1]?.lower === 'the' &&
  words[to]?.capital !== true &&
  !/^(?:\d+|[-‑–&]|and)$/.test(words[to]?.text ?? '');

/** Acronyms must stand as they are; in a line of capitals those that are words too ("IS", "WHO", "US") are told apart by nothing, and not taken. */
const fits = (
  words: Word[],
  from: number,
  to: number,
  { exact, shouting }: { exact: string | undefined; shouting: boolean },
): boolean => {
  const first = words[from] as Word;
  if (exact === undefined) return first.capital || to - from > 1;
  if (to - from > 1) return true;
  const bare = first.text.replace(/\./g, '');
  return bare === exact && (!shouting || exact.length > 3 || first.text.includes('.'));
};

/** "Franco" of "Franco-German": an adjective of France, only in front of a hyphen and another adjective. */
const combiningForm = (words: Word[], i: number): NameEntry | null => {
  const iso2 = COMBINING_FORMS.get((words[i] as Word).key);
  if (iso2 === undefined || !/^[-‑–]$/.test(words[i + 1]?.text ?? '') || words[i + 2]?.capital !== true) return null;
  if (!entriesOf(words[i + 2]?.key ?? '')?.some(({ form }) => form === 'ADJECTIVE')) return null;
  return { kind: 'COUNTRY', index: COUNTRIES.findIndex((country) => country.iso2 === iso2), form: 'ADJECTIVE' };
};
