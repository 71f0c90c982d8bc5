import { hashString } from './hash';

/** What the treebanks know of words by themselves: the tags that a word is written with (its ambiguity class). */
export interface Lexicon {
  /** Hash of the class of each known word, by its lower-case form. */
  classes: ReadonlyMap<string, number>;
}

/** Reads the form that `formatLexicon` writes. */
export const parseLexicon = (text: string): Lexicon => {
  const classes = new Map<string, number>();
  for (const line of text.split('\n')) {
    const [tags, words] = line.split('\t') as [string, string | undefined];
    if (words === undefined) continue;
    const hash = hashString(tags);
    for (const word of words.split(' ')) classes.set(word, hash);
  }
  return { classes };
};

/** One line a class: its tags, a tab, and its words, all separated by spaces. */
export const formatLexicon = (tagsOfWord: ReadonlyMap<string, readonly string[]>): string => {
  const wordsOfClass = new Map<string, string[]>();
  for (const [word, tags] of tagsOfWord) {
    const name = tags.join(' ');
    wordsOfClass.set(name, [...(wordsOfClass.get(name) ?? []), word]);
  }
  const lines = [...wordsOfClass].map(([name, words]) => `${name}\t${words.sort().join(' ')}`);
  return lines.sort().join('\n');
};
