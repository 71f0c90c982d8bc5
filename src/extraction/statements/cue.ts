import { skipCircumstances } from './circumstances';
import type { CueEntry, Frame, VerbForm } from './cue-lexicon';
import { cueReadings } from './cue-lexicon';
import { isNounPhraseStart } from './noun-phrase';
import { BE, isAdverb, isAuxiliary, isCalendarWord } from './tags';
import type { Item, Unit } from './units';

/** A verb that may report something, with what its verb group tells. Numbers are item indexes of the unit. */
export interface Cue {
  unit: Unit;
  entry: CueEntry;
  /** FINITE: can have a subject of its own. PARTICIPLE: "saying". INFINITIVE: "to say". REDUCED: "accused of", "asked by". */
  form: 'FINITE' | 'PARTICIPLE' | 'INFINITIVE' | 'REDUCED';
  verb: number;
  /** Behind the verb and its particles. */
  end: number;
  /** Where auxiliaries and adverbs before the verb begin. */
  groupStart: number;
  passive: boolean;
  negated: boolean;
  /** "would say", "could say": not said, or not yet. */
  modal: boolean;
  /** "had said": before what a report in the plain past tells of. */
  pluperfect: boolean;
}

const NEGATIONS = new Set("not n't never nor hardly".split(' '));
const UNSURE = new Set("would could might may must can should 'd ca will shall 'll wo".split(' '));
/** What may stand between the subject and "to say" without changing who says it. */
const RAISING =
  /^(?:reported|said|believed|thought|quoted|known|understood|alleged|rumoured|rumored|continued?s?|went|goes|seem(?:s|ed)?|appear(?:s|ed)?|used|began|begins|came|likely|quick|careful|first|proceeded|set)$/;
/** Verbs that leave what follows "to" unsaid. */
const UNSAID = /^(?:declin|refus|fail|forg[oe]t|neglect|avoid|stop)/;

const tagFits = (tag: string, forms: ReadonlySet<VerbForm>): boolean => {
  switch (tag) {
    case 'VBD':
      return forms.has('PAST') || forms.has('PARTICIPLE');
    case 'VBN':
      return forms.has('PARTICIPLE') || forms.has('PAST');
    case 'VBZ':
      return forms.has('THIRD');
    case 'VB':
    case 'VBP':
      return forms.has('BASE');
    case 'VBG':
      return forms.has('ING');
    default:
      return false;
  }
};

const has = (entry: CueEntry, frames: string): boolean => [...frames].some((frame) => entry.frames.has(frame as Frame));

/** A past tense that was tagged as a participle: "said" before anything, "told reporters", "accused Niger", not "told that", "accused of". */
const isPast = (entry: CueEntry, next: Item | undefined, before: Item | undefined): boolean =>
  entry.classes.includes('SPEECH') &&
  // "the pledged delegates"
  !(/^NN/.test(next?.tag ?? '') && /^(?:DT|JJ|CD|IN|VB.?|PRP\$|POS)$/.test(before?.tag ?? '')) &&
  (has(entry, 'PUE') ||
    // "had acted well and regretted that"
    (before?.tag === 'CC' && next?.lower === 'that' && has(entry, 'T') && !has(entry, 'A')) ||
    (has(entry, 'ADOFXNCW') && isNounPhraseStart(next) && next?.lower !== 'that'));

/**
 * The tag of a word as a verb, where the tagger took it for a noun: "Tehran denies that", "the suit claims that he lied",
 * ", noting that".
 */
const verbTag = (items: readonly Item[], at: number): string => {
  const item = items[at] as Item;
  if (!/^NNS?$/.test(item.tag)) return item.tag;
  const before = items[at - 1];
  const next = items[at + 1]?.lower ?? '';
  if (item.lower.endsWith('ing'))
    return before?.text === ',' && /^(?:that|he|she|it|they|the|his|her)$/.test(next) ? 'VBG' : item.tag;
  if (next !== 'that' || !/^(?:NN|PRP|DT|JJ|EX|CD)/.test(items[at + 2]?.tag ?? '')) return item.tag;
  const named = /^(?:NNPS?|PRP)$/.test(before?.tag ?? '') || (before?.mention ?? -1) >= 0 || before?.text === ')';
  const noun =
    before?.tag === 'NN' &&
    /^(?:the|this|that|its)$/.test(items[at - 2]?.lower ?? '') &&
    !/^VB/.test(items[at + 2]?.tag ?? '');
  if (!named && !noun) return item.tag;
  if (item.tag === 'NNS') return 'VBZ';
  return cueReadings(item.lower).some(({ forms }) => forms.has('PAST')) ? 'VBD' : 'VBP';
};

