import type { Unit } from './units';

/** A noun phrase as unit indexes, with the noun that it is about and the entities that its words name or stand for. */
export interface NounPhrase {
  start: number;
  /** One past the last unit. */
  end: number;
  /** Index of the head noun, mention or pronoun. */
  head: number;
}

const NOUN = /^(?:NN|CD|FW|SYM|ADD)/;
const INSIDE = /^(?:NN|CD|FW|JJ|HYPH|VBN|VBG|AFX|\$|SYM|POS|ADD)/;
const DETERMINER = /^(?:DT|PDT|PRP\$|WP\$)$/;
const PRONOUN = /^(?:he|she|it|they|him|her|them|we|us|i|you|who|which|both|some|many|others|none|neither|all)$/;
const CALENDAR =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|today|yesterday|tomorrow)$/;

const TIME =
  /^(?:day|night|week|weekend|month|year|decade|morning|evening|afternoon|spring|summer|autumn|fall|winter)$/;

export const isCalendarWord = (unit: Unit | undefined): boolean =>
  unit !== undefined &&
  unit.entity === null &&
  (/^NNP/.test(unit.tag) || (/^NN/.test(unit.tag) && unit.lower !== 'march')) &&
  CALENDAR.test(unit.lower);

const isNoun = (unit: Unit | undefined): boolean =>
  unit !== undefined && (unit.entity !== null || NOUN.test(unit.tag) || unit.lower === '%') && unit.lower !== "'s";

const isInside = (unit: Unit | undefined): boolean =>
  unit !== undefined && (unit.entity !== null || INSIDE.test(unit.tag) || unit.lower === '&');

const isBoundary = (unit: Unit | undefined): boolean => unit !== undefined && DETERMINER.test(unit.tag);

/** The noun phrase without prepositional phrases that ends with unit `last`; null where no noun stands there. */
export function phraseEndingAt(units: readonly Unit[], last: number): NounPhrase | null {
  let head = last;
  if (units[head]?.lower === ')') {
    while (head > 0 && units[head]?.lower !== '(' && last - head < 8) head--;
    head--;
  }
  const unit = units[head];
  if (!unit) return null;
  if (unit.entity === null && (unit.tag === 'PRP' || PRONOUN.test(unit.lower)))
    return { start: head, end: last + 1, head };
  if (!isNoun(unit)) return null;
  let start = head;
  while (start > 0) {
    const before = units[start - 1];
    if (isCalendarWord(before) && units[start]?.lower !== "'s") break;
    if (isBoundary(before)) {
      start--;
      // "Italy's" ends in front of nothing else: a determiner always begins the phrase.
      break;
    }
    // "had recorded 14 attacks": a participle is inside only behind an article, adjective or number.
    const participle = before?.entity === null && /^VB[NG]$/.test(before.tag);
    if (participle && !/^(?:DT|JJ|PRP\$|POS|CD|IN|RB|CC|HYPH)$/.test(units[start - 2]?.tag ?? 'DT')) break;
    if (participle && units[start - 2]?.entity != null) break;
    if (isInside(before)) start--;
    else if (before?.lower === 'and' && isInside(units[start - 2]) && start - 2 >= 0 && joinsModifiers(units, start))
      start -= 2;
    else if (before?.tag === 'RB' && /^(?:JJ|CD)/.test(units[start]?.tag ?? '')) start--;
    else break;
  }
  return { start: withQuantifier(units, start), end: last + 1, head };
}

/** "More than 4,000", "at least three", "some 500": the words that belong to a number. */
function withQuantifier(units: readonly Unit[], start: number): number {
  if (units[start]?.tag !== 'CD') return start;
  const before = units[start - 1]?.lower ?? '';
  const two = `${units[start - 2]?.lower ?? ''} ${before}`;
  if (/^(?:(?:more|fewer|less) than|at (?:least|most)|up to|as many)$/.test(two)) return start - 2;
  return /^(?:about|around|some|nearly|almost|over|roughly)$/.test(before) ? start - 1 : start;
}

/** "Malian and Nigerien troops": two adjectives joined before one noun. */
const joinsModifiers = (units: readonly Unit[], right: number): boolean => {
  const left = units[right - 2];
  const here = units[right];
  const next = units[right + 1];
  if (!left || !here || !next) return false;
  const adjective = (unit: Unit): boolean => unit.adjective || /^JJ/.test(unit.tag);
  return adjective(left) && adjective(here) && isNoun(next);
};

