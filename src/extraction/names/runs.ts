import type { ParagraphRole } from '../document';
import { isFirstName } from '../lexicons/first-names';
import { FUNCTION_WORDS } from '../lexicons/function-words';
import { entriesOf, hasSmallTail } from '../lexicons/name-lexicon';
import { CONNECTORS, PARTICLES } from '../lexicons/name-words';
import { isCommonWord } from '../lexicons/word-lists';
import type { Word } from './word';

/** A stretch of words, from `from` up to `to`, in which names may stand: capitals and what may join them. */
export interface Run {
  words: Word[];
  from: number;
  to: number;
  /** Index of the first real word of the sentence, which has a capital anyway. */
  opening: number;
  /** Whether the whole sentence is in capitals, or in the capitals of a headline: capitals then tell nothing. */
  shouting: boolean;
  headline: boolean;
  role: ParagraphRole;
}

/** Nothing that anybody wrote is longer; bounds the work on hostile text. */
const MAX_RUN = 28;

/** Cuts the runs out of the words of one sentence. */
export const runsOf = (words: Word[], role: ParagraphRole): Run[] => {
  const runs: Run[] = [];
  const letters = words.filter(({ key }) => key !== '' && /^\p{L}/u.test(key));
  const shouting = letters.length > 1 && letters.every(({ text }) => text === text.toUpperCase());
  const headline = !shouting && isTitleCase(letters);
  const opening = words.findIndex(({ key }) => key !== '');
  let i = 0;
  while (i < words.length) {
    const word = words[i] as Word;
    if (!startsRun(word, i === opening)) {
      i++;
      continue;
    }
    let end = i + 1;
    let j = i + 1;
    while (j < words.length && j - i < MAX_RUN) {
      const next = words[j] as Word;
      if (isParenthesisInName(words, j)) {
        j += 3;
        end = j;
        continue;
      }
      const nickname = nicknameAt(words, j);
      if (nickname > 0) {
        j += nickname;
        end = j;
        continue;
      }
      if (continuesName(words, j)) {
        end = ++j;
        continue;
      }
      const joined = connectorsAt(words, j) || listAt(words, i, j);
      if (joined === 0) break;
      if (next === undefined) break;
      j += joined;
    }
    // "Moody's", "Lloyd's": the possessive is part of a known name.
    if (words[end]?.lower === "'s" && entriesOf(`${(words[end - 1] as Word).key} s`) !== undefined) end++;
    // "the Scottish government"
    if (end > i && hasSmallTail(`${(words[end - 1] as Word).key} ${words[end]?.key}`)) end++;
    runs.push({ words, from: i, to: end, opening, shouting, headline, role });
    i = end;
  }
  return runs;
};

/** "Key Talks to Open in Rome": nearly all words have capitals, several of them common ones. A list of names has capitals too, but no common words. */
const isTitleCase = (letters: Word[]): boolean => {
  if (letters.length < 4 || letters.length > 24) return false;
  const capitals = letters.filter(({ capital }) => capital);
  const low = letters.filter(({ capital, lower, key }) => !capital && !SMALL.has(lower) && !/^\d/.test(key));
  const plain = capitals.filter((word) => isCommonWord(word.lower) && !isFirstName(word.lower));
  return (
    low.length <= letters.length * 0.1 &&
    capitals.length > letters.length * 0.6 &&
    plain.length >= Math.max(2, capitals.length * 0.4)
  );
};

/** Words that headlines leave without a capital. */
const SMALL = new Set(
  'a an the of in on at to for and or but by as with from over after into is vs v nor per via amid about'.split(' '),
);

