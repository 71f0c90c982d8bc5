const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const count = new Intl.NumberFormat('en-GB');

/** "11 March 2025" of a date or a moment (its day in UTC); empty where there is none. */
export const formatDay = (date: string | null | undefined): string => (date ? day.format(new Date(date)) : '');

/** "1,204". */
export const formatCount = (value: number): string => count.format(value);

/** "1 statement", "2 statements". */
export const counted = (value: number, one: string, many = `${one}s`): string =>
  `${formatCount(value)} ${value === 1 ? one : many}`;

/** "ARMED_GROUP" as "armed group". */
export const inWords = (name: string): string => name.toLowerCase().replaceAll('_', ' ');

/** The same with a capital. */
export const asLabel = (name: string): string => capital(inWords(name));

/** Words with a capital at the front. */
export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

const TIES: Record<string, string> = {
  CO_MENTION: 'named together with',
  EVENT: 'in an event with',
  STATEMENT: 'speaks about',
  SAID_THEN: 'said then about',
};

/** What joins two entities, as words between their names. */
export const tieInWords = (kind: string): string => TIES[kind] ?? inWords(kind);
