import { addMonths, dayOf, dayOfWeek, formatDay, parseDay } from './civil';

/** First and last day, both included, as RFC 3339 full-dates. */
export interface DateRange {
  first: string;
  last: string;
}

const between = (first: number | null, last: number | null): DateRange | null =>
  first === null || last === null ? null : { first: formatDay(first), last: formatDay(last) };

/**
 * The first and last day of a date value: `2016-02-02` (itself twice), `2016-W05` (Monday to Sunday, ISO 8601),
 * `2016-02` (a month), `2016` (a year). Null for anything else, impossible dates included.
 */
export function dateRange(value: string): DateRange | null {
  const day = parseDay(value);
  if (day !== null) return between(day, day);
  const week = /^(\d{4})-W(\d{2})$/.exec(value);
  if (week) {
    const monday = dayOfWeek(Number(week[1]), Number(week[2]));
    return between(monday, monday === null ? null : monday + 6);
  }
  const month = /^(\d{4})-(\d{2})$/.exec(value);
  if (month) {
    const next = addMonths(Number(month[1]), Number(month[2]), 1);
    const after = dayOf(next.year, next.month, 1);
    return between(dayOf(Number(month[1]), Number(month[2]), 1), after === null ? null : after - 1);
  }
  if (/^\d{4}$/.test(value)) return between(dayOf(Number(value), 1, 1), dayOf(Number(value), 12, 31));
  return null;
}
