import { formatDay } from './format';

const month = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });

interface Dated {
  startDate: string | null;
  endDate: string | null;
  datePrecision: string | null;
  dateText: string | null;
}

/** When an event is, as exactly as it is known: "11 March 2025", "week of 3 March 2025", "March 2025". */
export const whenOf = ({ startDate, endDate, datePrecision, dateText }: Dated): string => {
  if (!startDate) return dateText ?? 'no date';
  if (datePrecision === 'YEAR') return startDate.slice(0, 4);
  if (datePrecision === 'MONTH') return month.format(new Date(startDate));
  if (datePrecision === 'WEEK') return `week of ${formatDay(startDate)}`;
  return endDate && endDate !== startDate ? `${formatDay(startDate)} – ${formatDay(endDate)}` : formatDay(startDate);
};
