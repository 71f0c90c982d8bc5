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
