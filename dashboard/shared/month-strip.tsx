import './month-strip.css';
import { counted } from './format';

interface MonthStripProps {
  months: readonly { date: string; count: number }[];
  from: string | null;
  to: string | null;
  onChoose: (range: { from: string | null; to: string | null }) => void;
}

const name = new Intl.DateTimeFormat('en-GB', { month: 'short', year: '2-digit', timeZone: 'UTC' });
const MOST_MONTHS = 36;

/** The last day of the month that begins on this day. */
export const lastDayOf = (first: string): string => {
  const date = new Date(first);
  return new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).toISOString().slice(0, 10);
};

/** Months as bars, each a button that chooses it; the chosen one again takes the choice back. */
export const MonthStrip = ({ months, from, to, onChoose }: MonthStripProps) => {
  const shown = months.slice(-MOST_MONTHS);
  const most = Math.max(...shown.map(({ count }) => count));
  if (shown.length === 0) return null;
  return (
    <fieldset className="months">
      <legend className="hidden">Month</legend>
      {shown.map(({ date, count }) => {
        const last = lastDayOf(date);
        const isChosen = from === date && to === last;
        return (
          <button
            key={date}
            type="button"
            aria-pressed={isChosen}
            aria-label={`${name.format(new Date(date))}: ${counted(count, 'statement')}`}
            onClick={() => onChoose(isChosen ? { from: null, to: null } : { from: date, to: last })}
          >
            <span className="month-bar" style={{ height: `${Math.max(4, (40 * count) / most)}px` }} />
            <span>{name.format(new Date(date))}</span>
          </button>
        );
      })}
    </fieldset>
  );
};
