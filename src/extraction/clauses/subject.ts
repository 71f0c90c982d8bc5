import { isCalendarWord, type NounPhrase, phraseEndingAt, phrasesEndingAt, phrasesStartingAt } from './noun-phrase';
import type { Unit } from './units';
import { isVerb, type VerbGroup, verbGroupAt } from './verb-group';

const RELATIVE = /^(?:who|which|that)$/;
const POSTMODIFIER =
  /^(?:of|for|in|at|from|with|to|on|near|behind|against|about|over|inside|within|among|between|under|around|throughout|across|outside|along|off)$/;

/** Steps leftwards over "on Tuesday", "last week" and adverbs; returns the unit before them. */
function overCircumstance(units: readonly Unit[], at: number): number {
  let left = at;
  for (let steps = 0; steps < 6; steps++) {
    const unit = units[left];
    if (!unit || unit.entity !== null) return left;
    if (isCalendarWord(unit)) {
      left--;
      while (/^(?:on|in|late|early|last|this|since|earlier)$/.test(units[left]?.lower ?? '')) left--;
    } else if (/^(?:week|month|year|today|yesterday|tonight)$/.test(unit.lower) && !/^VB/.test(unit.tag)) {
      const before = units[left - 1]?.lower ?? '';
      if (/^(?:last|this|next)$/.test(before)) left -= 2;
      else if (/^(?:today|yesterday|tonight)$/.test(unit.lower)) left--;
      else return left;
    } else if (/^RB/.test(unit.tag) || unit.lower === 'both' || unit.lower === 'all') left--;
    else return left;
  }
  return left;
}

/** True for a participle that describes the noun before it. */
const isParticiple = (units: readonly Unit[], at: number): boolean => {
  const unit = units[at];
  const before = units[at - 1];
  if (!unit || unit.entity !== null || unit.tag !== 'VBG' || !before) return false;
  return before.entity !== null || /^NN/.test(before.tag);
};

/** The phrase that ends at `at`, or the one that its prepositional phrases hang on: "the head of Acme" for "Acme". */
function withoutPostmodifiers(units: readonly Unit[], at: number): NounPhrase[] {
  const listed = phrasesEndingAt(units, at);
  const phrases = outermost(units, listed);
  const before = units[(phrases[0]?.start ?? 0) - 1];
  // "moved into villages along the river and 4,000 people fled": what a preposition governs acts in no clause of its own.
  const governed = before?.entity === null && /^(?:into|onto|to|from|in|at|on|by|for|of|with)$/.test(before.lower);
  return governed && listed.length > 1 && phrases !== listed ? listed.slice(-1) : phrases;
}

/** The phrases, or the ones that their prepositional phrases hang on, walked outwards. */
function outermost(units: readonly Unit[], listed: NounPhrase[]): NounPhrase[] {
  let phrases = listed;
  for (let steps = 0; steps < 4; steps++) {
    const first = phrases[0];
    if (!first) return phrases;
    const before = units[first.start - 1];
    // "a ferry carrying 300 people"
    if (before && isParticiple(units, first.start - 1)) {
      const carrier = phraseEndingAt(units, first.start - 2);
      if (!carrier) return phrases;
      phrases = [carrier];
      continue;
    }
    if (!before || before.entity !== null || !POSTMODIFIER.test(before.lower)) return phrases;
    // "Deputy Secretary of State Rachel Lindgren" is she.
    if (
      before.lower === 'of' &&
      units[first.head]?.kind === 'PERSON' &&
      /^(?:state|defen[cs]e|treasury|health|commerce|homeland|veterans)$/.test(units[first.start]?.lower ?? '')
    )
      return phrases;
    let left = first.start - 2;
    if (/^(?:JJ|VBN|VBG)$/.test(units[left]?.tag ?? '') && units[left]?.entity === null) left--;
    if (units[left]?.entity === null && units[left]?.tag === 'PRP') return phrases;
    const outer = phraseEndingAt(units, left);
    if (!outer || isCalendarWord(units[outer.head])) return phrases;
    const found = phrasesEndingAt(units, left);
    phrases = found.length > 0 ? found : [outer];
  }
  return phrases;
}

