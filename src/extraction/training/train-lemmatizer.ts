import { applyEdit, type Edit, type Lemmatizer, LONGEST_ENDING, lemmaBase, lemmaOf } from '../tagging/lemmatizer';
import { straighten } from '../tokens/straighten';
import type { TreebankSentence } from './conllu';

/** Learns lemmas and endings from gold lemmas: an ending is kept where it says something else than the shorter one. */
export const trainLemmatizer = (sentences: readonly TreebankSentence[]): Lemmatizer => {
  const words = usualLemmas(sentences);
  const endings = learnEndings(words);
  const known = new Set(
    [...words].filter(([, { count }]) => count > 1).map(([key, { lemma }]) => `${key[0]} ${lemma}`),
  );
  const lemmas = new Map<string, string>();
  const rules: Lemmatizer = { lemmas, endings, known };
  for (const [key, { lemma }] of words) {
    const [penn, base] = cutKey(key);
    if (lemmaOf(rules, base, penn) !== lemma) lemmas.set(key, lemma);
  }
  return rules;
};

const cutKey = (key: string): [string, string] => {
  const space = key.indexOf(' ');
  return [key.slice(0, space), key.slice(space + 1)];
};

/** The most frequent lemma of each tag and form, and how often that form occurs under that tag. */
const usualLemmas = (sentences: readonly TreebankSentence[]): Map<string, { lemma: string; count: number }> => {
  const counts = new Map<string, Map<string, number>>();
  for (const { words } of sentences) {
    for (const { form, lemma, xpos } of words) {
      if (form.length > 30 || /\s/.test(form + lemma) || lemma === '_' || xpos === 'ADD' || xpos === 'GW') continue;
      const key = `${xpos} ${lemmaBase(form, xpos)}`;
      const ofForm = counts.get(key) ?? new Map<string, number>();
      const straight = straighten(lemma);
      ofForm.set(straight, (ofForm.get(straight) ?? 0) + 1);
      counts.set(key, ofForm);
    }
  }
  const usual = new Map<string, { lemma: string; count: number }>();
  for (const [key, ofForm] of counts) {
    const ranked = [...ofForm].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    const count = ranked.reduce((sum, [, times]) => sum + times, 0);
    usual.set(key, { lemma: (ranked[0] as [string, number])[0], count });
  }
  return usual;
};

const learnEndings = (words: ReadonlyMap<string, { lemma: string }>): Map<string, Edit> => {
  const votes = new Map<string, Map<string, number>>();
  for (const [key, { lemma }] of words) {
    const [penn, base] = cutKey(key);
    const edit = JSON.stringify(editBetween(base, lemma));
    for (let length = 0; length <= Math.min(LONGEST_ENDING, base.length - 1); length += 1) {
      const ending = `${penn} ${base.slice(base.length - length)}`;
      const ofEnding = votes.get(ending) ?? new Map<string, number>();
      ofEnding.set(edit, (ofEnding.get(edit) ?? 0) + 1);
      votes.set(ending, ofEnding);
    }
  }
  const winners = new Map<string, string>();
  for (const [ending, ofEnding] of votes) {
    const ranked = [...ofEnding].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    const [edit, count] = ranked[0] as [string, number];
    const [, text] = cutKey(ending);
    if (text === '' || (count >= 2 && count >= 2 * (ranked[1]?.[1] ?? 0))) winners.set(ending, edit);
  }
  const kept = [...winners].filter(([ending, edit]) => edit !== shorterWinner(winners, ending));
  return new Map(kept.map(([ending, edit]) => [ending, JSON.parse(edit) as Edit]));
};

const shorterWinner = (winners: ReadonlyMap<string, string>, ending: string): string | undefined => {
  const [penn, text] = cutKey(ending);
  for (let from = 1; from <= text.length; from += 1) {
    const winner = winners.get(`${penn} ${text.slice(from)}`);
    if (winner !== undefined) return winner;
  }
  return undefined;
};

/** The edit that turns `base` into `lemma`; where they share no beginning, it cuts everything. */
export const editBetween = (base: string, lemma: string): Edit => {
  let same = 0;
  while (same < base.length && same < lemma.length && base[same] === lemma[same]) same += 1;
  const edit = { cut: base.length - same, add: lemma.slice(same) };
  if (applyEdit(base, edit) !== lemma) throw new Error(`no edit from ${base} to ${lemma}`);
  return edit;
};
