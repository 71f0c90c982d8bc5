import { utcDateTime } from './utc-date-time';

const ZONE = /(?:Z|\b(?:UTC|UT|GMT|[ECMP][SD]T)|[+-]\d\d:?\d\d)\s*$/i;

/**
 * A date as pages and feeds write it (RFC 3339, RFC 822, or a good deal else) in UTC; one without a zone is taken for
 * UTC, so that it means the same on every machine. Null for what is none.
 */
export const looseDate = (written: string | null | undefined): string | null => {
  const given = written?.trim() ?? '';
  if (given === '') return null;
  const exact = utcDateTime(given);
  if (exact !== null) return exact;
  if (!/\d/.test(given) || given.length > 100) return null;
  // JavaScript takes February 30 for March 1.
  if (/^\d{4}-\d\d-\d\d/.test(given) && utcDateTime(given.slice(0, 10)) === null) return null;
  const time = Date.parse(ZONE.test(given) ? given : `${given} UTC`);
  return Number.isNaN(time) ? null : new Date(time).toISOString().replace(/\.000Z$/, 'Z');
};
