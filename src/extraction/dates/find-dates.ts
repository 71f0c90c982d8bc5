import type { DatePrecision } from '../../model/kinds';
import { type Span, type TextSpan, textSpan } from '../../model/span';
import { parseDay } from './civil';
import { dateValue } from './date-value';
import { type Direction, directionAt } from './direction';
import { expressionsIn } from './expression';

/** A date in the words of the text, with a value where the words and the day of writing determine one. */
export interface FoundDate extends TextSpan {
  /** `2016-02-02`, `2016-W05`, `2016-02`, `2016`, or null. */
  value: string | null;
  precision: DatePrecision | null;
}

export interface FindDatesOptions {
  /** Which way in time the clause of a date looks, where the caller knows better than the words around it. */
  direction?: (date: Span) => Direction | null;
}

/**
 * Finds the dates in `text.slice(span.start, span.end)`, in order, never overlapping: "Tuesday", "next week",
 * "later this month", "Nov. 3, 2016", "between 2011 and 2014". Prepositions stay outside ("on Tuesday" gives
 * "Tuesday") but in ranges and limits ("before the end of the year"). Offsets count UTF-16 code units of `text`;
 * `span` should be one sentence, because the tense of its verbs tells "last Friday" from "the coming Friday".
 * Relative dates are counted from `publishedOn` (RFC 3339 full-date) and have no value without it. No clock and
 * no time zone is asked.
 */
export function findDates(
  text: string,
  span: Span,
  publishedOn: string | null,
  { direction }: FindDatesOptions = {},
): FoundDate[] {
  const from = publishedOn === null ? null : parseDay(publishedOn);
  return expressionsIn(text, span).map((expression) => {
    const at = { start: expression.start, end: expression.end };
    const found = dateValue(expression, from, direction?.(at) ?? directionAt(text, span, at));
    return { ...textSpan(text, at), value: found?.value ?? null, precision: found?.precision ?? null };
  });
}