/** The noun phrase without prepositional phrases that begins with unit `from`; null where none begins. */
export function phraseStartingAt(units: readonly Unit[], from: number): NounPhrase | null {
  const first = units[from];
  if (!first) return null;
  if (first.entity === null && first.tag === 'PRP') return { start: from, end: from + 1, head: from };
  let end = from;
  let head = -1;
  while (end < units.length) {
    const unit = units[end] as Unit;
    if (isBoundary(unit) && unit.entity === null) {
      if (end > from && units[end - 1]?.tag !== 'PDT') break;
    } else if (isNoun(unit)) {
      if (isCalendarWord(unit) && head >= 0) break;
      // "gave the ambassador 48 hours": two things.
      if (
        unit.tag === 'CD' &&
        head === end - 1 &&
        units[head]?.tag === 'NN' &&
        /^NNS?$/.test(units[end + 1]?.tag ?? '')
      )
        break;
      // "with Beijing last year"
      if (TIME.test(unit.lower) && /^(?:last|this|next)$/.test(units[end - 1]?.lower ?? '') && head >= 0) break;
      // Two names side by side are two phrases ("told Kerry Washington …"), but a people's name describes what follows.
      const before = units[end - 1];
      if (
        before?.entity != null &&
        unit.entity !== null &&
        before.named &&
        !before.adjective &&
        before.kind === 'PERSON'
      )
        break;
      head = end;
    } else if (unit.lower === "'s" || unit.lower === "'") {
      if (head !== end - 1) break;
    } else if (unit.lower === 'and' && head < 0) {
      if (!/^JJ/.test(units[end + 1]?.tag ?? '')) break;
    } else if (unit.lower === 'and' && units[head]?.adjective && head === end - 1 && units[end + 1]?.adjective) {
      // "Malian and Nigerien troops"
    } else if (head >= 0 && !(units[end - 1]?.lower === "'s") && !isInside(unit)) break;
    else if (head >= 0 && /^(?:JJ|VB)/.test(unit.tag) && !isNoun(units[end + 1]) && units[end - 1]?.lower !== "'s")
      break;
    else if (
      head >= 0 &&
      /^VB/.test(unit.tag) &&
      !units[head]?.adjective &&
      units[end - 1]?.lower !== "'s" &&
      // "the Iran-backed rebels"
      !(units[end - 1]?.lower === '-' && units[end]?.tag === 'VBN')
    )
      break;
    else if (head < 0 && !isInside(unit) && !(unit.tag === 'RB' && /^(?:JJ|CD|VBN|RB)/.test(units[end + 1]?.tag ?? '')))
      break;
    end++;
  }
  if (head < 0) {
    const alone = PRONOUN.test(first.lower) || first.tag === 'DT';
    return alone && end >= from ? { start: from, end: from + 1, head: from } : null;
  }
  return { start: from, end: head + 1, head };
}

/**
 * All phrases of an enumeration that begins at `from`: "Poland, Estonia and Latvia" gives three. Behind "between" the
 * second phrase belongs to it whatever follows.
 */
export function phrasesStartingAt(units: readonly Unit[], from: number, { between = false } = {}): NounPhrase[] {
  const phrases: NounPhrase[] = [];
  let at = from;
  while (phrases.length < 12) {
    const phrase = phraseStartingAt(units, at);
    if (!phrase) break;
    phrases.push(phrase);
    let next = phrase.end;
    // "Anna Roe of Chile and Luis Paz of Bolivia"
    if (units[phrase.head]?.kind === 'PERSON' && units[next]?.lower === 'of' && units[next + 1]?.named) next += 2;
    const comma = units[next]?.lower === ',';
    if (comma) next++;
    const joined = /^(?:and|or|&)$/.test(units[next]?.lower ?? '');
    if (joined) next++;
    if (!comma && !joined) break;
    const following = phraseStartingAt(units, next);
    if (!following) break;
    if (!joined && !listGoesOn(units, following.end)) break;
    // "the deal and Fabius dismissed it": a phrase with a verb of its own begins a clause.
    const verb = units[following.end];
    if (!between && verb?.entity === null && /^(?:VBD|VBZ|VBP|MD)$/.test(verb.tag)) break;
    at = next;
  }
  return phrases;
}

/** True where ", X" is an item of a list that ends in "and Y", not an insertion. */
const listGoesOn = (units: readonly Unit[], at: number): boolean => {
  let i = at;
  for (let steps = 0; steps < 8; steps++) {
    const word = units[i]?.lower ?? '';
    if (word === 'and' || word === 'or') return true;
    if (word !== ',') return false;
    const phrase = phraseStartingAt(units, i + 1);
    if (units[i + 1]?.lower === 'and') return true;
    if (!phrase) return false;
    i = phrase.end;
  }
  return false;
};

/** All phrases of an enumeration that ends with unit `last`: "A, B and C" from "C" back, first first. */
export function phrasesEndingAt(units: readonly Unit[], last: number): NounPhrase[] {
  const final = phraseEndingAt(units, last);
  if (!final) return [];
  const phrases = [final];
  let joined = false;
  for (let start = final.start; phrases.length < 12; ) {
    let before = start - 1;
    if (/^(?:and|or|&)$/.test(units[before]?.lower ?? '')) {
      before--;
      // ", and" joins two clauses more often than two names; three make a list.
      if (units[before]?.lower === ',') {
        before--;
        const third = phraseEndingAt(units, before);
        if (!third || units[third.start - 1]?.lower !== ',') break;
      }
      joined = true;
    } else if (joined && units[before]?.lower === ',') before--;
    else break;
    const phrase = phraseEndingAt(units, before);
    if (!phrase || isCalendarWord(units[phrase.head])) break;
    if (units[phrase.head]?.entity === null && units[phrase.head]?.tag === 'PRP') break;
    phrases.unshift(phrase);
    start = phrase.start;
  }
  return phrases;
}
