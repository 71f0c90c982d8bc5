import { chartExports } from '../chart/chart-exports';
import { chartBase, colour } from '../chart/colours';
import { toCsv } from '../csv';
import { download } from '../download';
import type { Export } from '../export-menu';
import type { Matrix } from './matrix-of';

const CELL = 34;
const NAMES = 200;

/** CSV (a row a pair), JSON, PNG and SVG of a matrix. */
export const matrixExports = (matrix: Matrix, name = 'who-about-whom'): Export[] => {
  const cells = matrix.speakers.flatMap((speaker) =>
    matrix.topics.flatMap((topic) => {
      const statements = matrix.count(speaker.id, topic.id);
      return statements > 0 ? [{ speaker, topic, statements }] : [];
    }),
  );
  const rows = cells.map(({ speaker, topic, statements }) => [
    speaker.name,
    topic.name,
    statements,
    speaker.id,
    topic.id,
  ]);
  return [
    {
      label: 'CSV',
      save: () =>
        download(`${name}.csv`, toCsv(['speaker', 'about', 'statements', 'speaker id', 'about id'], rows), 'text/csv'),
    },
    { label: 'JSON', save: () => download(`${name}.json`, JSON.stringify(cells, null, 2), 'application/json') },
    ...chartExports(name, () => ({
      option: () => heatMap(matrix),
      width: NAMES + 60 + CELL * matrix.topics.length,
      height: NAMES + CELL * matrix.speakers.length,
    })),
  ];
};

const heatMap = (matrix: Matrix) => ({
  ...chartBase(),
  grid: { left: NAMES, top: NAMES - 40, right: 60, bottom: 20 },
  xAxis: {
    type: 'category',
    position: 'top',
    data: matrix.topics.map(({ name }) => name),
    axisLabel: { rotate: 45, interval: 0, color: colour('ink') },
    axisTick: { show: false },
    axisLine: { show: false },
  },
  yAxis: {
    type: 'category',
    inverse: true,
    data: matrix.speakers.map(({ name }) => name),
    axisLabel: { interval: 0, color: colour('ink') },
    axisTick: { show: false },
    axisLine: { show: false },
  },
  visualMap: {
    show: false,
    min: 0,
    max: Math.max(1, matrix.most),
    inRange: { color: [colour('accent-soft'), colour('accent')] },
  },
  series: [
    {
      type: 'heatmap',
      label: { show: true },
      data: matrix.speakers.flatMap((speaker, y) =>
        matrix.topics.flatMap((topic, x) => {
          const count = matrix.count(speaker.id, topic.id);
          return count > 0 ? [[x, y, count]] : [];
        }),
      ),
    },
  ],
});