/** The phrase before an insertion between commas that ends at `close`: "The Front, which came third," gives "The Front". */
function beforeInsertion(units: readonly Unit[], close: number): NounPhrase[] {
  let fallback: NounPhrase[] = [];
  for (let open = close - 2; open > 0 && close - open < 40; open--) {
    if (units[open]?.lower === ';') break;
    if (units[open]?.lower !== ',' && units[open]?.lower !== units[close]?.lower) continue;
    const phrases = withoutPostmodifiers(units, overCircumstance(units, open - 1));
    const first = phrases[0];
    if (!first) continue;
    const before = units[first.start - 1];
    if (!before || /^(?:that|and|but|while|as|after|when|because|:|“|”|"|'')$/.test(before.lower)) return phrases;
    if (before.lower === ',') fallback = phrases;
    else if (fallback.length === 0 && units[first.head]?.entity !== null && !isVerb(before)) fallback = phrases;
  }
  return fallback;
}

/** The finite verb, or the one with an auxiliary, that a verb joined by "and" shares its subject with; -1 for none. */
function sharedVerb(units: readonly Unit[], before: number): number {
  for (let i = before; i >= Math.max(0, before - 30); i--) {
    const unit = units[i] as Unit;
    if (unit.lower === ';' || RELATIVE.test(unit.lower)) {
      if (unit.lower === ';') return -1;
    }
    if (isVerb(unit) && !/^(?:said|says|say|told)$/.test(unit.lower)) {
      const group = verbGroupAt(units, i);
      // "fired at marchers who tried to flee and arrested 63": a relative clause keeps its verb to itself.
      const opener = units[group.start - 1];
      if (group.finite && !(opener?.entity === null && RELATIVE.test(opener.lower))) return i;
    }
  }
  return -1;
}

const OPENS = /^(?:after|before|while|when|since|on|upon|in)$/;

/** "After meeting Roe in Lima, Ana Poe said …", "Meeting in Lima, the two said …": who opens the clause behind the comma. */
function frontedSubject(units: readonly Unit[], { start, verb, finite, infinitive }: VerbGroup): NounPhrase[] | null {
  if (finite || infinitive || start !== verb || units[verb]?.tag !== 'VBG') return null;
  if (!(start === 0 || (start === 1 && OPENS.test(units[0]?.lower ?? '')))) return null;
  for (let i = verb + 1; i < Math.min(units.length, verb + 24); i++) {
    if (units[i]?.entity !== null || units[i]?.lower !== ',') continue;
    const phrases = phrasesStartingAt(units, i + 1);
    let behind = phrases.at(-1)?.end ?? -1;
    // "Czech Prime Minister Jan Poe and his Chilean counterpart, Ana Roe, agreed"
    if (units[behind]?.lower === ',' && units[behind + 1]?.entity !== null && units[behind + 2]?.lower === ',')
      behind += 3;
    while (behind > 0 && /^RB/.test(units[behind]?.tag ?? '') && units[behind]?.entity === null) behind++;
    if (behind > 0 && units[behind]?.entity === null && /^(?:VBD|VBZ|VBP|MD)$/.test(units[behind]?.tag ?? ''))
      return phrases;
  }
  return null;
}

/**
 * The phrases that are the subject of a verb group, by the order of the words: those right before it, those before an
 * insertion, the antecedent of "who" and "which", the subject of the verb that it is joined to or governed by.
 * Empty where none is found. Several phrases are an enumeration.
 */
export function subjectOf(units: readonly Unit[], group: VerbGroup, depth = 0): NounPhrase[] {
  if (depth > 3) return [];
  if (group.infinitive) {
    // "are due to meet", "agreed to send": the subject of the governing verb or of the verb before the adjective.
    let governor = group.governorAt;
    for (let steps = 0; steps < 4 && governor >= 0 && !isVerb(units[governor]); steps++) governor--;
    if (governor < 0 || !isVerb(units[governor])) return [];
    if (units[governor]?.tag === 'VBN' || /^JJ/.test(units[group.governorAt]?.tag ?? '')) {
      const outer = verbGroupAt(units, governor);
      return subjectOf(units, outer, depth + 1);
    }
    return subjectOf(units, verbGroupAt(units, governor), depth + 1);
  }
  const fronted = frontedSubject(units, group);
  if (fronted) return fronted;
  let at = overCircumstance(units, group.start - 1);
  const last = units[at];
  if (!last) return [];
  if (last.entity === null && RELATIVE.test(last.lower) && /^(?:W|IN|DT)/.test(last.tag)) {
    at--;
    const comma = units[at]?.lower === ',';
    if (comma) at--;
    // "the chairwoman of the African Union, which mediated"
    if (last.lower === 'which' && units[at]?.named && units[at]?.kind !== 'PERSON')
      return withoutRelativeTail(units, at, false);
    return withoutRelativeTail(units, at, comma);
  }
  if (last.entity === null && /^(?:,|–|—|--|-|\))$/.test(last.lower)) {
    if (last.lower === ')') return withoutPostmodifiers(units, at);
    const joined = beforeInsertion(units, at);
    if (joined.length > 0) return joined;
    const shared = sharedVerb(units, at - 1);
    return shared >= 0 ? subjectOf(units, verbGroupAt(units, shared), depth + 1) : [];
  }
  if (last.entity === null && /^(?:and|but|or|then)$/.test(last.lower)) {
    const shared = sharedVerb(units, at - 1);
    return shared >= 0 ? subjectOf(units, verbGroupAt(units, shared), depth + 1) : [];
  }
  if (isVerb(last) && last.entity === null) return [];
  return withoutPostmodifiers(units, at);
}

/** The antecedent: without a comma the nearest noun, with one the whole phrase. */
function withoutRelativeTail(units: readonly Unit[], at: number, comma: boolean): NounPhrase[] {
  if (comma) return withoutPostmodifiers(units, at);
  const phrase = phraseEndingAt(units, at);
  return phrase ? [phrase] : [];
}
