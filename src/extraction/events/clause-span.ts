import type { Span } from '../../model/span';
import { phraseStartingAt } from '../clauses/noun-phrase';
import type { Unit } from '../clauses/units';

const SUBORDINATOR =
  /^(?:after|before|when|while|because|although|though|whereas|since|until|if|unless|as|whether|where)$/;
const FINITE = /^(?:VBD|VBZ|VBP|MD)$/;
const SPEECH =
  /^(?:said|says|say|told|added|adds|wrote|writes|announced|reported|reports|according|confirmed|claimed|acknowledged)$/;

const isFiniteVerb = (unit: Unit | undefined): boolean =>
  unit !== undefined && unit.entity === null && FINITE.test(unit.tag);

/** True where a clause with a verb of its own begins at `at`: a noun phrase, its prepositional phrases, then a finite verb. */
function beginsClause(units: readonly Unit[], at: number): boolean {
  let i = at;
  for (let steps = 0; steps < 4; steps++) {
    const phrase = phraseStartingAt(units, i);
    if (!phrase) return false;
    i = phrase.end;
    while (/^RB/.test(units[i]?.tag ?? '') && units[i]?.entity === null) i++;
    if (isFiniteVerb(units[i])) return true;
    if (units[i]?.lower === ',' && /^(?:who|which|the|a|an|whose)$/.test(units[i + 1]?.lower ?? '')) {
      // "and the envoy, who is mediating, warned"
      const close = units.findIndex((unit, place) => place > i + 1 && place < i + 20 && unit.lower === ',');
      return close > 0 && isFiniteVerb(units[close + 1]);
    }
    if (units[i]?.tag !== 'IN' && units[i]?.lower !== 'and') return false;
    i++;
  }
  return false;
}

/** ", X said" or ", according to X" at the comma `at`: the report of a speaker, which is not part of the event. */
function isReport(units: readonly Unit[], at: number): boolean {
  for (let i = at + 1; i < Math.min(units.length, at + 14); i++) {
    const unit = units[i] as Unit;
    if (unit.entity === null && SPEECH.test(unit.lower)) return true;
    if (unit.entity === null && (isFiniteVerb(unit) || unit.lower === ',')) {
      // "Ana Roe, his wife, wrote": one insertion may stand between.
      if (unit.lower !== ',') return false;
    }
  }
  return false;
}

/** True where the verb at `at` stands in a relative clause between commas: "the Union, which is mediating, hopes". */
function inInsertion(units: readonly Unit[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 5); i--) {
    const unit = units[i] as Unit;
    if (unit.entity !== null || unit.lower === ',') return false;
    if (/^(?:who|which|whose)$/.test(unit.lower)) return units[i - 1]?.lower === ',';
  }
  return false;
}

const hasVerb = (units: readonly Unit[], from: number, end: number): boolean =>
  units.slice(from, end).some((unit) => unit.entity === null && /^(?:VB|MD)/.test(unit.tag));

/** One past the last unit of the clause that holds unit `at`. */
export function clauseEnd(units: readonly Unit[], at: number): number {
  const inserted = inInsertion(units, at);
  // "that Iran and six powers reached": before its verb a relative clause has not ended.
  const spoken = !/^(?:that|which|who)$/.test(units[at]?.lower ?? '');
  for (let i = at + 1; i < units.length; i++) {
    const unit = units[i] as Unit;
    if (unit.entity !== null) continue;
    const word = unit.lower;
    if (/^(?:[.;:!?]|”|"|--|–|—)$/.test(word) && unit.tag !== 'POS') return i;
    if (word === 'according') return units[i - 1]?.lower === ',' ? i - 1 : i;
    if (word === ',' && inserted && isFiniteVerb(units[i + 1])) return i;
    if (word === ',' && isReport(units, i)) return i;
    if (word === ',' && beginsClause(units, i + 1)) return i;
    if (word === ',' && /^(?:and|but|while|so|yet)$/.test(units[i + 1]?.lower ?? '') && beginsClause(units, i + 2))
      return i;
    if (/^(?:and|but)$/.test(word) && (spoken || hasVerb(units, at, i)) && beginsClause(units, i + 1)) return i;
    if (SUBORDINATOR.test(word) && (beginsClause(units, i + 1) || isFiniteVerb(units[i + 1])))
      return units[i - 1]?.lower === ',' ? i - 1 : i;
  }
  return units.length;
}

/** The first unit of the clause that holds unit `at`, where its subject is not known. */
export function clauseStart(units: readonly Unit[], at: number): number {
  for (let i = at - 1; i >= 0; i--) {
    const unit = units[i] as Unit;
    if (unit.entity !== null) continue;
    const word = unit.lower;
    if (/^(?:[.;:!?]|“|"|--|–|—)$/.test(word)) return i + 1;
    if (SPEECH.test(word) && word !== 'according') return units[i + 1]?.lower === 'that' ? i + 2 : i + 1;
    if (SUBORDINATOR.test(word) && beginsClause(units, i + 1)) return i + 1;
    if (word === 'that' && beginsClause(units, i + 1)) return i + 1;
    if (/^(?:and|but)$/.test(word) && beginsClause(units, i + 1)) return i + 1;
  }
  return 0;
}

/** The span of units `from` to `end` (exclusive) without the marks at its borders. */
export function unitSpan(units: readonly Unit[], from: number, end: number): Span {
  let first = from;
  let last = end - 1;
  const isMark = (unit: Unit | undefined): boolean =>
    unit !== undefined && unit.entity === null && /^[^\p{L}\p{N}$€£%)]+$/u.test(unit.lower) && unit.lower !== "'s";
  while (first < last && isMark(units[first])) first++;
  while (last > first && isMark(units[last])) last--;
  return { start: units[first]?.start ?? 0, end: units[last]?.end ?? 0 };
}
