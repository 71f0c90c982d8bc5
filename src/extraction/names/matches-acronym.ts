import type { SpanView } from './view';

/** Whether an acronym in parentheses right behind ("… Front (NSF)") is made of the span's first letters. */
export const matchesAcronym = ({ view, from, to }: SpanView): boolean => {
  const { words } = view.run;
  if (words[to]?.text !== '(') return false;
  const letters = words[to + 1]?.text.replace(/[^\p{L}]/gu, '') ?? '';
  if (letters.length < 2 || letters.length > 10 || letters !== letters.toUpperCase()) return false;
  let [capitals, all] = ['', ''];
  for (let i = from; i < to; i++) {
    const word = view.word(i);
    if (word.key === '' || word.lower === "'s") continue;
    // "Office of the Prosecutor of Chile (OP)": where it is may be left out.
    if (letters === capitals && word.lower === 'of' && view.knownStartsAt(i + 1)) return true;
    const letter = word.key.charAt(0).toUpperCase();
    all += letter;
    if (word.capital) capitals += letter;
  }
  return letters === capitals || letters === all;
};