/** Behind the verb and its particles ("called again for", "appealed on Tuesday for"); 0 where they do not follow. */
const particlesEnd = (items: readonly Item[], verb: number, { particles, frames }: CueEntry): number => {
  let at = verb + 1;
  const [first] = particles;
  if (first !== undefined && isAdverb(items[at]) && items[at]?.lower !== first) at++;
  if (first !== undefined && items[at]?.lower !== first && (frames.has('U') || frames.has('E')))
    at = skipCircumstances(items, verb + 1);
  for (const particle of particles) if (items[at++]?.lower !== particle) return 0;
  // "insisted on Thursday that"
  return first !== undefined && isCalendarWord(items[at]) ? 0 : at;
};

const cueAt = (unit: Unit, verb: number): Cue | null => {
  const { items } = unit;
  const item = items[verb] as Item;
  const tag = verbTag(items, verb);
  const reading = cueReadings(item.lower).find(
    ({ entry, forms }) => tagFits(tag, forms) && particlesEnd(items, verb, entry) > 0,
  );
  if (!reading) return null;
  const { entry } = reading;
  const end = particlesEnd(items, verb, entry);
  let groupStart = verb;
  let auxiliary: Item | null = null;
  let negated = false;
  let modal = false;
  let infinitive = false;
  let perfect = false;
  let pluperfect = false;
  for (;;) {
    const before = items[groupStart - 1];
    if (!before || before.quote) break;
    if (NEGATIONS.has(before.lower)) negated = true;
    else if (isAuxiliary(before) && !infinitive) {
      auxiliary ??= before;
      if (/^ha(?:s|ve|d|ving)$|^'ve$/.test(before.lower)) perfect = true;
      if (/^(?:had|'d)$/.test(before.lower)) pluperfect = true;
      if (UNSURE.has(before.lower) && before.tag === 'MD') modal = true;
    } else if (before.tag === 'TO' && !infinitive) {
      const governor = items[groupStart - 2];
      const further = items[groupStart - 3];
      if (governor && UNSAID.test(governor.lower)) negated = true;
      if (governor && RAISING.test(governor.lower)) groupStart--;
      else if (governor?.lower === 'on' && /^w?[eg]/.test(further?.lower ?? '')) groupStart -= 2;
      else infinitive = true;
    } else if (infinitive || !isAdverb(before)) break;
    groupStart--;
  }
  const passive =
    auxiliary !== null && BE.has(auxiliary.lower) && (item.tag === 'VBN' || item.tag === 'VBD') && !infinitive;
  const form = infinitive
    ? 'INFINITIVE'
    : item.tag === 'VBG' && !(auxiliary && BE.has(auxiliary.lower))
      ? 'PARTICIPLE'
      : item.tag === 'VBN' && !auxiliary && !perfect && !isPast(entry, items[end], items[verb - 1])
        ? 'REDUCED'
        : 'FINITE';
  return { unit, entry, form, verb, end, groupStart, passive, negated, modal, pluperfect };
};

/** The cue verbs of a unit in order, with what the verb group around each tells. */
export const findCues = (unit: Unit): Cue[] => {
  const cues: Cue[] = [];
  for (let at = 0; at < unit.items.length; at++) {
    const item = unit.items[at] as Item;
    if (item.quote || !/^(?:VB|NNS?$)/.test(item.tag)) continue;
    // "the self-proclaimed republic"
    if (unit.items[at - 1]?.tag === 'HYPH') continue;
    const cue = cueAt(unit, at);
    if (cue) cues.push(cue);
  }
  return cues;
};

/** True where one of the frames (letters of the lexicon) is the verb's. */
export const takes = (cue: Cue, frames: string): boolean => has(cue.entry, frames);
