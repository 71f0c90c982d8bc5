import { useCallback } from 'react';
import { useLocation } from 'wouter';
import { Chart } from '../../shared/chart/chart';
import { chartExports } from '../../shared/chart/chart-exports';
import { axisStyle, chartBase, colour } from '../../shared/chart/colours';
import { toCsv } from '../../shared/csv';
import { download } from '../../shared/download';
import { formatDay } from '../../shared/format';
import { askPath } from '../../shared/links';
import type { Tile } from './operations';
import { TileFrame } from './tile-frame';
import { tileFilter } from './tile-kinds';
import { TileTimeline } from './tile-operations';

interface Point {
  date: string;
  count: number;
}

const HEIGHT = 220;
const WEEK_MS = 7 * 86_400_000;

/** Statements a week; a bar leads to the statements of its week. */
export const TimelineTile = ({ tile }: { tile: Tile }) => (
  <TileFrame
    tile={tile}
    query={TileTimeline}
    variables={{ where: tileFilter(tile.question) }}
    exports={({ timeline }) => [
      {
        label: 'CSV',
        save: () =>
          download(
            'timeline.csv',
            toCsv(
              ['week of', 'statements'],
              timeline.map(({ date, count }) => [date, count]),
            ),
            'text/csv',
          ),
      },
      ...chartExports('timeline', () => ({ option: () => optionOf(everyWeek(timeline)), width: 900, height: HEIGHT })),
    ]}
    isEmpty={({ timeline }) => timeline.length === 0}
  >
    {({ timeline }) => <Bars tile={tile} timeline={timeline} />}
  </TileFrame>
);

const Bars = ({ tile, timeline }: { tile: Tile; timeline: readonly Point[] }) => {
  const [, go] = useLocation();
  const option = useCallback(() => optionOf(everyWeek(timeline)), [timeline]);
  const open = (at: number) => {
    const from = everyWeek(timeline)[at]?.date;
    if (!from) return;
    const to = new Date(Date.parse(from) + WEEK_MS - 1).toISOString().slice(0, 10);
    go(askPath({ ...tile.question, from, to }));
  };
  return <Chart option={option} height={HEIGHT} label={`${tile.title}: statements a week`} onPick={open} />;
};

/** Weeks without anything too, so that time is true to scale; five years at most. */
const everyWeek = (timeline: readonly Point[]): Point[] => {
  const counts = new Map(timeline.map(({ date, count }) => [date, count]));
  const [first] = timeline;
  const last = timeline.at(-1);
  if (!first || !last) return [];
  const weeks: Point[] = [];
  for (let time = Date.parse(first.date); time <= Date.parse(last.date); time += WEEK_MS) {
    const date = new Date(time).toISOString().slice(0, 10);
    weeks.push({ date, count: counts.get(date) ?? 0 });
    if (weeks.length > 260) return [...timeline];
  }
  return weeks;
};

const optionOf = (points: readonly Point[]) => ({
  ...chartBase(),
  tooltip: { ...chartBase().tooltip, trigger: 'axis', axisPointer: { type: 'shadow' } },
  grid: { left: 36, right: 10, top: 15, bottom: 28 },
  xAxis: {
    type: 'category',
    data: points.map(({ date }) => date),
    ...axisStyle(),
    axisLabel: { ...axisStyle().axisLabel, hideOverlap: true, formatter: formatDay },
  },
  yAxis: { type: 'value', minInterval: 1, splitNumber: 3, ...axisStyle(), axisLine: { show: false } },
  series: [
    {
      name: 'Statements',
      type: 'bar',
      data: points.map(({ count }) => count),
      itemStyle: { color: colour('accent') },
      barMaxWidth: 26,
    },
  ],
});
