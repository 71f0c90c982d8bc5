/**
 * Calendar arithmetic on days alone. A day is the number of days since 1970-01-01 in the proleptic Gregorian
 * calendar, so nothing here knows a clock, a time of day or a time zone.
 */
export type Day = number;

const MILLISECONDS = 86_400_000;

/** The day of a year, month (1 to 12) and day of month, or null where the calendar has no such day ("30 February"). */
export const dayOf = (year: number, month: number, dayOfMonth: number): Day | null => {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, dayOfMonth);
  const same = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === dayOfMonth;
  return same ? date.getTime() / MILLISECONDS : null;
};

/** Year, month (1 to 12), day of month and ISO weekday (Monday is 1, Sunday 7) of a day. */
export const civilOf = (day: Day): { year: number; month: number; dayOfMonth: number; weekday: number } => {
  const date = new Date(day * MILLISECONDS);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    dayOfMonth: date.getUTCDate(),
    weekday: date.getUTCDay() || 7,
  };
};

const pad = (value: number, width: number): string => String(value).padStart(width, '0');

/** Reads an RFC 3339 full-date ("2016-02-02"); null for anything else. */
export const parseDay = (date: string): Day | null => {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  return found ? dayOf(Number(found[1]), Number(found[2]), Number(found[3])) : null;
};

/** `2016-02-02`. */
export const formatDay = (day: Day): string => {
  const { year, month, dayOfMonth } = civilOf(day);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(dayOfMonth, 2)}`;
};

/** `2016-02`. */
export const formatMonth = (year: number, month: number): string => `${pad(year, 4)}-${pad(month, 2)}`;

/** `2016`. */
export const formatYear = (year: number): string => pad(year, 4);

/** The Monday of the ISO week that holds `day`. */
export const mondayOf = (day: Day): Day => day - civilOf(day).weekday + 1;

/** `2016-W05`, by ISO 8601: a week belongs to the year that its Thursday falls in. */
export const formatWeek = (day: Day): string => {
  const thursday = mondayOf(day) + 3;
  const { year } = civilOf(thursday);
  const first = dayOf(year, 1, 1) as Day;
  return `${pad(year, 4)}-W${pad(Math.floor((thursday - first) / 7) + 1, 2)}`;
};

/** The Monday of an ISO week, or null where the year has no such week (53 in most years). */
export const dayOfWeek = (year: number, week: number): Day | null => {
  const first = mondayOf(dayOf(year, 1, 4) as Day);
  const monday = first + (week - 1) * 7;
  return week >= 1 && formatWeek(monday) === `${pad(year, 4)}-W${pad(week, 2)}` ? monday : null;
};

/** The year and month `months` after (or, below zero, before) the given ones. */
export const addMonths = (year: number, month: number, months: number): { year: number; month: number } => {
  const count = year * 12 + (month - 1) + months;
  return { year: Math.floor(count / 12), month: (((count % 12) + 12) % 12) + 1 };
};
