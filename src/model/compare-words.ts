import { foldName } from './identity';

/** In what two statements differ that changes what they commit their speaker to. */
export const WORD_CHANGES = ['NEGATION', 'MODAL', 'NUMBER', 'DATE'] as const;
export type WordChangeKind = (typeof WORD_CHANGES)[number];

export interface WordChange {
  kind: WordChangeKind;
  /** The words of the first that the second lacks; null where it has none. */
  before: string | null;
  /** The words of the second that the first lacks; null where it has none. */
  after: string | null;
}

const NEGATIONS = words('not no never none nobody nothing neither nor without hardly');
const MODALS = words('will would shall should must may might can could ought');
const NUMBERS = words(
  'one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion half dozen',
);
const DATES = words(
  'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december today tomorrow yesterday spring summer autumn winter',
);
/** Words that say too little for two statements that share them to be about the same. */
const COMMON = words(
  'about after again also been before being between both does doing done each even every from have having here into just less like made make many more most much only other over said says some such than that their them then there these they this those through under until very want wants were what when where which while with within your',
);

const EMPTY = [COMMON, NEGATIONS, MODALS, NUMBERS, DATES];

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

/**
 * The differences between what somebody said first and later: negation, modal verbs, numbers and dates, in this
 * order; each with the words that only one of the two has. It tells what changed in the words, not what that means.
 */
export const compareWords = (before: string, after: string): WordChange[] => {
  const [first, second] = [sort(before), sort(after)];
  return WORD_CHANGES.flatMap((kind) => {
    const [lost, won] = [without(first[kind], second[kind]), without(second[kind], first[kind])];
    return lost === null && won === null ? [] : [{ kind, before: lost, after: won }];
  });
};

/** What two texts have in common: how many words with a content of their own, and their share of all of these (Jaccard), 0 to 1. */
export const likeness = (a: ReadonlySet<string>, b: ReadonlySet<string>): { shared: number; share: number } => {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared += 1;
  return { shared, share: shared === 0 ? 0 : shared / (a.size + b.size - shared) };
};

const tokens = (text: string): string[] =>
  foldName(text)
    .replace(/\bwon['’]t\b/g, 'will not')
    .replace(/\bcan(?:not|['’]t)\b/g, 'can not')
    .replace(/n['’]t\b/g, ' not')
    .match(/\d+(?:[.,]\d+)*|\p{L}+/gu) ?? [];

/** The words of a text that have a content of their own, folded. */
export const contents = (text: string): ReadonlySet<string> =>
  new Set(
    tokens(text).filter((token) => token.length > 3 && !/^\d/.test(token) && !EMPTY.some((list) => list.has(token))),
  );

const sort = (text: string): Record<WordChangeKind, string[]> => {
  const found: Record<WordChangeKind, string[]> = { NEGATION: [], MODAL: [], NUMBER: [], DATE: [] };
  for (const token of tokens(text)) {
    if (NEGATIONS.has(token)) found.NEGATION.push(token);
    else if (MODALS.has(token)) found.MODAL.push(token);
    else if (DATES.has(token) || /^(?:19|20)\d\d$/.test(token)) found.DATE.push(token);
    else if (NUMBERS.has(token) || /^\d/.test(token)) found.NUMBER.push(token);
  }
  return found;
};

/** The words of a list that another lacks, each as often as it is missing there; null where there are none. */
const without = (list: readonly string[], other: readonly string[]): string | null => {
  const left = [...other];
  const missing = list.filter((word) => {
    const at = left.indexOf(word);
    if (at !== -1) left.splice(at, 1);
    return at === -1;
  });
  return missing.length === 0 ? null : missing.join(' ');
};
