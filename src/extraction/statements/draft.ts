import type { StatementKind } from '../../model/kinds';
import type { Span } from '../../model/span';
import type { Content } from './content';
import type { NounPhrase } from './noun-phrase';
import { isConjunction, isPronoun, isPunctuation } from './tags';
import type { Unit } from './units';

/** A noun phrase with the unit whose items it counts. */
export interface PlacedPhrase {
  unit: Unit;
  phrase: NounPhrase;
}

/** A statement before its speaker and topics are known. */
export interface StatementDraft extends Span {
  kind: StatementKind;
  cue: Span | null;
  verb: string | null;
  /** Lemma of the cue, for reasons and confidence. */
  lemma: string;
  /** Who speaks, in words; several for joint speakers, none for "it was announced that". */
  speakers: PlacedPhrase[];
  listeners: PlacedPhrase[];
  /** From the subject to the end of the circumstances of speaking; the cue's own words where there is one, else the statement. */
  around: Span;
  /** Item range of the content, for topics. */
  unit: Unit;
  why: string[];
}

/** Span and kind of a content: the words between the marks for a quotation alone, else the clause without punctuation at its ends. */
export const spanOf = (unit: Unit, { from, to, frame }: Content): (Span & { kind: StatementKind }) | null => {
  const { items } = unit;
  let first = from;
  let last = to - 1;
  while (first < to && isPunctuation(items[first])) first++;
  while (
    last >= first &&
    (isPunctuation(items[last]) || (last < items.length - 1 && isConjunction(items[last]))) &&
    !/^[)\]%]$/.test(items[last]?.text ?? '')
  )
    last--;
  const start = items[first];
  const end = items[last];
  if (!start || !end || last < first) return null;
  // "advised against it" tells nothing.
  if (first === last && (isPronoun(start) || /^(?:that|this|so|it)$/.test(start.lower))) return null;
  const quoted = items.slice(first, last + 1).filter((item) => item.quote !== null);
  if (
    first === last &&
    start.quote &&
    (frame === 'quote' || frame === 'back' || frame === 'tail' || frame === 'clause')
  )
    return { start: start.quote.inner.start, end: start.quote.inner.end, kind: 'DIRECT' };
  return { start: start.start, end: end.end, kind: quoted.length > 0 ? 'MIXED' : 'INDIRECT' };
};
