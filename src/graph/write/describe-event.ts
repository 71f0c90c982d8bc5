import { foldName } from '../../model/identity';
import { EVENT_STATUSES, type EventStatus } from '../../model/kinds';
import { dateRange } from './date-range';
import { ranked, type Tally } from './tally';

/** The properties of an event's node, its id and type aside. */
export interface EventProperties {
  title: string;
  status: EventStatus;
  startDate: string | null;
  endDate: string | null;
  datePrecision: string | null;
  dateText: string | null;
  searchText: string;
}

/**
 * What an event is, from what all its articles say of it: the title that most give; PAST as soon as one
 * reports that it happened, else ONGOING before PLANNED; the date that most give, resolved ones first.
 */
export const describeEvent = (tally: Tally): EventProperties => {
  const titles = ranked(tally, 'title');
  const statuses = new Set(ranked(tally, 'status'));
  const dates = ranked(tally, 'date').map(readDate);
  const date = dates.find(({ range }) => range !== null) ?? dates[0];
  return {
    title: titles[0] ?? '',
    status: EVENT_STATUSES.find((status) => statuses.has(status)) ?? 'PAST',
    startDate: date?.range?.start ?? null,
    endDate: date?.range?.end ?? null,
    datePrecision: date?.range ? date.precision : null,
    dateText: date?.text ?? null,
    searchText: foldName([...titles].sort().join(' ')),
  };
};

/** Undoes `sayDate`. */
const readDate = (said: string) => {
  const [value = '', precision = '', ...text] = said.split('|');
  return { range: dateRange(value), precision: precision || null, text: text.join('|') };
};

/** A date as a tally has it: value, precision and words. */
export const sayDate = ({ value, precision, text }: { value: string | null; precision: string | null; text: string }) =>
  `date:${value ?? ''}|${precision ?? ''}|${text}`;
