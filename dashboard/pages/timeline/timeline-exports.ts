import { chartExports } from '../../shared/chart/chart-exports';
import { toCsv } from '../../shared/csv';
import { download } from '../../shared/download';
import type { Export } from '../../shared/export-menu';
import { type Bars, timelineOption } from './timeline-option';

/** CSV, JSON, PNG and SVG of the timeline. */
export const timelineExports = (bars: Bars): Export[] => {
  const rows = bars.days.map((day, at) => [day, bars.statements[at], bars.past[at], bars.planned[at]]);
  const header = ['from', 'statements', 'past events', 'planned events'];
  return [
    { label: 'CSV', save: () => download('timeline.csv', toCsv(header, rows), 'text/csv') },
    { label: 'JSON', save: () => download('timeline.json', JSON.stringify(bars, null, 2), 'application/json') },
    ...chartExports('timeline', () => ({ option: () => timelineOption(bars), width: 1100, height: 310 })),
  ];
};
