const RFC_3339 = /^(\d{4})-(\d\d)-(\d\d)(?:[Tt ](\d\d):(\d\d):(\d\d)(\.\d+)?([Zz]|[+-]\d\d:\d\d))?$/;

/**
 * An RFC 3339 date-time in UTC, to the millisecond: `2016-02-02T10:30:00+01:00` is `2016-02-02T09:30:00Z`. A date
 * alone stands for its first second in UTC. Null for anything else, days that no calendar has included.
 */
export const utcDateTime = (written: string): string | null => {
  const parts = RFC_3339.exec(written.trim());
  if (!parts) return null;
  const [, year, month, day, hour = '00', minute = '00', second = '00', fraction = '', zone = 'Z'] = parts;
  const exists = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day))).toISOString();
  if (!exists.startsWith(`${year}-${month}-${day}`)) return null;
  const time = Date.parse(
    `${year}-${month}-${day}T${hour}:${minute}:${second}${fraction.slice(0, 4)}${zone.toUpperCase()}`,
  );
  return Number.isNaN(time) ? null : new Date(time).toISOString().replace(/\.000Z$/, 'Z');
};
