/** First and last day of a date as the extraction format writes it, both RFC 3339 full-dates, inclusive. */
export interface DateRange {
  start: string;
  end: string;
}

const DAY_MS = 86_400_000;

/** `2016-02-02` is that day, `2016-W05` Monday to Sunday (ISO 8601), `2016-02` and `2016` their first to last day; null for anything else. */
export const dateRange = (value: string): DateRange | null => {
  const parts = /^(\d{4})(?:-W(\d{2})|-(\d{2})(?:-(\d{2}))?)?$/.exec(value);
  if (!parts) return null;
  const [year, week, month, day] = parts.slice(1).map((part) => (part === undefined ? undefined : Number(part)));
  if (year === undefined) return null;
  if (week !== undefined) return weekRange(year, week);
  if (month === undefined) return { start: `${value}-01-01`, end: `${value}-12-31` };
  if (month < 1 || month > 12) return null;
  const length = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (day === undefined) return { start: `${value}-01`, end: `${value}-${length}` };
  return day >= 1 && day <= length ? { start: value, end: value } : null;
};

/** Week 1 is the one with January 4 in it. */
const weekRange = (year: number, week: number): DateRange | null => {
  if (week < 1 || week > 53) return null;
  const fourth = new Date(Date.UTC(year, 0, 4));
  const monday = fourth.getTime() - ((fourth.getUTCDay() + 6) % 7) * DAY_MS + (week - 1) * 7 * DAY_MS;
  return { start: isoDay(monday), end: isoDay(monday + 6 * DAY_MS) };
};

const isoDay = (time: number): string => new Date(time).toISOString().slice(0, 10);
