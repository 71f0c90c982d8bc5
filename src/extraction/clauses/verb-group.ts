import type { Unit } from './units';

/** A verb with its auxiliaries: "has not been sending" around "sending". */
export interface VerbGroup {
  /** First unit of the group, auxiliaries included. */
  start: number;
  /** The verb itself. */
  verb: number;
  passive: boolean;
  /** "is sending", "have been battling" */
  progressive: boolean;
  /** "have sent" */
  perfect: boolean;
  negated: boolean;
  /** The modal, lower case: "will", "could"; "" for none. */
  modal: string;
  /** True for "to meet"; `governor` is then the word that "to" hangs on ("due", "agreed", "is"). */
  infinitive: boolean;
  governor: string;
  /** Unit of the governor; -1 for none. */
  governorAt: number;
  /** True where the verb has a tense of its own or through an auxiliary. */
  finite: boolean;
  past: boolean;
}

const BE = /^(?:be|am|is|are|was|were|been|being|'s|'re|'m|get|gets|got)$/;
const HAVE = /^(?:have|has|had|having|'ve|'d)$/;
const DO = /^(?:do|does|did)$/;
const NEGATION = /^(?:not|n't|never|hardly)$/;

const isAdverb = (unit: Unit | undefined): boolean =>
  unit !== undefined && unit.entity === null && /^RB/.test(unit.tag);

export const isVerb = (unit: Unit | undefined): boolean =>
  unit !== undefined && unit.entity === null && /^VB/.test(unit.tag);

/** The word that "to meet" hangs on, from `at` leftwards over adverbs, dates and places: "due in Oslo on Friday to meet". */
function governorBefore(units: readonly Unit[], at: number): number {
  let left = at;
  while (left > 0 && isAdverb(units[left])) left--;
  if (isVerb(units[left]) || /^JJ/.test(units[left]?.tag ?? '')) return left;
  for (let i = left; i >= Math.max(0, left - 7); i--) {
    const unit = units[i] as Unit;
    if (unit.entity === null && unit.lower === 'due') return i;
    if (
      unit.entity === null &&
      /^(?:agreed|decided|planned|plans|vowed|pledged|promised|refused|declined)$/.test(unit.lower)
    )
      return i;
    if (unit.entity === null && !/^(?:NN|IN|CD|DT|JJ|,)/.test(unit.tag)) break;
  }
  return left;
}

/** Reads the group of the verb at unit `verb`. */
export function verbGroupAt(units: readonly Unit[], verb: number): VerbGroup {
  const group: VerbGroup = {
    start: verb,
    verb,
    passive: false,
    progressive: false,
    perfect: false,
    negated: false,
    modal: '',
    infinitive: false,
    governor: '',
    governorAt: -1,
    finite: false,
    past: false,
  };
  const tag = units[verb]?.tag ?? '';
  let first = verb;
  for (let i = verb - 1; i >= Math.max(0, verb - 8); i--) {
    const unit = units[i] as Unit;
    if (unit.entity !== null) break;
    const word = unit.lower;
    if (NEGATION.test(word)) {
      group.negated = true;
      continue;
    }
    if (isAdverb(unit)) continue;
    else if (unit.tag === 'MD') group.modal = word;
    else if (BE.test(word) && unit.tag !== 'POS') {
      if (first === verb) {
        if (/^VB[ND]$/.test(tag)) group.passive = true;
        else if (tag === 'VBG') group.progressive = true;
        else if (tag !== 'VB') break;
      } else if (tag === 'VBG' && units[first]?.lower === 'being') group.progressive = true;
    } else if (HAVE.test(word)) group.perfect = true;
    else if (!DO.test(word)) {
      if (word === 'to' && (tag === 'VB' || units[first]?.tag === 'VB')) {
        group.infinitive = true;
        const before = governorBefore(units, i - 1);
        group.governorAt = before;
        group.governor = units[before]?.lower ?? '';
        group.start = i;
      }
      break;
    }
    if (word === 'being' && first === verb && tag === 'VBN') group.progressive = true;
    first = i;
    group.start = i;
  }
  const leading = units[first];
  group.finite = !group.infinitive && /^(?:MD|VBD|VBZ|VBP)$/.test(leading?.tag ?? '');
  group.past =
    group.perfect || leading?.tag === 'VBD' || (group.passive && /^(?:was|were|been)$/.test(leading?.lower ?? ''));
  return group;
}
