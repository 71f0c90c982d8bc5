import type { DatePrecision } from '../../model/kinds';
import { NUMBERS } from './calendar-words';
import { addMonths, civilOf, type Day, dayOf, formatDay, formatMonth, formatWeek, formatYear, mondayOf } from './civil';
import type { Direction } from './direction';
import type { Expression } from './expression';

/** A value in the extraction format and how fine it is. */
export interface DateValue {
  value: string;
  precision: DatePrecision;
}

const day = (value: Day | null): DateValue | null =>
  value === null ? null : { value: formatDay(value), precision: 'DAY' };
const week = (value: Day): DateValue => ({ value: formatWeek(value), precision: 'WEEK' });
const month = (at: { year: number; month: number }): DateValue => ({
  value: formatMonth(at.year, at.month),
  precision: 'MONTH',
});
const year = (value: number): DateValue => ({ value: formatYear(value), precision: 'YEAR' });

/** The nearest such weekday, the day itself included, in the direction of time. */
const weekdayNear = (from: Day, weekday: number, direction: Direction): Day => {
  const ahead = (weekday - civilOf(from).weekday + 7) % 7;
  return direction === 'FUTURE' ? from + ahead : from - ((7 - ahead) % 7);
};

const monthNear = (from: Day, wanted: number, direction: Direction): { year: number; month: number } => {
  const now = civilOf(from);
  const shift = direction === 'FUTURE' ? Number(wanted < now.month) : -Number(wanted > now.month);
  return { year: now.year + shift, month: wanted };
};

/** The year that puts a day of the calendar on the right side; without a direction, nearest to `from`. */
function dayNear(from: Day, { month, dayOfMonth }: { month: number; dayOfMonth: number }, direction: Direction | null) {
  const now = civilOf(from).year;
  const days = [now - 1, now, now + 1].flatMap((y) => dayOf(y, month, dayOfMonth) ?? []);
  // A date a few days on the wrong side is a slip of tense ("will have met by January 9"), not a year's distance.
  const fits = days.filter((d) => direction === null || (direction === 'FUTURE' ? d >= from - 7 : d <= from + 7));
  return fits.sort((a, b) => Math.abs(a - from) - Math.abs(b - from))[0] ?? null;
}

function turned(expression: Expression, from: Day): DateValue | null {
  const { unit, turn = '', named } = expression.groups;
  const step = /last|past|previous/i.test(turn) ? -1 : /next|coming|following/i.test(turn) ? 1 : 0;
  const now = civilOf(from);
  if (named !== undefined && expression.weekday !== null) {
    // "last Friday" is the latest before today; "next Friday" that of the coming week; "this Friday" of this week.
    if (step < 0) return day(weekdayNear(from - 1, expression.weekday, 'PAST'));
    return day(mondayOf(from) + step * 7 + expression.weekday - 1);
  }
  if (named !== undefined && expression.month !== null) {
    if (step === 0) return month({ year: now.year, month: expression.month });
    const near = addMonths(now.year, now.month, step);
    const start = dayOf(near.year, near.month, 1) as Day;
    return month(monthNear(start, expression.month, step < 0 ? 'PAST' : 'FUTURE'));
  }
  if (unit === 'week') return week(from + step * 7);
  if (unit === 'month') return month(addMonths(now.year, now.month, step));
  // "the past year" is the twelve months up to now, no calendar year.
  if (unit === 'year' && !/past|coming/i.test(turn)) return year(now.year + step);
  return null;
}

function ago({ count = '', ago: unit }: Expression['groups'], from: Day): DateValue | null {
  const number = NUMBERS[count.toLowerCase()] ?? Number(count);
  const now = civilOf(from);
  if (unit === 'day') return day(from - number);
  if (unit === 'week') return week(from - number * 7);
  if (unit === 'month') return month(addMonths(now.year, now.month, -number));
  return year(now.year - number);
}

function near(words: string, from: Day): DateValue | null {
  const lower = words.toLowerCase();
  if (lower === 'the day before yesterday') return day(from - 2);
  if (lower === 'the day after tomorrow') return day(from + 2);
  if (lower === 'yesterday' || lower === 'last night') return day(from - 1);
  return day(lower === 'tomorrow' ? from + 1 : from);
}

/**
 * The value of a date expression, as fine as its words; null where words and day of writing do not determine one
 * (a range, "before the end of the year", a weekday in an article without a date). `from` is the day of writing.
 * The year of "January 9", the week of "Friday" follow the direction, by default back in time.
 */
export function dateValue(expression: Expression, from: Day | null, direction: Direction | null): DateValue | null {
  const { groups } = expression;
  const back = direction ?? 'PAST';
  if (groups.iso !== undefined) {
    const [y, m, d] = groups.iso.split('-').map(Number) as [number, number, number];
    return day(dayOf(y, m, d));
  }
  if (groups.range !== undefined || groups.to !== undefined || groups.season !== undefined) return null;
  const dayOfMonth = Number.parseInt(groups.md ?? groups.dm ?? '', 10);
  if (dayOfMonth && expression.month !== null) {
    const written = groups.mdy ?? groups.dmy;
    if (written !== undefined) return day(dayOf(Number(written), expression.month, dayOfMonth));
    return from === null ? null : day(dayNear(from, { month: expression.month, dayOfMonth }, direction));
  }
  if (groups.my !== undefined && expression.month !== null)
    return month({ year: Number(groups.my), month: expression.month });
  if (groups.year !== undefined) return year(Number(groups.year));
  if (from === null) return null;
  if (groups.edge !== undefined) return null;
  if (groups.turn !== undefined) return turned(expression, from);
  if (groups.ago !== undefined) return ago(groups, from);
  if (groups.near !== undefined) return near(expression.words, from);
  if (groups.weekday !== undefined && expression.weekday !== null)
    return day(weekdayNear(from, expression.weekday, back));
  return groups.month !== undefined && expression.month !== null
    ? month(monthNear(from, expression.month, back))
    : null;
}