/** `Jimmy "Papa" Desir`: how many words a nickname in quotation marks and the name behind it take; 0 where there is none. */
const nicknameAt = (words: Word[], j: number): number => {
  if (!/^["“]$/.test(words[j]?.text ?? '') || !isFirstName((words[j - 1] as Word).lower)) return 0;
  let close = j + 1;
  while (close < j + 4 && words[close] !== undefined && !/^["”]$/.test((words[close] as Word).text)) close++;
  const inside = words.slice(j + 1, close);
  const quoted = inside.length > 0 && /^["”]$/.test(words[close]?.text ?? '') && inside.every(({ capital }) => capital);
  const behind = words[close + 1];
  return quoted && behind?.capital === true && !FUNCTION_WORDS.has(behind.lower) ? close + 2 - j : 0;
};

/** "CPI(M)", "CPI (Maoist)": parentheses inside a name of the lexicons. */
const isParenthesisInName = (words: Word[], j: number): boolean =>
  words[j]?.text === '(' &&
  words[j + 2]?.text === ')' &&
  entriesOf(`${(words[j - 1] as Word).key} ${words[j + 1]?.key}`)?.some(({ kind }) => kind === 'ORGANIZATION') === true;

const startsRun = (word: Word, opening: boolean): boolean => {
  if (word.key === '') return false;
  if (word.capital) return !(opening || word.text.length > 1) || !FUNCTION_WORDS.has(word.lower) || isShort(word);
  return word.lower === 'al' || word.lower === 'el' || word.lower === 'dpa' || word.lower === 'ag';
};

/** "US", "IT", "WHO", "IS" in capitals may be names in spite of what they mean otherwise. */
const isShort = (word: Word): boolean => word.capitals && word.text.length <= 4;

const continuesName = (words: Word[], j: number): boolean => {
  const word = words[j] as Word;
  if (word.key === '') return false;
  if (word.capital) return !FUNCTION_WORDS.has(word.lower) || word.capitals || !LOWERED.has(word.lower);
  if (word.glued && isNameTail(words, j)) return true;
  if (/^\d{1,2}$/.test(word.text) && words[j - 1]?.lower === 'of' && words[j - 2]?.text === 'Group') return true;
  return (
    /^\d{1,2}$/.test(word.text) &&
    /^(?:France|Channel|Radio|Group|Studio|Formula|M|Big|Catch|Today|Al|Canal|Rai|TV|Area)$/.test(
      (words[j - 1] as Word).text,
    )
  );
};

/** Function words that end a name even with a capital ("Paris. The"): they begin a sentence that was not cut. */
const LOWERED = new Set([
  'the',
  'a',
  'an',
  'he',
  'she',
  'it',
  'they',
  'we',
  'i',
  'but',
  'this',
  'that',
  'these',
  'those',
  'his',
  'her',
  'their',
]);

/** "Kim Jong-un", "Mount Coot-tha": a short lower-case part behind the hyphen of a name, and no English word ("-led", "-based"). */
const isNameTail = (words: Word[], j: number): boolean => {
  const [word, hyphen, before] = [words[j] as Word, words[j - 1], words[j - 2]];
  if (hyphen === undefined || before === undefined || !/^[-‑]$/.test(hyphen.text) || !before.capital) return false;
  if (!/^\p{Ll}{2,6}$/u.test(word.text)) return false;
  if (!isCommonWord(word.lower)) return true;
  const surname = words[j - 3];
  // "Baek Seung-woo", "Lai Shu-fen": an English word by chance.
  return (
    (KOREAN_SURNAMES.has(surname?.lower ?? '') && word.text.length < 6) ||
    (surname?.capital === true && GIVEN_SYLLABLES.has(word.lower) && !isCommonWord(before.lower))
  );
};
const GIVEN_SYLLABLES = new Set(
  'woo suk fen sun hun bin sin pin mo ho ping min ling wing king hung sang song young long man fan wan ran hen pen ken mien lung tung yang gang rang tai lin kin jun june hong chin ban jin yin ming soon moon yuan chi chai sing ting ding dong dun tun gun kun mun yun shun chun bum bong chan shan chang jung jong hung ya yong wen wei jen shin han ok hi hee woon sung so do in won sook wook'.split(
    ' ',
  ),
);
const KOREAN_SURNAMES = new Set(
  'kim lee park choi choe jung jeong chung kang cho jo yoon yun jang chang lim han oh seo shin kwon hwang ahn an song ryu yoo yu hong jeon ko moon roh pak ri paek noh nam bae baek paik ko heo hur min ha cha joo ju sim shim won woo um eom ma mun ban byun chae cheon chun eun gil hyun koo goo seong sung tak yeo pyo'.split(
    ' ',
  ),
);

/** Words of other languages between which unknown lower-case words may stand: "Front du salut du Nord". */
const FOREIGN = new Set('de du des del della di do da dos das der des pour la le para per für zur und och'.split(' '));

const HEADS_OF_LISTS =
  /^(?:ministry|department|committee|commission|bureau|office|council|secretariat|agency|institute)$/;

/** "Ministry of Economy, Trade and Industry": how many words lead from the comma at `j` to the last part of the list in a name; 0 elsewhere. */
const listAt = (words: Word[], from: number, j: number): number => {
  if (words[j]?.text !== ',') return 0;
  let head = j - 1;
  while (head > from && (words[head]?.capital === true || words[head]?.text === ',')) head--;
  if (!/^(?:of|for|on)$/.test((words[head] as Word).lower) || !HEADS_OF_LISTS.test(words[head - 1]?.lower ?? ''))
    return 0;
  let k = j + 1;
  for (let parts = 0; parts < 6; parts++) {
    const first = k;
    while (words[k]?.capital === true && isCommonWord((words[k] as Word).lower)) k++;
    if (k === first) return 0;
    if (words[k]?.text === ',') k++;
    else if (!/^(?:and|&)$/.test(words[k]?.lower ?? '')) return 0;
    if (!/^(?:and|&)$/.test(words[k]?.lower ?? '')) continue;
    const last = words[k + 1];
    return last?.capital === true && isCommonWord(last.lower) ? k + 1 - j : 0;
  }
  return 0;
};

/** How many words at `j` join two capitals ("of the", "-", "and", "'s"); 0 where no capital follows. */
const connectorsAt = (words: Word[], j: number): number => {
  if ((words[j] as Word).lower === 'of' && words[j - 1]?.text === 'Group' && /^\d+$/.test(words[j + 1]?.text ?? ''))
    return 1;
  let n = 0;
  const foreign = FOREIGN.has((words[j] as Word).lower);
  while (n < (foreign ? 5 : 3)) {
    const word = words[j + n];
    if (word === undefined) return 0;
    if (n > 0 && (word.capital || (word.glued && isNameTail(words, j + n)))) return n;
    if (n > 0 && foreign && /^\p{Ll}{3,}$/u.test(word.text) && !isCommonWord(word.lower)) {
      n++;
      continue;
    }
    const hyphen = /^[-‑–/]$/.test(word.text) && word.glued && words[j + n + 1]?.glued === true;
    const owner = n === 0 && (word.text === '’' || word.text === "'" || word.lower === "'s");
    if (!(hyphen || owner || CONNECTORS.has(word.lower) || PARTICLES.has(word.lower))) return 0;
    n++;
  }
  return words[j + n]?.capital === true ? n : 0;
};
