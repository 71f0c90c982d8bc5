import type { Span } from '../../model/span';
import { FUTURE_BEFORE_TO, FUTURE_WORDS, NOT_PAST, PAST_WORDS, TIMETABLE_VERBS } from './calendar-words';

export type Direction = 'PAST' | 'FUTURE';

const WORD = /[\p{L}\p{N}’'-]+/gu;

/** How far a verb may stand from its date; bounds the work for each date. */
const REACH = 240;

function directionOfWord(words: string[], at: number): Direction | null {
  const word = words[at] as string;
  const previous = words[at - 1] ?? '';
  if (FUTURE_WORDS.has(word) || /['’]ll$/.test(word)) return 'FUTURE';
  if (word === 'to' && FUTURE_BEFORE_TO.has(previous)) return 'FUTURE';
  if (word === 'set' && (previous === 'is' || previous === 'are')) return 'FUTURE';
  if (TIMETABLE_VERBS.has(word)) {
    // "when it meets in March", "before talks resume on Monday": a present tense with a date to come.
    return words.slice(Math.max(0, at - 6), at).some((other) => /^(when|before|after|until|once|as)$/.test(other))
      ? 'FUTURE'
      : null;
  }
  // "will be held": the participle leaves the tense to the auxiliary; "to be held" looks ahead.
  if (word === 'be' && previous === 'to') return 'FUTURE';
  if (previous === 'be' || previous === 'have') return null;
  if (PAST_WORDS.has(word)) return 'PAST';
  return /[a-z]ed$/.test(word) && !NOT_PAST.has(word) ? 'PAST' : null;
}

/**
 * Whether a date at `at` inside the sentence `span` lies before or after the day of writing, told by the verb
 * nearest before it ("said on Friday they would march on Monday"), else by the first one behind it.
 * Null where no verb tells. Surface words only, so that it works on any text.
 */
export function directionAt(text: string, span: Span, at: Span): Direction | null {
  const before = text.slice(Math.max(span.start, at.start - REACH), at.start).toLowerCase();
  const words = before.match(WORD) ?? [];
  const nearest = words[words.length - 1];
  if (nearest === 'since') return 'PAST';
  // "another march for Saturday", but not "blamed for Saturday's attack".
  if (nearest === 'for' && !/^['’]s/.test(text.slice(at.end, at.end + 2))) return 'FUTURE';
  for (let i = words.length - 1; i >= 0; i--) {
    const direction = directionOfWord(words, i);
    if (direction) return direction;
  }
  const after = text
    .slice(at.end, Math.min(span.end, at.end + REACH))
    .toLowerCase()
    .match(WORD);
  for (let i = 0; i < (after?.length ?? 0); i++) {
    const direction = directionOfWord(after as string[], i);
    if (direction) return direction;
  }
  return null;
}
