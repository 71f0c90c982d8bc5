import { OWNERS } from '../lexicons/name-words';
import type { RunView, SpanView } from './view';

/** "Workers' Party", "People's Congress": the owner is a group of people, and so inside the name. */
export const ownerInside = ({ view, from, to }: SpanView): boolean => {
  for (let i = from + 1; i < to - 1; i++) {
    const { text, lower } = view.word(i);
    if (/^['’]$/.test(text) || lower === "'s")
      return (
        OWNERS.has(view.word(i - 1).lower) ||
        (i - 2 >= from && /^(?:st|saint)\.?$/.test(view.word(i - 2).lower)) ||
        isOwnedByMany(view, i, to) ||
        (lower === "'s" &&
          i === to - 2 &&
          view.word(to - 1).lower === 'office' &&
          OFFICE_HOLDERS.test(view.word(i - 1).lower))
      );
  }
  return false;
};

/** "Woodcutters' Federation", "Patriots' Front": those whose it is are many, and what they have is a body. */
const isOwnedByMany = (view: RunView, at: number, to: number): boolean =>
  /^['’]$/.test(view.word(at).text) &&
  /.{3}s$/.test(view.word(at - 1).lower) &&
  view.word(at - 1).capital &&
  view.facts(to - 1).organizationEnd &&
  !view.facts(at - 1).firstName &&
  !view.knownEndsAt(at);

/** Those after whom an office is called: "the Ombudsman's Office". */
const OFFICE_HOLDERS =
  /^(?:ombudsman|prosecutor|president|general|coroner|sheriff|governor|mayor|auditor|chancellor|minister|premier|commissioner|attorney|counsellor|examiner|defender|advocate|assessor|registrar|comptroller)$/;

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
