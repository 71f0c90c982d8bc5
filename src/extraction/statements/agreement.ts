import { overlaps } from '../../model/span';
import type { Document } from '../document';
import type { NounPhrase } from './noun-phrase';
import { phraseEndingAt } from './noun-phrase';
import { parsedSubject } from './parsed-subject';
import type { Subject } from './subject';
import { isNoun, isPronoun } from './tags';
import type { Item, Unit } from './units';

/** AGREES: the tree and the words around the cue give one subject. NEAR: the tree's stands inside the same stretch. ONLY: the words give none. */
export type Agreement = 'agrees' | 'near' | 'differs' | 'only' | 'none';

/** Whether the dependency tree gives a cue the same subject as the words around it do, and the tree's own where they give none. */
export const compareWithTree = (
  document: Document,
  { unit, verb, subject }: { unit: Unit; verb: Item; subject: Subject | null },
): { agreement: Agreement; phrase: NounPhrase | null } => {
  const parsed = verb.token && parsedSubject(document, verb.token);
  if (!parsed) return { agreement: 'none', phrase: null };
  const { items } = unit;
  if (!subject) {
    const at = items.findIndex((item) => item.token === parsed);
    const usable = at >= 0 && (isNoun(items[at]) || isPronoun(items[at]));
    return { agreement: 'only', phrase: usable ? phraseEndingAt(items, at) : null };
  }
  const spans = subject.phrases.map(({ start, end }) => ({
    start: (items[start] as Item).start,
    end: (items[end - 1] as Item).end,
  }));
  if (spans.some((span) => overlaps(span, parsed))) return { agreement: 'agrees', phrase: null };
  const near = (items[subject.start] as Item).start <= parsed.start && parsed.start < verb.start;
  return { agreement: near ? 'near' : 'differs', phrase: null };
};
